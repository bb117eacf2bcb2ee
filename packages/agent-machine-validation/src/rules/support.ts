/** What generated rules call. */

const someUpperCase = /[A-Z]/;
const upperCase = /[A-Z]+/g;
const slash = "/".charCodeAt(0);

/** Whether a path lies below another one. */
export function isBelow(path: string, above: string): boolean {
  return path.charCodeAt(above.length) === slash && path.startsWith(above);
}

/** Whether a path is another one, or lies below it. */
export function isAtOrBelow(path: string, above: string): boolean {
  return path.length === above.length ? path === above : isBelow(path, above);
}

/** CEL's `lowerAscii`: letters of other scripts stay as they are. */
export function lowerAscii(text: string): string {
  // The argument may be missing where a guard that stands behind decides.
  return text === undefined || !someUpperCase.test(text)
    ? text
    : text.replace(upperCase, toLowerCase);
}

function toLowerCase(letters: string): string {
  return letters.toLowerCase();
}

/** The items of a list by a key. */
export type Index = ReadonlyMap<unknown, readonly unknown[]>;

export function indexBy(list: readonly unknown[], keyOf: (item: never) => unknown): Index {
  const index = new Map<unknown, unknown[]>();
  for (const item of list) {
    const key = keyOf(item as never);
    const items = index.get(key);
    if (items) items.push(item);
    else index.set(key, [item]);
  }
  return index;
}

const none: readonly unknown[] = [];

/** The items whose key equals a probe. */
export function equalIn(index: Index, probe: unknown): readonly unknown[] {
  return index.get(probe) ?? none;
}

/** The items whose key, followed by a slash, begins a probe. */
export function prefixesIn(index: Index, probe: unknown): readonly unknown[] {
  if (typeof probe !== "string") return none;
  const found: unknown[] = [];
  for (let slash = probe.indexOf("/"); slash !== -1; slash = probe.indexOf("/", slash + 1)) {
    const items = index.get(probe.slice(0, slash));
    if (items) found.push(...items);
  }
  return found;
}
