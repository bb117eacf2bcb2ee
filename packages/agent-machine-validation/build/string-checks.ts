/** The checks of a text, in the order of what they cost, and without those that others imply. */
import { automatonText } from "./automaton-text.ts";
import type { Refusal, StringShape } from "./model.ts";
import type { PatternNames } from "./patterns.ts";
import { call } from "./print.ts";
import type { Question } from "./regex/automaton.ts";
import { disjoint } from "./regex/char-set.ts";
import { singleCharacter, startsAtStart, wholeTextAlphabet } from "./regex/facts.ts";
import { flatten } from "./regex/flatten.ts";
import { parsePattern, printPattern } from "./regex/syntax.ts";
import { uncounted } from "./regex/uncounted.ts";

/** The name of an automaton by its code: definitions that ask the same share one. */
export type AutomatonNames = Map<string, string>;

/** Conditions on `value` that all have to hold. Automata that they ask are added to `automata`. */
export function checkString(
  { name, shape }: { readonly name: string; readonly shape: StringShape },
  names: PatternNames,
  automata: AutomatonNames,
): readonly string[] {
  const { pattern } = shape;
  const alphabet = pattern === undefined ? undefined : wholeTextAlphabet(pattern);
  const test = (asked: string) => `${nameOf(asked, names)}.test(value)`;
  const isShort = alphabet !== undefined && disjoint(alphabet, [[0x10000, 0x10ffff]]);
  const conditions = ['typeof value === "string"', ...lengths(shape, isShort)];
  const form = pattern === undefined ? [] : [test(pattern)];
  const refusals = neededRefusals(shape);
  if (refusals.length === 0) return [...conditions, ...form];

  const none = (asked: readonly Refusal[]) => {
    const tests = asked.map(({ pattern: refusal, unless }) =>
      unless === undefined ? test(refusal) : `(${test(refusal)} && !${test(unless)})`,
    );
    return tests.length === 1 ? `!${tests.join("")}` : `!(${tests.join(" || ")})`;
  };
  // An automaton stops counting early, so it would find these in nearly every text; and they are soon found without one.
  const counts = refusals.filter(({ pattern: refusal }) => isOneCount(refusal));
  const others = refusals.filter((refusal) => !counts.includes(refusal));
  if (counts.length > 0) conditions.push(none(counts));
  if (others.length === 0) return [...conditions, ...form];

  const refused = none(others);
  const exactly = form.length > 0 ? `(${[...form, refused].join(" && ")})` : refused;
  const { pattern: sureForm, longest } = withoutCounts(pattern);
  const automaton = automataOf({ form: sureForm, refusals: others }, names);
  const surely = automata.get(automaton) ?? `isSurely${name}`;
  automata.set(automaton, surely);
  const isSure = `${surely}(value)`;
  const isShortAndSure =
    longest < shape.maxLength ? `(value.length <= ${longest} && ${isSure})` : isSure;
  return [...conditions, `(${isShortAndSure} || ${exactly})`];
}

/** The form that an automaton asks for, and up to which length that is enough: it would need a state for every step of a count. */
function withoutCounts(pattern: string | undefined): {
  readonly pattern: string | undefined;
  readonly longest: number;
} {
  if (pattern === undefined) return { pattern, longest: Number.POSITIVE_INFINITY };
  const { pattern: form, longest } = uncounted(parsePattern(pattern));
  return { pattern: printPattern(form), longest };
}

/** Whether a pattern is found wherever characters of one class stand long enough. */
function isOneCount(pattern: string): boolean {
  const [first, ...others] = parsePattern(pattern);
  return others.length === 0 && first?.length === 1 && /^\{\d+/u.test(first[0]?.quantifier ?? "");
}

/** Patterns that are asked of every text, because no automaton spares them. */
export function isAlwaysAsked(shape: StringShape): boolean {
  return neededRefusals(shape).length === 0;
}

/** Refusals of what the pattern takes. */
function neededRefusals({ pattern, refusals }: StringShape): readonly Refusal[] {
  const alphabet = pattern === undefined ? undefined : wholeTextAlphabet(pattern);
  return refusals.filter(({ pattern: refusal, unless }) => {
    const single = singleCharacter(refusal);
    return !(single && alphabet && unless === undefined && disjoint(single, alphabet));
  });
}

/**
 * What refuses at the start, with the form, and what refuses anywhere, have an automaton each where one would be large: it would have a
 * state for nearly every pair of theirs.
 */
function automataOf({ form, refusals }: Question, names: PatternNames): string {
  const searches = refusals
    .filter(({ pattern }) => !isUnprintable(pattern))
    .map(({ pattern }) => nameOf(pattern, names));
  const size = refusals.reduce((sum, { pattern }) => sum + pattern.length, 0);
  const atStart = refusals.flatMap((refusal) => part(refusal, true));
  const anywhere = refusals.flatMap((refusal) => part(refusal, false));
  if (size < largeSize || atStart.length === 0 || anywhere.length === 0)
    return form === undefined
      ? call("surelyNone", [automatonText({ form, refusals }), `() => [${searches.join(", ")}]`])
      : call("surely", [automatonText({ form, refusals })]);
  return call("surelyBoth", [
    automatonText({ form, refusals: atStart }),
    automatonText({ form: undefined, refusals: anywhere }),
  ]);
}

const largeSize = 5000;

/** Whether a pattern is one character that is no printable ASCII. */
function isUnprintable(pattern: string): boolean {
  const single = singleCharacter(pattern);
  return single !== undefined && disjoint(single, [[0x20, 0x7e]]);
}

function part(
  { pattern, unless }: Question["refusals"][number],
  isAtStart: boolean,
): Question["refusals"] {
  const alternatives = flatten(parsePattern(pattern)).filter(
    (alternative) => startsAtStart(printPattern([alternative])) === isAtStart,
  );
  return alternatives.length > 0 ? [{ pattern: printPattern(alternatives), unless }] : [];
}

function nameOf(pattern: string, names: PatternNames): string {
  const name = names.get(pattern);
  if (name === undefined) throw new Error(`No name for the pattern ${pattern}.`);
  return name;
}

/** Lengths count code points. Where a pattern takes no character that needs two code units, both counts are one. */
function lengths({ minLength, maxLength }: StringShape, isShort: boolean): string[] {
  const conditions: string[] = [];
  if (minLength === 1) conditions.push('value !== ""');
  if (minLength > 1)
    conditions.push(isShort ? `value.length >= ${minLength}` : `hasAtLeast(value, ${minLength})`);
  if (maxLength < Number.POSITIVE_INFINITY)
    conditions.push(isShort ? `value.length <= ${maxLength}` : `hasAtMost(value, ${maxLength})`);
  return conditions;
}
