import type { DecoratorContext, Model, Namespace, Program, Scalar } from "@typespec/compiler";
import { useStateMap } from "@typespec/compiler/utils";
import { reportDiagnostic, stateKeys } from "../lib.ts";

/** Another place that a broken rule speaks of. */
export interface RelatedPlace {
  readonly each?: string;
  readonly where?: string;
  readonly at?: string;
  readonly message: string;
}

/** A rule that JSON Schema cannot state, beside the model that it is about. */
export interface Rule {
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly cel?: string;
  readonly function?: string;
  readonly because?: string;
  readonly within?: string;
  readonly needs?: readonly string[];
  readonly each?: string;
  readonly at?: string;
  readonly related?: readonly RelatedPlace[];
  readonly excusedBy?: string;
}

/** What a name that rules use for documents stands for. */
export interface NamedDocument {
  readonly name: string;
  readonly contract: string;
  readonly list: boolean;
}

const ruleId = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a rule can be about: objects, or texts and numbers. */
export type RuleTarget = Model | Scalar;

const [readRules, setRules, allRules] = useStateMap<RuleTarget, readonly Rule[]>(stateKeys.rule);
const [readDocuments, setDocuments, allDocuments] = useStateMap<
  Namespace,
  readonly NamedDocument[]
>(stateKeys.documents);

/** The rules of a model or scalar, in the order in which they are written. */
export function getRules(program: Program, target: RuleTarget): readonly Rule[] {
  return readRules(program, target) ?? [];
}

/** Every model and scalar that has rules, each declaration once. */
export function listRules(program: Program): readonly (readonly [RuleTarget, readonly Rule[]])[] {
  const seen = new Set<unknown>();
  return [...allRules(program)].filter(([{ node }]) => !seen.has(node) && seen.add(node));
}

/** The names by which rules between documents speak of them. */
export function listDocuments(program: Program): readonly NamedDocument[] {
  return [...allDocuments(program).values()].flat();
}

export function $documents(
  context: DecoratorContext,
  target: Namespace,
  names: Record<string, string>,
): void {
  const named = Object.entries(names).map(([name, type]) => ({
    name,
    contract: type.replace(/\[\]$/, ""),
    list: type.endsWith("[]"),
  }));
  setDocuments(context.program, target, [
    ...(readDocuments(context.program, target) ?? []),
    ...named,
  ]);
}

export function $rule(
  context: DecoratorContext,
  target: RuleTarget,
  rule: Omit<Rule, "severity"> & { severity?: Rule["severity"] },
): void {
  const { program } = context;
  if (!ruleId.test(rule.id)) {
    reportDiagnostic(program, { code: "invalid-rule-id", format: { id: rule.id }, target });
    return;
  }
  const stated: Rule = { ...rule, severity: rule.severity ?? "error" };
  if (isTaken(program, target, stated)) {
    reportDiagnostic(program, { code: "duplicate-rule", format: { id: rule.id }, target });
    return;
  }
  // Decorators are applied from the last to the first.
  setRules(program, target, [stated, ...getRules(program, target)]);
}

/**
 * Whether another declaration states another rule of that id. A clone of the model that the compiler makes for itself is no other, and
 * several scalars may share one rule.
 */
function isTaken(program: Program, target: RuleTarget, stated: Rule): boolean {
  return [...allRules(program)].some(
    ([other, rules]) =>
      (other === target || other.node !== target.node) &&
      rules.some((rule) => rule.id === stated.id && !isShared(other, rule, target, stated)),
  );
}

function isShared(other: RuleTarget, rule: Rule, target: RuleTarget, stated: Rule): boolean {
  const scalars = other !== target && other.kind === "Scalar" && target.kind === "Scalar";
  return scalars && JSON.stringify(rule) === JSON.stringify(stated);
}
