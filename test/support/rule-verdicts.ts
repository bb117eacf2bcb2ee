/** Whether rules, changed or not, find in a case what the case says of them. */
import { EvaluationError } from "@marcbachmann/cel-js";
import type { RuleEntry } from "../../packages/agent-machine-validation/build/rules-data.ts";
import type { RuleCase } from "./rule-cases.ts";
import { type Functions, type Outcome, outcomesOf, type Subject } from "./rule-evaluation.ts";

/** Cases that break the rule first, then those that stand beside them: most mutants end there. */
export function inOrder({ id }: RuleEntry, cases: readonly RuleCase[]): readonly RuleCase[] {
  const known = orders.get(cases)?.get(id);
  if (known) return known;
  const breaks = ({ expect }: RuleCase) => expect.some(({ rule }) => rule === id);
  const files = new Set(cases.filter(breaks).map(({ file }) => file));
  const isBeside = (one: RuleCase) => files.has(one.file) && !breaks(one);
  const ordered = [
    ...cases.filter(breaks),
    ...cases.filter(isBeside),
    ...cases.filter(({ file }) => !files.has(file)),
  ];
  orders.set(cases, new Map(orders.get(cases)).set(id, ordered));
  return ordered;
}

const orders = new WeakMap<readonly RuleCase[], ReadonlyMap<string, readonly RuleCase[]>>();

/** Whether a rule finds in a case what the case says of it. */
export function agrees(rule: RuleEntry, one: RuleCase, functions?: Functions): boolean {
  const expected = one.expect.filter((expectation) => expectation.rule === rule.id);
  const found = verdict(rule, one, functions);
  if (!found || found.length !== expected.length) return false;
  return expected.every(({ at, related }) =>
    found.some(
      (outcome) => outcome.at === at && (!related || related.join() === outcome.related.join()),
    ),
  );
}

/** What a rule finds; none where it reads a missing field or an unknown name, which is an error in CEL. */
export function verdict(
  rule: RuleEntry,
  subject: Subject,
  functions?: Functions,
): Outcome[] | undefined {
  try {
    return outcomesOf(rule, subject, functions);
  } catch (error) {
    const isOfRule = error instanceof EvaluationError;
    if (
      isOfRule ||
      (rule.function !== undefined && (error instanceof TypeError || error instanceof RangeError))
    )
      return undefined;
    throw error;
  }
}
