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
import { type Access, beyond, type Right, tellRights } from "./rights.ts";

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
  /** The property that holds the mode of access. */
  readonly mode: keyof T & string;
  readonly access: Access;
  /** The dimension of a change that leaves the place alone. */
  readonly dimension: Dimension;
  /** Who holds the rights, where it is neither the agent nor anybody else in a container. */
  readonly holder?: string;
}

/** Compares place and access, since neither means anything without the other. */
export function reach<T>({ target, mode, access, dimension, holder }: Reach<T>): Kind {
  return (sides, place) => {
    const { before, after } = sides;
    if (before.value === undefined || after.value === undefined) return [];
    const [old, now] = [before.value as T, after.value as T];
    const [from, to] = [target(old), target(now)];
    const [oldRights, newRights] = [access[`${old[mode]}`], access[`${now[mode]}`]];
    const atMode = [
      { before: inside(before, [mode], old[mode]), after: inside(after, [mode], now[mode]) },
      { ...below(place, mode), dimension },
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

function inside({ pointer, given }: Side, keys: readonly string[], value: unknown): Side {
  return { value, pointer: [pointer, ...keys].join("/"), given };
}
