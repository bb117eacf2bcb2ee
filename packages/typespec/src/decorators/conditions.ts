import type {
  DecoratorContext,
  DecoratorValidatorCallbacks,
  Model,
  ModelProperty,
  Program,
  Type,
} from "@typespec/compiler";
import { useStateMap } from "@typespec/compiler/utils";
import { reportDiagnostic, stateKeys } from "../lib.ts";
import { memberValue } from "./planes.ts";

/** A value that a condition compares a property with. */
export type ConditionValue = string | boolean;

/** What holds for an object once a condition is decided. */
export interface Consequence {
  readonly require: readonly string[];
  readonly forbid: readonly string[];
  readonly restrict: Readonly<Record<string, readonly ConditionValue[]>>;
}

/** A condition between the properties of one object, as `@when` states it. */
export interface Condition {
  readonly when: Readonly<Record<string, readonly ConditionValue[]>>;
  readonly consequence: Consequence;
  readonly otherwise?: Consequence;
}

type Values = Record<string, ConditionValue | string[]>;
interface ConsequenceInput {
  readonly require?: string[];
  readonly forbid?: string[];
  readonly restrict?: Values;
}

const [readConditions, setConditions] = useStateMap<Model, readonly Condition[]>(stateKeys.when);
const [getAbsence, setAbsence] = useStateMap<ModelProperty, string>(stateKeys.absence);

export { getAbsence };

/** The conditions of a model, in the order in which they are written. */
export function getConditions(program: Program, model: Model): readonly Condition[] {
  return readConditions(program, model) ?? [];
}

export function $absence(
  context: DecoratorContext,
  target: ModelProperty,
  meaning: string,
): DecoratorValidatorCallbacks {
  const { program } = context;
  setAbsence(program, target, meaning);
  return {
    onTargetFinish: () => {
      if (!target.optional) {
        reportDiagnostic(program, {
          code: "absence-on-required",
          format: { name: target.name },
          target,
        });
      }
      return [];
    },
  };
}

export function $when(
  context: DecoratorContext,
  target: Model,
  when: Values,
  then: ConsequenceInput,
  otherwise?: ConsequenceInput,
): DecoratorValidatorCallbacks {
  const { program } = context;
  const condition: Condition = {
    when: lists(when),
    consequence: consequence(then),
    ...(otherwise && { otherwise: consequence(otherwise) }),
  };
  // Decorators are applied from the last to the first.
  setConditions(program, target, [condition, ...getConditions(program, target)]);
  return {
    onTargetFinish: () => {
      checkCondition(program, target, condition);
      return [];
    },
  };
}

function consequence(input: ConsequenceInput): Consequence {
  return {
    require: input.require ?? [],
    forbid: input.forbid ?? [],
    restrict: lists(input.restrict ?? {}),
  };
}

function lists(values: Values): Record<string, readonly ConditionValue[]> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]),
  );
}

function checkCondition(program: Program, model: Model, condition: Condition): void {
  checkValues(program, model, condition.when);
  for (const outcome of [condition.consequence, condition.otherwise ?? condition.consequence]) {
    const names = [...outcome.require, ...outcome.forbid];
    if (names.length === 0 && Object.keys(outcome.restrict).length === 0) {
      reportDiagnostic(program, {
        code: "empty-consequence",
        format: { model: model.name },
        target: model,
      });
    }
    for (const [verb, properties] of [
      ["require", outcome.require],
      ["forbid", outcome.forbid],
    ] as const) {
      for (const name of properties) {
        const property = findProperty(program, model, name);
        if (property && !property.optional) {
          reportDiagnostic(program, {
            code: "required-property",
            format: { property: name, model: model.name, verb },
            target: model,
          });
        }
      }
    }
    checkValues(program, model, outcome.restrict);
  }
}

function checkValues(
  program: Program,
  model: Model,
  values: Readonly<Record<string, readonly ConditionValue[]>>,
): void {
  for (const [name, wanted] of Object.entries(values)) {
    const property = findProperty(program, model, name);
    const possible = property && possibleValues(property.type);
    if (!possible) continue;
    for (const value of wanted) {
      if (!possible.includes(value)) {
        reportDiagnostic(program, {
          code: "impossible-value",
          format: { property: name, value: String(value), values: possible.join(", ") },
          target: model,
        });
      }
    }
  }
}

function findProperty(program: Program, model: Model, name: string): ModelProperty | undefined {
  const property = model.properties.get(name);
  if (!property) {
    reportDiagnostic(program, {
      code: "unknown-property",
      format: { model: model.name, decorator: "when", property: name },
      target: model,
    });
  }
  return property;
}

/** The values that a closed type has; undefined for a type whose values cannot be listed. */
function possibleValues(type: Type): readonly ConditionValue[] | undefined {
  switch (type.kind) {
    case "Enum":
      return [...type.members.values()].map(memberValue);
    case "Boolean":
    case "String":
      return [type.value];
    case "Scalar":
      return type.name === "boolean" ? [true, false] : undefined;
    default:
      return undefined;
  }
}
