import type { AgentMachineDocuments } from "@sourceos/agent-machine-types";
import type { Change, Dimension, Effect } from "../change.ts";
import { fieldAt } from "../fields.ts";
import { code, show } from "../words.ts";

/** A value in one of the two documents. What is absent has the value that its absence means. */
export interface Side {
  readonly value: unknown;
  readonly pointer: string;
  /** Whether the value is written in the document. */
  readonly given: boolean;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Where in a contract two values are compared, and what that means for the wording. */
export interface Place {
  readonly contract: keyof AgentMachineDocuments;
  /** As the catalog writes it, such as `network.allow[].host`. */
  readonly path: string;
  readonly dimension: Dimension;
  /** The item that the sentence speaks of, as `{it}`; empty outside lists. */
  readonly it: string;
  /** Whether paths that differ in the case of letters are one place. */
  readonly foldsCase: boolean;
}

/**
 * How the values of a field are compared. `V` is the type of these values: a table whose kinds do not fit the contract does not
 * compile. `never` fits every field.
 *
 * A change narrows, or is neutral, only where that is known. Neutral is a field that gives the agent nothing to see, use or reach,
 * whatever its value: a name or a sentence for people, the place that a decision comes from, a record of when something was observed or
 * in which version; and two values that give the same. Everything else decides something. Where its values have no order, or one is
 * not known, a change of it widens in either direction, so that it never passes unseen.
 */
export interface Kind<out V = never> {
  (sides: Sides, place: Place): readonly Change[];
  readonly values?: V;
}

/** Compares nothing: the object or list around it compares the field together with others. */
export const elsewhere: Kind = () => [];

/** Differs from document to document and means nothing, such as the time of a launch. */
export const ignored: Kind = () => [];

/** A kind whose changes belong to another dimension than those around it. */
export function of<V>(dimension: Dimension, kind: Kind<V>): Kind<V> {
  return (sides, place) => kind(sides, { ...place, dimension });
}

const nothing: Side = { value: undefined, pointer: "", given: false };

/** What only one of the two documents has: the one after, or the one before. */
export function onlyIn(which: "before" | "after", side: Side): Sides {
  return which === "after" ? { before: nothing, after: side } : { before: side, after: nothing };
}

/** The place of a property of an object. */
export function below(place: Place, key: string): Place {
  return { ...place, path: place.path === "" ? key : `${place.path}.${key}` };
}

/** Leaves the values out of every change. */
export function quiet<V>(kind: Kind<V>): Kind<V> {
  return (sides, place) =>
    kind(sides, place).map(({ before: _before, after: _after, ...told }) => told);
}

/** A change at a place, with the pointer into the document that has the value: the new one, unless only the old one does. */
export function change(
  effect: Effect,
  message: string,
  { before, after }: Sides,
  { contract, path, dimension }: Place,
): Change {
  const field = fieldAt(contract, path);
  const plane = field?.plane ?? field?.crosses;
  return {
    effect,
    dimension,
    message,
    ...(before.given && !after.given
      ? ({ pointer: before.pointer, in: "before" } as const)
      : ({ pointer: after.pointer, in: "after" } as const)),
    ...(plane === undefined ? {} : { plane }),
    ...(before.value === undefined ? {} : { before: before.value }),
    ...(after.value === undefined ? {} : { after: after.value }),
  };
}

/** A change of which it is not known whether it gives more. */
export function unclear(sentence: string, sides: Sides, place: Place): Change {
  const message = `${sentence}; whether that gives more is not known, so it counts as widening`;
  return { ...change("widens", message, sides, place), unknown: true };
}

/** Any difference in what the comparison does not know. */
export const unknown: Kind = (sides, place) => {
  const { before, after } = sides;
  if (same(before.value, after.value)) return [];
  const message = `${code(place.path)} changes from ${show(before.value)} to ${show(after.value)}; what that means is not known here, so it counts as widening`;
  return [{ ...change("widens", message, sides, place), unknown: true }];
};

/** Whether two values are the same JSON. */
export function same(left: unknown, right: unknown): boolean {
  return (
    left === right || (isObject(left) && isObject(right) && canonical(left) === canonical(right))
  );
}

/** A value as text in which the order of keys means nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
