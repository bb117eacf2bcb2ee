import { isAtOrBelow } from "./support.ts";

const beyondAscii = /[^\0-\x7f]/;

/** A canonical path of a host as text that is equal for equal places. On macOS and Windows, letters are the same in either case. */
export function folded(path: string, adapter: string): string {
  if (adapter === "linux") return path;
  // Upper case first: it joins letters that lower case keeps apart, such as the two forms of sigma.
  return (beyondAscii.test(path) ? path.toUpperCase() : path).toLowerCase();
}

/** Up to this length, comparing all places with each other is cheaper than an index. */
const shortList = 16;

/** Whether two places, by their indexes, are to be compared. */
export type Matters = (index: number, other: number) => boolean;

export function everyIndex(): boolean {
  return true;
}

/**
 * Pairs of indexes, of a place and of another one that contains it. Of two equal places only the later one is a pair, unless both
 * directions are asked for.
 */
export function overlaps(
  places: readonly (string | undefined)[],
  matters: Matters,
  bothDirections = false,
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const consider = (index: number, other: number): void => {
    const isPair =
      index !== other && (bothDirections || places[index] !== places[other] || other < index);
    if (isPair && matters(index, other)) found.push([index, other]);
  };
  const byPlace = places.length > shortList ? indexesByPlace(places) : undefined;
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (place === undefined) continue;
    if (byPlace) {
      for (const ancestor of ancestorsOf(place)) {
        for (const other of byPlace.get(ancestor) ?? none) consider(index, other);
      }
      continue;
    }
    for (let other = 0; other < places.length; other++) {
      const above = places[other];
      if (above !== undefined && other !== index && isAtOrBelow(place, above))
        consider(index, other);
    }
  }
  return found;
}

const none: readonly number[] = [];

function indexesByPlace(places: readonly (string | undefined)[]) {
  const indexes = new Map<string, number[]>();
  for (const [index, place] of places.entries()) {
    if (place === undefined) continue;
    const known = indexes.get(place);
    if (known) known.push(index);
    else indexes.set(place, [index]);
  }
  return indexes;
}

/** A path and all that lie above it, the path itself first. */
function ancestorsOf(path: string): string[] {
  const found = [path];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    found.push(path.slice(0, end));
  }
  return found;
}
