import type { ConditionValue } from "@sourceos/typespec";

/** No value at all: the property is left out. */
export const absent: unique symbol = Symbol("absent");

/** Every value that is not listed: the texts of an open set, or values that no condition can name. */
export const rest: unique symbol = Symbol("rest");

/** One thing that a property can be, as far as conditions can tell. */
export type Atom = ConditionValue | typeof absent | typeof rest;

/** What conditions can tell apart about one property. */
export interface PropertySpace {
  readonly name: string;
  readonly optional: boolean;
  /** The values that the declared type lists. */
  readonly values: readonly ConditionValue[];
  /** Whether the declared type admits values beyond those, and whether texts are among them. */
  readonly open: "no" | "texts" | "others";
}

/** A property on which a case depends, and the atoms that it may take. */
export interface Dimension {
  readonly name: string;
  readonly atoms: readonly Atom[];
}

/** The atoms of a property, where the given values need telling apart. */
export function atomsOf(space: PropertySpace, named: readonly ConditionValue[]): readonly Atom[] {
  const atoms = new Set<Atom>([...space.values, ...named.filter((value) => admits(space, value))]);
  if (space.open !== "no") atoms.add(rest);
  if (space.optional) atoms.add(absent);
  return [...atoms];
}

/** Whether a property can have the value at all. */
export function admits(space: PropertySpace, value: ConditionValue): boolean {
  return space.values.includes(value) || (space.open === "texts" && typeof value === "string");
}

export function isValue(atom: Atom): atom is ConditionValue {
  return typeof atom !== "symbol";
}
