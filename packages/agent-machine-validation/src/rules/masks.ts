/** Sets of places that a mount hides, where the folder of one mount lies in that of another. */

type Masks = ReadonlySet<string>;

const none: Masks = new Set();

/** The names of the folders that lead from a place to one in it. */
export function foldersBetween(place = "", above = ""): string[] {
  return place === above ? [] : place.slice(above.length + 1).split("/");
}

/** Whether the mount of a folder shows what the mount of the folder above hides, or the other way round. */
export function isUnmasked(inner = none, outer = none, folders: readonly string[]): boolean {
  const inside = new Set([...outer].flatMap((mask) => partsInside(mask.split("/"), folders)));
  return !hidesAll(inner, inside) || !hidesAll(inside, inner);
}

/**
 * What a mask hides in a folder: sets of places, or all of it, which an empty text stands for. The segments of the mask are the states
 * of an automaton that reads the folders, so that no mask takes long.
 */
function partsInside(mask: readonly string[], folders: readonly string[]): string[] {
  let states = new Set([0]);
  for (const folder of folders) {
    const next = new Set<number>();
    // A set of numbers grows while it is read: after two asterisks, the next segment may begin.
    for (const state of states) {
      const segment = mask[state];
      if (segment === undefined) return [""];
      if (segment === "**") {
        next.add(state);
        states.add(state + 1);
      } else if (isMatch(folder, segment)) next.add(state + 1);
    }
    states = next;
  }
  return [...states].map((state) => mask.slice(state).join("/"));
}

/** Whether a name has the parts between the asterisks in their order. */
function isMatch(name: string, segment: string): boolean {
  const [first = "", ...parts] = segment.split("*");
  const last = parts.pop();
  if (last === undefined) return name === first;
  let end = first.length;
  for (const part of parts) {
    const start = name.indexOf(part, end);
    if (start < 0) return false;
    end = start + part.length;
  }
  return name.startsWith(first) && name.endsWith(last) && name.length >= end + last.length;
}

/** Whether each mask of some is there, or there at any depth. */
function hidesAll(masks: Masks, some: Masks): boolean {
  return [...some].every((mask) => masks.has(mask) || masks.has(`**/${mask}`));
}
