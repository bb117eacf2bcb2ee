/** Documents that are nearly right, made from right ones by seeded chance. */

export type Random = () => number;

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Container = Record<string, unknown> | unknown[];

/** A copy of a document with one to three changes; `pool` holds values that stand elsewhere. */
export function mutate(document: unknown, pool: readonly unknown[], random: Random): unknown {
  const copy = structuredClone(document);
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes; change++) mutateOnce(copy, pool, random);
  return copy;
}

/** Every value inside some documents. */
export function valuesOf(documents: readonly unknown[]): unknown[] {
  return documents.flatMap((document) =>
    typeof document === "object" && document !== null
      ? [document, ...valuesOf(Object.values(document))]
      : [document],
  );
}

function mutateOnce(document: unknown, pool: readonly unknown[], random: Random): void {
  const containers = containersOf(document);
  const container = pick(containers, random);
  if (container === undefined) return;
  const key = pick(Object.keys(container), random);
  const change = Math.floor(random() * 6);
  if (change === 0 && key !== undefined) remove(container, key);
  else if (change === 1) add(container, pick(names, random) ?? "x", other(pool, random));
  else if (change === 2 && key !== undefined) rename(container, key, random);
  else if (key !== undefined) set(container, key, changed(get(container, key), pool, random));
}

function changed(value: unknown, pool: readonly unknown[], random: Random): unknown {
  if (typeof value === "string" && random() < 0.6) return changedText(value, random);
  if (typeof value === "number" && random() < 0.6)
    return pick([0, -1, value + 0.5, value * 1e6, 2 ** 53], random);
  if (typeof value === "boolean" && random() < 0.6) return !value;
  if (Array.isArray(value) && random() < 0.6)
    return pick([[], [...value, ...value], value.slice(1)], random);
  return other(pool, random);
}

function changedText(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const piece = pick(pieces, random) ?? "";
  return pick(
    [
      text.slice(0, at) + piece + text.slice(at),
      text.slice(0, at) + piece + text.slice(at + 1),
      text.slice(0, at) + text.slice(at + 1),
      piece + text,
      text + piece,
      text.toUpperCase(),
      text.repeat(40),
      piece,
    ],
    random,
  ) as string;
}

const pieces = [
  ...'/.~\\ -_:*?"A9\n\u0000\u200b\u202e\u00a0é\u0301\ud800\udc00😀K',
  "..",
  "/.ssh",
  "~/",
  "/etc/",
  "C:/",
  ".env",
  "/docker.sock",
  "ghp_0123456789abcdefghijABCDEF",
  "root",
  "😀".repeat(100),
];

const names = [
  "constructor",
  "__proto__",
  "toString",
  "extra",
  "path",
  "name",
  "cache",
  "digest",
  "wsl",
  "allowlistRootId",
  "deviations",
  "description",
];

function other(pool: readonly unknown[], random: Random): unknown {
  return random() < 0.3
    ? pick([null, true, 1, 1.5, "", "x", [], {}, [null], { type: "x" }], random)
    : structuredClone(pick(pool, random));
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function containersOf(value: unknown): Container[] {
  return typeof value === "object" && value !== null
    ? [value as Container, ...Object.values(value).flatMap(containersOf)]
    : [];
}

function get(container: Container, key: string): unknown {
  return Object.getOwnPropertyDescriptor(container, key)?.value;
}

function set(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function add(container: Container, key: string, value: unknown): void {
  if (Array.isArray(container)) container.push(value);
  else set(container, key, value);
}

function remove(container: Container, key: string): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}

function rename(container: Container, key: string, random: Random): void {
  if (Array.isArray(container)) return;
  const value = get(container, key);
  delete container[key];
  set(container, random() < 0.5 ? `${key}s` : (pick(names, random) ?? key), value);
}
