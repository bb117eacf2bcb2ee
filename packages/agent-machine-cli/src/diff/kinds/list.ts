import type { Change } from "../change.ts";
import { canonical, change, type Kind, onlyIn, type Place, type Side, unclear } from "./kind.ts";

interface ListOptions<T> {
  /** What makes two items the same one. A later key is asked of those that the earlier ones leave alone, such as the renamed. */
  readonly by: readonly ((item: T) => string)[];
  readonly item: Kind<T>;
  /** The item in a sentence. */
  readonly name: (item: T) => string;
  /** What is said of an item that is new, by its name. Left out where `together` says it. */
  readonly gained?: (name: string, item: T) => string;
  readonly lost?: (name: string, item: T) => string;
  /** Says quickly of most items that one cannot give what the other one gives. */
  readonly mayCover?: (wide: T, narrow: T, place: Place) => boolean;
  /** What a new item does; one that is gone does the opposite. Where it is unclear, it widens in either direction. */
  readonly effect?: "widens" | "unclear";
  /** Compares what only the whole list says. */
  readonly together?: Kind;
}

/** A list of objects that have an identity. Their order means nothing. */
export function list<T>(options: ListOptions<T>): Kind<readonly T[]> {
  const { by, item, name, gained, lost, effect = "widens", together } = options;
  const { mayCover = () => true } = options;
  return (sides, place) => {
    const [old, now] = [itemsOf(sides.before), itemsOf(sides.after)];
    const pairs = pair(old, now, by as readonly ((item: unknown) => string)[]);
    const paired = new Set(pairs.values());
    const at = ({ value }: Side): Place => ({
      ...place,
      path: `${place.path}[]`,
      it: name(value as T),
    });
    const compare = (before: Side, after: Side) => item({ before, after }, at(after));

    /** Tells of an item that only one list has; where an item of the other list gives as much, nothing is gained or lost. */
    const alone = (which: "before" | "after", side: Side): readonly Change[] => {
      const [say, others] = which === "after" ? [gained, old] : [lost, now];
      if (!say) return item(onlyIn(which, side), at(side)).filter(({ unknown }) => unknown);
      const sentence = say(name(side.value as T), side.value as T);
      const there = [onlyIn(which, side), at(side)] as const;
      if (effect === "unclear") return [unclear(sentence, ...there)];
      const isCovered = others.some(
        (other) =>
          mayCover(other.value as T, side.value as T, place) &&
          compare(other, side).every((found) => found.effect !== "widens"),
      );
      const does = isCovered ? "changes" : which === "after" ? "widens" : "narrows";
      const still =
        which === "after" ? "which another entry gave before" : "which another entry still gives";
      const message = isCovered ? `${sentence}, ${still}` : sentence;
      return [change(does, message, ...there)];
    };

    return [
      ...(together?.(sides, place) ?? []),
      ...now.flatMap((side) => {
        const other = pairs.get(side);
        return other ? compare(other, side) : alone("after", side);
      }),
      ...old.filter((side) => !paired.has(side)).flatMap((side) => alone("before", side)),
    ];
  };
}

/** For each item of the new list, the item of the old one that it is. Those that are alike come first, whatever they are called. */
function pair(
  old: readonly Side[],
  now: readonly Side[],
  keys: readonly ((item: unknown) => string)[],
): ReadonlyMap<Side, Side> {
  const pairs = new Map<Side, Side>();
  const taken = new Set<Side>();
  for (const key of [canonical, ...keys]) {
    const free = Map.groupBy(
      old.filter((side) => !taken.has(side)),
      ({ value }) => key(value),
    );
    for (const side of now) {
      const match = pairs.has(side) ? undefined : free.get(key(side.value))?.shift();
      if (match === undefined) continue;
      pairs.set(side, match);
      taken.add(match);
    }
  }
  return pairs;
}

/** The items of a list, each as a side of its own. */
export function itemsOf({ value, pointer }: Side): readonly Side[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ value: item, pointer: `${pointer}/${index}`, given: true }))
    : [];
}
