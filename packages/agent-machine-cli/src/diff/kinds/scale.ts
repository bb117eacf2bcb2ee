import type { Effect } from "../change.ts";
import { fill, show } from "../words.ts";
import { change, type Kind, type Place, type Sides, same, unknown } from "./kind.ts";

type Scalar = string | number | boolean | undefined;

/**
 * Values from the narrowest to the widest. A step is one value, or several of which none is wider than the other. A value that is on
 * no step is unknown. Absence has its default, or is `undefined` on a step, or else is not comparable.
 */
export function scale<const V extends Scalar>(
  steps: readonly (V | readonly V[])[],
  widens: string,
  narrows: string,
): Kind<Exclude<V, undefined>> {
  const ranks = new Map<unknown, number>(
    steps.flatMap((step, rank) => [step].flat().map((value) => [value, rank] as const)),
  );
  const rank = (value: unknown) =>
    value === undefined ? (ranks.get(value) ?? Number.NaN) : ranks.get(value);
  return (sides, place) => {
    const [from, to] = [rank(sides.before.value), rank(sides.after.value)];
    if (from === undefined || to === undefined) return unknown(sides, place);
    return moved(Math.sign(to - from), sides, place, { widens, narrows });
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

/** Which of the values are the widest; the others have no order. */
interface Extremes<V> {
  /** `undefined` is absence. */
  readonly widest: readonly V[];
  readonly widens: string;
  readonly narrows: string;
}

/** A value without order: a name, a version, a digest. */
export function fact(noun: string): Kind;
export function fact<const V extends Scalar>(
  noun: string,
  extremes: Extremes<V>,
): Kind<Exclude<V, undefined>>;
export function fact(noun: string, extremes?: Extremes<Scalar>): Kind {
  return (sides, place) => {
    const { before, after } = sides;
    if (same(before.value, after.value)) return [];
    const isWidest = ({ value }: { value: unknown }) =>
      Number(extremes?.widest.some((widest) => widest === value) ?? false);
    const direction = isWidest(after) - isWidest(before);
    if (extremes && direction !== 0) return moved(direction, sides, place, extremes);
    const message = `${fill(noun, place)} changes from ${show(before.value)} to ${show(after.value)}`;
    return [change("changes", message, sides, place)];
  };
}

/** One of some values, which are compared elsewhere; another one is unknown. */
export function oneOf(values: readonly string[]): Kind {
  const isKnown = (value: unknown) =>
    value === undefined || values.some((known) => known === value);
  return (sides, place) =>
    isKnown(sides.before.value) && isKnown(sides.after.value) ? [] : unknown(sides, place);
}

/** A value that is not told, because it may say more than it should. */
export function differs(sentence: string): Kind {
  return (sides, place) =>
    same(sides.before.value, sides.after.value)
      ? []
      : [change("changes", fill(sentence, place), sides, place)];
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
  const [effect, meaning]: readonly [Effect, string] =
    direction > 0 ? ["widens", widens] : direction < 0 ? ["narrows", narrows] : ["changes", ""];
  const [verb, name] =
    effect === "changes" ? ["changes", place.path] : ["goes", place.path.replace(/^.*\./, "")];
  const step = `\`${name}\` ${verb} from ${show(before.value)} to ${show(after.value)}`;
  return [change(effect, meaning === "" ? step : `${fill(meaning, place)}: ${step}`, sides, place)];
}
