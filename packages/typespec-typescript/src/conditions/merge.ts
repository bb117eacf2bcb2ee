import type { Atom } from "./space.ts";

/** A product of sets, one for each dimension, in which every combination has the same outcome. */
export interface Box<Outcome> {
  readonly sets: readonly (readonly Atom[])[];
  readonly outcome: Outcome;
  /** Equal for equal outcomes. */
  readonly key: string;
}

/** The same combinations in fewer boxes: no two boxes differ in one dimension only. */
export function mergeBoxes<Outcome>(boxes: readonly Box<Outcome>[]): readonly Box<Outcome>[] {
  const order = [...(boxes[0]?.sets.keys() ?? [])];
  // Which dimension goes first decides how few boxes remain: try both directions, and keep the better one.
  const forward = settle(boxes, order);
  const backward = settle(boxes, order.toReversed());
  return backward.length < forward.length ? backward : forward;
}

function settle<Outcome>(
  boxes: readonly Box<Outcome>[],
  order: readonly number[],
): readonly Box<Outcome>[] {
  const merged = order.reduce(mergeAlong, boxes);
  return merged.length === boxes.length ? merged : settle(merged, order);
}

function mergeAlong<Outcome>(
  boxes: readonly Box<Outcome>[],
  dimension: number,
): readonly Box<Outcome>[] {
  const groups = Map.groupBy(boxes, ({ key, sets }) =>
    JSON.stringify([key, sets.map((set, index) => (index === dimension ? "" : set.map(nameOf)))]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const sets = first.sets.with(
      dimension,
      group.flatMap((box) => box.sets[dimension] ?? []),
    );
    return [{ ...first, sets }];
  });
}

function nameOf(atom: Atom): string {
  return typeof atom === "symbol" ? String(atom) : JSON.stringify(atom);
}
