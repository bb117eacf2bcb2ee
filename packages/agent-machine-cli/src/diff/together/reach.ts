import type { Change, Dimension, Effect } from "../change.ts";
import { coversPath } from "../covers/paths.ts";
import {
  below,
  change,
  type Kind,
  type Place,
  type Side,
  type Sides,
  unknown,
} from "../kinds/kind.ts";
import { childOf } from "../kinds/object.ts";
import { beyond, type Right, tellRights } from "./rights.ts";

/** A place that is reached. Nothing of one kind lies in a place of another kind. */
export interface Target {
  readonly kind: string;
  /** A path, a name, or nothing where the kind says it all. */
  readonly path: string;
  /** The target in a sentence. */
  readonly text: string;
  /** The property that names it. */
  readonly keys: readonly string[];
}

/** What an object gives: a place, and an access to it. */
interface Reach<T> {
  readonly target: (of: T) => Target;
  /** What is held on the place; undefined where that is not known. */
  readonly rights: (of: T) => readonly Right[] | undefined;
  /** What decides that. A change of it is shown at the first that differs. */
  readonly decidedBy: readonly Deciding<T>[];
  /** The dimension of a change that leaves the place alone. */
  readonly dimension: Dimension;
  /** Who holds the rights, where it is neither the agent nor anybody else in a container. */
  readonly holder?: string;
}

/** A property, and its value or what its absence means. */
interface Deciding<T> {
  readonly keys: readonly string[];
  readonly value: (of: T) => unknown;
}

/** Compares place and access, since neither means anything without the other. */
export function reach<T>({ target, rights, decidedBy, dimension, holder }: Reach<T>): Kind {
  return (sides, place) => {
    const { before, after } = sides;
    if (before.value === undefined || after.value === undefined) return [];
    const [old, now] = [before.value as T, after.value as T];
    const [from, to] = [target(old), target(now)];
    const [oldRights, newRights] = [rights(old), rights(now)];
    const { keys, value } =
      decidedBy.find((one) => one.value(old) !== one.value(now)) ?? (decidedBy[0] as Deciding<T>);
    const atMode = [
      { before: inside(before, keys, value(old)), after: inside(after, keys, value(now)) },
      { ...keys.reduce(below, place), dimension },
    ] as const;
    if (!oldRights || !newRights) return unknown(...atMode);

    const atTarget = [
      { before: inside(before, from.keys, from.path), after: inside(after, to.keys, to.path) },
      to.keys.reduce(below, place),
    ] as const;
    const gains = (at: readonly [Sides, Place], held: readonly Right[], where: string) =>
      told("widens", at, tellRights("gains", held, where, holder));
    const loses = (at: readonly [Sides, Place], held: readonly Right[], where: string) =>
      told("narrows", at, tellRights("loses", held, where, holder));

    const [holdsNew, holdsOld] = [coversTarget(from, to, place), coversTarget(to, from, place)];
    if (!holdsNew && !holdsOld) {
      return [...gains(atTarget, newRights, to.text), ...loses(atTarget, oldRights, from.text)];
    }
    const common = holdsNew ? to.text : from.text;
    return [
      ...(holdsNew ? [] : gains(atTarget, newRights, `${to.text} outside ${from.text}`)),
      ...(holdsOld ? [] : loses(atTarget, oldRights, `${from.text} outside ${to.text}`)),
      ...gains(atMode, beyond(newRights, oldRights), common),
      ...loses(atMode, beyond(oldRights, newRights), common),
    ];
  };
}

/** Whether a place holds another one. */
export function coversTarget(wide: Target, narrow: Target, place: Place): boolean {
  const foldsCase = foldsTarget(wide, place);
  return wide.kind === narrow.kind && coversPath(wide.path, narrow.path, { foldsCase });
}

/** Whether letters in either case are one place there. The machine runs Linux, whatever the host is. */
export function foldsTarget({ kind }: Target, { foldsCase }: Place): boolean {
  return foldsCase && kind !== "machine-path";
}

function told(
  effect: Effect,
  [sides, place]: readonly [Sides, Place],
  sentences: readonly string[],
): readonly Change[] {
  return sentences.map((sentence) => change(effect, sentence, sides, place));
}

/** A property within an object, and what it is or what its absence means. */
function inside(side: Side, keys: readonly string[], value: unknown): Side {
  return { ...keys.reduce(childOf, side), value };
}
