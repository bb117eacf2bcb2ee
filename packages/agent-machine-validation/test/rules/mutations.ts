/** Seeded changes of documents: many break rules, some break schemas, and each can be repeated. */

/** A generator of numbers from 0 to below 1 that gives the same ones for the same seed. */
export function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) | 0, 7);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A copy of a document with one to three changes. */
export function mutate(document: object, random: () => number): unknown {
  const copy: unknown = structuredClone(document);
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes; change++) {
    const places = placesOf(copy);
    const place = pick(places, random);
    if (place) changeAt(place, places, random);
  }
  return copy;
}

interface Place {
  readonly owner: Record<string, unknown> | unknown[];
  readonly key: string;
}

function placesOf(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { owner: value as Place["owner"], key },
    ...placesOf(inner),
  ]);
}

/** Takes a value of the same name from elsewhere, an enum's other word, a copy of an item, or takes the value away. */
function changeAt(place: Place, places: readonly Place[], random: () => number): void {
  const { owner, key } = place;
  const kind = random();
  if (Array.isArray(owner)) {
    if (kind < 0.5) owner.push(structuredClone(owner[Number(key)]));
    else owner.splice(Number(key), 1);
    return;
  }
  if (kind < 0.45) {
    const other = pick(
      places.filter((candidate) => candidate.key === key && candidate.owner !== owner),
      random,
    );
    if (other) owner[key] = structuredClone(Reflect.get(other.owner, key));
  } else if (kind < 0.65) delete owner[key];
  else owner[key] = otherValue(owner[key], random);
}

const words = [
  "read-only",
  "read-write",
  "write-only-artifacts",
  "none",
  "allowlist",
  "deny",
  "allow",
  "code",
  "cache",
  "macos",
  "windows",
  "linux",
  "qemu",
  "hyperv",
  "virtiofs",
  "9p",
  "*.example.org",
  "git.example.com",
  "~/dev/app/deep",
  "C:/work/app",
  "/workspace/dev/inner",
];

function otherValue(value: unknown, random: () => number): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value !== "string") return value;
  if (value.includes("/") && random() < 0.5) return `${value}/more`;
  return pick(words, random);
}

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}
