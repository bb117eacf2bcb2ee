/** What generated rules call. */
import type { Violation, ViolationPlace } from "./generated-form.ts";

const nothing: readonly never[] = [];

/** Up to so many other places are listed with a finding; a list may have a thousand that break the same rule. */
export const mostRelated = 5;

/** Reports that a rule is broken; `count` is the number of other places, listed or not. */
export function broken(
  report: Violation[],
  rule: number,
  plane: number,
  pointer: string,
  values: readonly unknown[] = nothing,
  related: readonly ViolationPlace[] = nothing,
  count = related.length,
): void {
  report.push({ rule, plane, pointer, values, related, unlisted: count - related.length });
}

const beyondAscii = /[^\0-\x7f]/;

/** One pattern for all who ask: a process compiles it once. */
export function isAscii(text: string): boolean {
  return !beyondAscii.test(text);
}

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
  if (text === undefined) return text;
  return isAscii(text) ? text.toLowerCase() : text.replace(upperCase, toLowerCase);
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
