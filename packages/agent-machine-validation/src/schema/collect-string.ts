/** Findings about a text. */
import { codePoints, hasAtLeast, hasAtMost } from "../check.ts";
import type { Token } from "../text/pointer.ts";
import type { Refusal, Schema, StringShape } from "./definition.ts";
import * as words from "./words.ts";

type Report = (keyword: string, say: () => words.Words) => void;

/**
 * A text that is too long is not compared with patterns: the length bounds what they may cost. Of several classes that refuse a text,
 * the first is named.
 */
export function collectString(
  value: string,
  schema: StringShape & Schema,
  place: readonly Token[],
  report: Report,
): void {
  const { minLength = 0, maxLength = unbounded, pattern, refuses = [] } = schema;
  if (!hasAtMost(value, maxLength)) {
    report("maxLength", () =>
      words.wrongLength(place, "most", maxLength, codePoints(value), "character"),
    );
    return;
  }
  if (!hasAtLeast(value, minLength))
    report("minLength", () =>
      words.wrongLength(place, "least", minLength, codePoints(value), "character"),
    );
  if (pattern?.test(value) === false)
    report("pattern", () => words.wrongForm(place, schema, value, repair(value, schema)));
  const refusal = refuses.find((candidate) => isRefused(value, candidate));
  if (refusal !== undefined) report("not", () => words.refused(place, schema, value, refusal));
}

/** Where no length is given, the pattern bounds it. */
const unbounded = Number.POSITIVE_INFINITY;

function isRefused(value: string, { pattern, unless }: Refusal): boolean {
  return pattern.test(value) && unless?.test(value) !== true;
}

/** What was probably meant: the first of some usual corrections that the schema accepts. */
function repair(
  value: string,
  { pattern, maxLength = unbounded, refuses = [] }: StringShape,
): string | undefined {
  return repairs
    .map((change) => change(value))
    .find(
      (text) =>
        text !== value &&
        hasAtMost(text, maxLength) &&
        pattern?.test(text) === true &&
        !refuses.some((refusal) => isRefused(text, refusal)),
    );
}

const repairs: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) => text.trim().replace(/\/+$/, ""),
  (text) => text.trim().toLowerCase(),
  (text) => text.trim().toUpperCase(),
  (text) => text.trim().replaceAll("\\", "/").replace(/\/+$/, ""),
  (text) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, "-"),
];
