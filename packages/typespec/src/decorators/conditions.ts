import type {
  DecoratorContext,
  DecoratorValidatorCallbacks,
  Diagnostic,
  Model,
  Program,
  Scalar,
  Type,
} from "@typespec/compiler";
import { useStateMap } from "@typespec/compiler/utils";
import { createDiagnostic, stateKeys } from "../lib.ts";
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

/** The conditions of a model, in the order in which they are written. */
export function getConditions(program: Program, model: Model): readonly Condition[] {
  return readConditions(program, model) ?? [];
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
  return { onTargetFinish: () => conditionProblems(target, condition) };
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

function conditionProblems(model: Model, condition: Condition): Diagnostic[] {
  const outcomes = [condition.consequence, condition.otherwise].filter(
    (outcome) => outcome !== undefined,
  );
  return [
    ...valueProblems(model, condition.when),
    ...outcomes.flatMap((outcome) => consequenceProblems(model, outcome)),
  ];
}

function consequenceProblems(model: Model, outcome: Consequence): Diagnostic[] {
  const { require, forbid, restrict } = outcome;
  if (require.length + forbid.length + Object.keys(restrict).length === 0) {
    return [
      createDiagnostic({ code: "empty-consequence", format: { model: model.name }, target: model }),
    ];
  }
  return [
    ...require.flatMap((name) => presenceProblems(model, name, "require")),
    ...forbid.flatMap((name) => presenceProblems(model, name, "forbid")),
    ...require
      .filter((name) => forbid.includes(name))
      .map((property) =>
        createDiagnostic({
          code: "contradictory-consequence",
          format: { property, model: model.name },
          target: model,
        }),
      ),
    ...valueProblems(model, restrict),
  ];
}

function presenceProblems(model: Model, name: string, verb: "require" | "forbid"): Diagnostic[] {
  const property = model.properties.get(name);
  if (!property) return [unknownProperty(model, name)];
  if (property.optional) return [];
  const format = { property: name, model: model.name, verb };
  return [createDiagnostic({ code: "required-property", format, target: model })];
}

function valueProblems(
  model: Model,
  values: Readonly<Record<string, readonly ConditionValue[]>>,
): Diagnostic[] {
  return Object.entries(values).flatMap(([name, wanted]) => {
    const property = model.properties.get(name);
    if (!property) return [unknownProperty(model, name)];
    const possible = possibleValues(property.type);
    return wanted
      .filter((value) => !(possible?.includes(value) ?? true))
      .map((value) =>
        createDiagnostic({
          code: "impossible-value",
          format: {
            property: name,
            value: String(value),
            values: possible?.join(", ") || "it has neither texts nor booleans",
          },
          target: model,
        }),
      );
  });
}

function unknownProperty(model: Model, property: string): Diagnostic {
  const format = { model: model.name, decorator: "when", property };
  return createDiagnostic({ code: "unknown-property", format, target: model });
}

/** The texts and booleans that a type has; undefined for a type whose values cannot be listed. */
function possibleValues(type: Type): readonly ConditionValue[] | undefined {
  switch (type.kind) {
    case "Enum":
      return [...type.members.values()].map(memberValue);
    case "Boolean":
    case "String":
      return [type.value];
    case "Scalar":
      return scalarValues(type);
    case "Union": {
      const variants = [...type.variants.values()].map((variant) => possibleValues(variant.type));
      return variants.some((values) => !values)
        ? undefined
        : variants.flatMap((values) => values ?? []);
    }
    case "Model":
    case "Number":
      return [];
    default:
      return undefined;
  }
}

function scalarValues(scalar: Scalar): readonly ConditionValue[] | undefined {
  if (scalar.baseScalar) return scalarValues(scalar.baseScalar);
  if (scalar.name === "boolean") return [true, false];
  return scalar.name === "numeric" ? [] : undefined;
}
