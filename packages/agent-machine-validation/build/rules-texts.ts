/** Rules that ask a text for patterns: nearly no text has any, and one automaton says so for all of them. */
import { type ASTNode, parse } from "@marcbachmann/cel-js";
import { automatonText } from "./automaton-text.ts";
import { call } from "./print.ts";
import type { RuleEntry } from "./rules-data.ts";

/** Functions that find nothing in a text of printable ASCII. */
const silentOnAscii = new Set(["notComposed"]);

/** Whether a rule finds nothing in a text that `ordinaryTexts` takes. */
export function isOfTexts(rule: RuleEntry): boolean {
  if (rule.each !== undefined) return false;
  return rule.function === undefined
    ? forbiddenPattern(rule) !== undefined
    : silentOnAscii.has(rule.function);
}

/** Code that says of a text that no rule of texts finds anything in it. */
export function ordinaryTexts(rules: readonly RuleEntry[]): string {
  const refusals = rules.flatMap((rule) => {
    const pattern = isOfTexts(rule) ? forbiddenPattern(rule) : undefined;
    return pattern === undefined ? [] : [{ pattern, unless: undefined }];
  });
  return call("surely", [automatonText({ form: undefined, refusals })]);
}

/** The pattern of a rule that is nothing but `!this.matches(pattern)`. */
function forbiddenPattern({ cel = "true" }: RuleEntry): string | undefined {
  const { ast } = parse(cel);
  if (ast.op !== "!_") return undefined;
  const { args: inner }: ASTNode & { op: "!_" } = ast;
  if (inner.op !== "rcall") return undefined;
  const [name, of, [argument]] = inner.args;
  const isOfThis = name === "matches" && of.op === "id" && of.args === "this";
  return isOfThis && argument?.op === "value" ? String(argument.args) : undefined;
}
