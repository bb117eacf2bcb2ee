import type { Effect } from "../change.ts";
import { code, fill, show } from "../words.ts";
import { change, type Kind, type Place, type Sides, same, unclear, unknown } from "./kind.ts";

type Scalar = string | number | boolean | undefined;

/** Values that each give something that the others do not. */
interface Apart<V> {
  readonly apart: readonly V[];
}

export function apart<const V extends Scalar>(...values: readonly V[]): Apart<V> {
  return { apart: values };
}

/**
 * Values from the narrowest to the widest. A step is one value, or several that give the same, or several that are `apart`. A value
 * that is on no step is unknown. Absence has its default, or is `undefined` on a step, or else cannot be compared.
 */
export function scale<const V extends Scalar>(
  steps: readonly (V | readonly V[] | Apart<V>)[],
  widens: string,
  narrows: string,
): Kind<Exclude<V, undefined>> {
  const ranks = new Map<unknown, number>();
  const unordered = new Set<number>();
  for (const [rank, step] of steps.entries()) {
    const isApart = typeof step === "object" && "apart" in step;
    if (isApart) unordered.add(rank);
    for (const value of isApart ? step.apart : [step].flat()) ranks.set(value, rank);
  }
  const rankOf = (value: unknown) =>
    ranks.get(value) ?? (value === undefined ? Number.NaN : undefined);
  return (sides, place) => {
    const [from, to] = [rankOf(sides.before.value), rankOf(sides.after.value)];
    if (from === undefined || to === undefined) return unknown(sides, place);
    const direction = from === to && unordered.has(to) ? Number.NaN : Math.sign(to - from);
    return moved(direction, sides, place, { widens, narrows });
  };
}

/** The one value that the contract admits. Whatever else a later version may admit is wider. */
export function always<const V extends Scalar>(value: V, widens: string, narrows: string): Kind<V> {
  const rank = (side: unknown) => Number(side !== value);
  return (sides, place) => {
    const direction = rank(sides.after.value) - rank(sides.before.value);
    if (direction === 0) return unknown(sides, place);
    return moved(direction, sides, place, { widens, narrows });
  };
}

/** A number of which more is wider. Absence is without limit, or cannot be compared. */
export function amount(
  widens: string,
  narrows: string,
  absence: "unlimited" | "not comparable",
): Kind<number> {
  const absent = absence === "unlimited" ? Number.POSITIVE_INFINITY : Number.NaN;
  return (sides, place) => {
    const [from, to] = [sides.before.value ?? absent, sides.after.value ?? absent];
    return moved(Math.sign(Number(to) - Number(from)), sides, place, { widens, narrows });
  };
}

/** A value that gives the agent nothing, whatever it is: what something is called, where it comes from, what was noted of it. */
export function label(noun: string): Kind {
  return (sides, place) => {
    const { before, after } = sides;
    if (same(before.value, after.value)) return [];
    return [change("changes", turned(noun, sides, place), sides, place)];
  };
}

/** The values of a choice that are narrower or wider than all others; `undefined` is absence. */
interface Ends<V> {
  readonly narrowest?: readonly V[];
  readonly widest?: readonly V[];
  readonly widens: string;
  readonly narrows: string;
}

/** A value that decides something and has no order: a program, an image, a digest. Another one counts as widening. */
export function choice(noun: string): Kind;
export function choice<const V extends Scalar>(
  noun: string,
  ends: Ends<V>,
): Kind<Exclude<V, undefined>>;
export function choice(noun: string, ends?: Ends<Scalar>): Kind {
  const { narrowest = [], widest = [] } = ends ?? {};
  const rank = (value: unknown) =>
    Number(widest.some((end) => end === value)) - Number(narrowest.some((end) => end === value));
  return (sides, place) => {
    const { before, after } = sides;
    if (same(before.value, after.value)) return [];
    const direction = Math.sign(rank(after.value) - rank(before.value));
    if (ends && direction !== 0) return moved(direction, sides, place, ends);
    return [unclear(turned(noun, sides, place), sides, place)];
  };
}

/** One of some values, which are compared elsewhere; another one is unknown. */
export function oneOf(values: readonly string[]): Kind {
  const isKnown = (value: unknown) =>
    value === undefined || values.some((known) => known === value);
  return (sides, place) =>
    isKnown(sides.before.value) && isKnown(sides.after.value) ? [] : unknown(sides, place);
}

/** A value that decides something and is not told, because it may say more than it should. */
export function hidden(sentence: string): Kind {
  return (sides, place) =>
    same(sides.before.value, sides.after.value)
      ? []
      : [unclear(fill(sentence, place), sides, place)];
}

/** A text for people, which may be long. */
export function prose(sentence: string): Kind {
  return (sides, place) =>
    same(sides.before.value, sides.after.value)
      ? []
      : [change("changes", fill(sentence, place), sides, place)];
}

function turned(noun: string, { before, after }: Sides, place: Place): string {
  return `${fill(noun, place)} changes from ${show(before.value)} to ${show(after.value)}`;
}

/** A value that went up, down, or neither; not a number where that cannot be told. */
function moved(
  direction: number,
  sides: Sides,
  place: Place,
  { widens, narrows }: { readonly widens: string; readonly narrows: string },
) {
  const { before, after } = sides;
  if (same(before.value, after.value)) return [];
  if (direction === 0)
    return [change("changes", turned(code(place.path), sides, place), sides, place)];
  if (Number.isNaN(direction))
    return [unclear(turned(code(place.path), sides, place), sides, place)];
  const [effect, meaning]: readonly [Effect, string] =
    direction > 0 ? ["widens", widens] : ["narrows", narrows];
  const name = place.path.replace(/^.*\./, "");
  const step = `${code(name)} goes from ${show(before.value)} to ${show(after.value)}`;
  return [change(effect, `${fill(meaning, place)}: ${step}`, sides, place)];
}
