import { isAtOrBelow, mostRelated } from "./support.ts";

/** A canonical path of a host as text that is equal for equal places. On macOS and Windows, letters are the same in either case. */
export function folded(path: string, adapter: string): string {
  if (adapter === "linux") return path;
  // Upper case first: it joins letters that lower case keeps apart, such as the two forms of sigma.
  return path.toUpperCase().toLowerCase();
}

/** Up to this length, comparing all places with each other is cheaper than an index. */
const shortList = 16;

/** Which places are compared. */
export interface Comparison {
  /** Whether it matters that a place lies in another one. */
  readonly matters: (index: number, other: number) => boolean;
  /** Of two equal places, only the later one lies in the other, unless both directions are asked for. */
  readonly bothDirections?: boolean;
}

export const anyPlace: Comparison = { matters: () => true };

/** A place that lies in others, by index: the first of them, and how many there are. */
export interface Overlap {
  readonly index: number;
  readonly others: readonly number[];
  readonly count: number;
}

/** The places that lie in others, each once. */
export function overlaps(
  places: readonly (string | undefined)[],
  { matters, bothDirections = false }: Comparison,
): Overlap[] {
  const isInside = (index: number, other: number) =>
    index !== other &&
    (bothDirections || other < index || places[index] !== places[other]) &&
    matters(index, other);
  const holdersOf = places.length > shortList ? lookUp(places) : compareAll(places);
  return places.flatMap((place, index) => {
    if (place === undefined) return [];
    const others = holdersOf(place).filter((other) => isInside(index, other));
    if (others.length === 0) return [];
    return [{ index, others: others.slice(0, mostRelated), count: others.length }];
  });
}

/** The indexes of the places that are or hold another one, in ascending order. */
type HoldersOf = (place: string) => readonly number[];

function compareAll(places: readonly (string | undefined)[]): HoldersOf {
  return (place) =>
    places.flatMap((above, other) =>
      above !== undefined && isAtOrBelow(place, above) ? [other] : [],
    );
}

function lookUp(places: readonly (string | undefined)[]): HoldersOf {
  const byPlace = Map.groupBy(places.keys(), (index) => places[index]);
  return (place) =>
    ancestorsOf(place)
      .flatMap((ancestor) => byPlace.get(ancestor) ?? [])
      .sort((left, right) => left - right);
}

/** A path and all that lie above it, the path itself first. */
function ancestorsOf(path: string): string[] {
  const found = [path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    found.push(path.slice(0, end));
  }
  return found;
}
