/** The checks of a text, in the order of what they cost, and without those that others imply. */
import type { Refusal, StringShape } from "./model.ts";
import type { PatternNames } from "./patterns.ts";
import { call } from "./print.ts";
import { disjoint, printableAscii } from "./regex/char-set.ts";
import {
  isOpenOnlyByExclusion,
  singleCharacter,
  startsAtStart,
  wholeTextAlphabet,
} from "./regex/facts.ts";

export interface StringChecks {
  /** Conditions on `value` that all have to hold. */
  readonly conditions: readonly string[];
  /** Expressions that the conditions name, as code by name. */
  readonly constants: ReadonlyMap<string, string>;
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
  const unusual = refusals.filter(isUnusual);
  const usual = refusals.filter((refusal) => !isUnusual(refusal));
  const atStart = usual.filter(({ pattern }) => startsAtStart(pattern));
  const anywhere = usual.filter(({ pattern }) => !startsAtStart(pattern));
  const rare = unusual.map(({ pattern }) => `${nameOf(pattern)}.test(value)`);
  const form = shape.pattern === undefined ? undefined : nameOf(shape.pattern);
  const constants = new Map<string, string>();

  /** One search for all patterns of a group; only where it finds something, which of them it was matters. */
  const refused = (group: readonly Refusal[], name: string, gate?: string): string[] => {
    const patterns = [...(gate ? [gate] : []), ...group.map(({ pattern }) => nameOf(pattern))];
    const exactly = [...group, ...(gate ? unusual : [])].map((refusal) =>
      isRefused(refusal, nameOf),
    );
    const [first] = patterns;
    if (first === undefined) return [];
    if (patterns.length > 1) constants.set(name, call("either", patterns));
    const search = `!${patterns.length > 1 ? name : first}.test(value)`;
    const isExact = gate === undefined && group.every(({ unless }) => unless === undefined);
    return [isExact ? search : `(${search} || !(${exactly.join(" || ")}))`];
  };

  const hasAsciiForm =
    form !== undefined && rare.length > 0 && isOpenOnlyByExclusion(shape.pattern ?? "");
  if (hasAsciiForm) constants.set(`${form}InAscii`, call("inAscii", [form]));
  const formCondition = hasAsciiForm
    ? [`(${form}InAscii.test(value) || (${form}.test(value) && !(${rare.join(" || ")})))`]
    : form === undefined
      ? []
      : [`${form}.test(value)`];
  const gate = rare.length > 0 && !hasAsciiForm ? "outsidePrintableAscii" : undefined;
  return {
    constants,
    conditions: [
      'typeof value === "string"',
      ...lengths(shape, alphabet !== undefined && disjoint(alphabet, [[0x10000, 0x10ffff]])),
      ...formCondition,
      ...refused(atStart, `${prefix}RefusedAtStart`),
      ...refused(anywhere, `${prefix}RefusedAnywhere`, gate),
    ],
  };
}

function isRefused({ pattern, unless }: Refusal, nameOf: (pattern: string) => string): string {
  const found = `${nameOf(pattern)}.test(value)`;
  return unless === undefined ? found : `(${found} && !${nameOf(unless)}.test(value))`;
}

/** Whether a refusal cannot meet a text of printable ASCII, which nearly all texts are: one cheap test spares the others. */
function isUnusual({ pattern, unless }: Refusal): boolean {
  const single = singleCharacter(pattern);
  return single !== undefined && unless === undefined && disjoint(single, printableAscii);
}

/** Lengths count code points. Where a pattern takes no character that needs two code units, both counts are one. */
function lengths({ minLength, maxLength }: StringShape, isCounted: boolean): string[] {
  const conditions: string[] = [];
  if (minLength === 1) conditions.push('value !== ""');
  if (minLength > 1)
    conditions.push(isCounted ? `value.length >= ${minLength}` : `hasAtLeast(value, ${minLength})`);
  if (maxLength < Number.POSITIVE_INFINITY)
    conditions.push(isCounted ? `value.length <= ${maxLength}` : `hasAtMost(value, ${maxLength})`);
  return conditions;
}
