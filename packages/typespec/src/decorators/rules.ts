import type { DecoratorContext, Model, Program } from "@typespec/compiler";
import { useStateMap } from "@typespec/compiler/utils";
import { reportDiagnostic, stateKeys } from "../lib.ts";

/** A rule that JSON Schema cannot state, beside the model that it is about. */
export interface Rule {
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly cel: string;
}

const ruleId = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

const [readRules, setRules, allRules] = useStateMap<Model, readonly Rule[]>(stateKeys.rule);

/** The rules of a model, in the order in which they are written. */
export function getRules(program: Program, model: Model): readonly Rule[] {
  return readRules(program, model) ?? [];
}

export function $rule(
  context: DecoratorContext,
  target: Model,
  rule: Omit<Rule, "severity"> & { severity?: Rule["severity"] },
): void {
  const { program } = context;
  if (!ruleId.test(rule.id)) {
    reportDiagnostic(program, { code: "invalid-rule-id", format: { id: rule.id }, target });
    return;
  }
  if (isTaken(program, target, rule.id)) {
    reportDiagnostic(program, { code: "duplicate-rule", format: { id: rule.id }, target });
    return;
  }
  // Decorators are applied from the last to the first.
  setRules(program, target, [
    { ...rule, severity: rule.severity ?? "error" },
    ...getRules(program, target),
  ]);
}

/** Whether another declaration states a rule of that id. A clone of the model that the compiler makes for itself is no other. */
function isTaken(program: Program, target: Model, id: string): boolean {
  return [...allRules(program)].some(
    ([model, rules]) =>
      (model === target || model.node !== target.node) && rules.some((rule) => rule.id === id),
  );
}
