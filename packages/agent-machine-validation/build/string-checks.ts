/** The checks of a text, in the order of what they cost, and without those that others imply. */
import type { Refusal, StringShape } from "./model.ts";
import type { PatternNames } from "./patterns.ts";
import { disjoint, printableAscii } from "./regex/char-set.ts";
import { singleCharacter, startsAtStart, wholeTextAlphabet } from "./regex/facts.ts";

export interface StringChecks {
  /** Conditions on `value` that all have to hold. */
  readonly conditions: readonly string[];
  /** Expressions that are joined out of several, by name. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
}

/** Conditions of a text; `prefix` begins the names of what has to be declared for them. */
export function checkString(shape: StringShape, prefix: string, names: PatternNames): StringChecks {
  const alphabet = shape.pattern === undefined ? undefined : wholeTextAlphabet(shape.pattern);
  const nameOf = (pattern: string) => {
    const name = names.get(pattern);
    if (name === undefined) throw new Error(`No name for the pattern ${pattern}.`);
    return name;
  };
  const refusals = shape.refusals.filter(({ pattern, unless }) => {
    const single = singleCharacter(pattern);
    return !(single && alphabet && unless === undefined && disjoint(single, alphabet));
  });
  const plain = refusals.filter(({ unless }) => unless === undefined);
  const unusual = plain.filter(isUnusual);
  const usual = plain.filter((refusal) => !isUnusual(refusal));
  const joined = new Map<string, readonly string[]>();
  const refused = (group: readonly Refusal[], name: string): string[] => {
    const patterns = group.map(({ pattern }) => nameOf(pattern));
    if (patterns.length > 1) joined.set(name, patterns);
    const tested = patterns.length > 1 ? name : patterns[0];
    return tested === undefined ? [] : [`!${tested}.test(value)`];
  };
  const rare = unusual.map(({ pattern }) => `${nameOf(pattern)}.test(value)`).join(" || ");
  return {
    joined,
    conditions: [
      'typeof value === "string"',
      ...lengths(shape, alphabet !== undefined && disjoint(alphabet, [[0x10000, 0x10ffff]])),
      ...(shape.pattern === undefined ? [] : [`${nameOf(shape.pattern)}.test(value)`]),
      ...refused(
        usual.filter(({ pattern }) => startsAtStart(pattern)),
        `${prefix}RefusedAtStart`,
      ),
      ...refused(
        usual.filter(({ pattern }) => !startsAtStart(pattern)),
        `${prefix}RefusedAnywhere`,
      ),
      ...refusals.flatMap(({ pattern, unless }) =>
        unless === undefined
          ? []
          : [`!(${nameOf(pattern)}.test(value) && !${nameOf(unless)}.test(value))`],
      ),
      ...(rare === "" ? [] : [`!(isUnusual(value) && ${unusual.length > 1 ? `(${rare})` : rare})`]),
    ],
  };
}

/** Whether a refusal cannot meet a text of printable ASCII, which nearly all texts are: one cheap test spares the others. */
function isUnusual({ pattern }: Refusal): boolean {
  const single = singleCharacter(pattern);
  return single !== undefined && disjoint(single, printableAscii);
}

/** Lengths count code points. Where a pattern takes no character that needs two code units, both counts are one. */
function lengths({ minLength, maxLength }: StringShape, isCounted: boolean): string[] {
  const conditions: string[] = [];
  if (minLength === 1) conditions.push('value !== ""');
  if (minLength > 1) conditions.push(isCounted ? `value.length >= ${minLength}` : `hasAtLeast(value, ${minLength})`);
  if (maxLength < Number.POSITIVE_INFINITY)
    conditions.push(isCounted ? `value.length <= ${maxLength}` : `hasAtMost(value, ${maxLength})`);
  return conditions;
}
