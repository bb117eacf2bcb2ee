/** Documents that are nearly right: changes of right ones by seeded chance, each with a word on what was changed. */
import { nearText } from "./near-texts.ts";
import { type Place, placesIn, set } from "./places.ts";
import { pick, type Random } from "./random.ts";

/** A change of a place, or nothing where it does not apply; the result says what was done. */
type Change = (place: Place, places: readonly Place[], random: Random) => string | undefined;

const changes: readonly Change[] = [
  dropped,
  renamed,
  joined,
  ofOtherType,
  atBoundary,
  atBoundary,
  asNearText,
  asNearText,
  asNearText,
  swapped,
  swapped,
  asKnownValue,
  reordered,
];

/** Changes a document of a contract in one to three places, and says where and how. */
export function mutate(document: object, contract: string, random: Random): string {
  const count = 1 + Math.floor(random() ** 2 * 3);
  const said: string[] = [];
  for (let attempt = 0; said.length < count && attempt < 50; attempt++) {
    const places = placesIn(document, contract);
    const place = pick(places, random);
    const done = place && pick(changes, random)?.(place, places, random);
    if (place && done !== undefined) said.push(`${place.pointer} ${done}`);
  }
  return said.join(", ");
}

function dropped({ owner, key }: Place): string {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
  return "is dropped";
}

function renamed({ owner, key, value }: Place, _: unknown, random: Random): string | undefined {
  if (Array.isArray(owner)) return undefined;
  const name = nearText(key, random);
  delete owner[key];
  set(owner, name, value);
  return `is called ${JSON.stringify(name)}`;
}

const unknownNames = ["extra", "$ref", "", "__proto__", "constructor", "toString", "nul\0"];

/** A property that the contract has not, or one that it has elsewhere; in a list, an item. */
function joined({ owner }: Place, places: readonly Place[], random: Random): string | undefined {
  const other = pick(places, random);
  if (other === undefined) return undefined;
  if (Array.isArray(owner)) {
    owner.push(structuredClone(other.value));
    return `is joined by ${other.pointer}`;
  }
  const name = random() < 0.5 ? (pick(unknownNames, random) ?? "") : other.key;
  if (Object.hasOwn(owner, name)) return undefined;
  set(owner, name, structuredClone(other.value));
  return `is joined by ${JSON.stringify(name)}`;
}

const others: readonly unknown[] = [null, true, false, 0, 1, 1.5, "", "1", "true", [], {}, [null]];

function ofOtherType(place: Place, _: unknown, random: Random): string {
  const { value } = place;
  const wrapped = pick([[value], { value }, String(value), ...others], random);
  return become(place, wrapped);
}

/** Just inside or outside what the schema allows in length or size. */
function atBoundary(place: Place, _: unknown, random: Random): string | undefined {
  const { value, schema } = place;
  const step = pick([-1, 0, 0, 1], random) ?? 0;
  if (typeof value === "number") {
    const bound = pick([schema.minimum, schema.maximum, value], random);
    return become(place, Number(bound ?? value) + (random() < 0.15 ? 0.5 : step));
  }
  if (typeof value === "string" && schema.maxLength !== undefined) {
    const bound = random() < 0.8 ? schema.maxLength : (schema.minLength ?? 1);
    return become(place, ofLength(value, Number(bound) + step, random));
  }
  if (Array.isArray(value) && schema.type === "array") {
    const size = Number((random() < 0.3 ? schema.maxItems : schema.minItems) ?? 0) + step;
    const items = Array.from(
      { length: Math.max(0, size) },
      (_, index) => value[index % Math.max(1, value.length)],
    );
    return size > 300 ? undefined : become(place, structuredClone(items));
  }
  return undefined;
}

/** A text of so many code points, which are twice as many code units where they are astral. */
function ofLength(text: string, length: number, random: Random): string {
  const points = [...text];
  const middle = pick(["a", "a", "0", "-", "é", "😀", points[0] ?? "a"], random) ?? "a";
  const missing = Math.max(0, length - points.length);
  const at = Math.min(Math.max(1, points.length - 1), Math.max(0, length));
  return [...points.slice(0, at), ...Array(missing).fill(middle), ...points.slice(at)]
    .slice(0, Math.max(0, length))
    .join("");
}

function asNearText(place: Place, _: unknown, random: Random): string | undefined {
  return typeof place.value === "string" ? become(place, nearText(place.value, random)) : undefined;
}

/** Changes place with another value: of the same name, of the same kind, or any. */
function swapped(place: Place, places: readonly Place[], random: Random): string | undefined {
  const among = pick(
    [
      places.filter(({ key }) => key === place.key),
      places.filter(({ schema }) => schema === place.schema),
      places.filter(({ value }) => typeof value === typeof place.value),
    ],
    random,
  );
  const other = pick(among ?? [], random);
  if (other === undefined || other.value === place.value) return undefined;
  if (`${other.pointer}/`.startsWith(`${place.pointer}/`)) return undefined;
  if (`${place.pointer}/`.startsWith(`${other.pointer}/`)) return undefined;
  set(place.owner, place.key, other.value);
  set(other.owner, other.key, place.value);
  return `changes place with ${other.pointer}`;
}

/** Another value that the schema names, which conditions may still refuse. */
function asKnownValue(place: Place, _: unknown, random: Random): string | undefined {
  const { value, schema } = place;
  if (typeof value === "boolean") return become(place, !value);
  const known = Object.keys((schema["x-sourceos-known-values"] ?? {}) as object);
  const other = pick((schema.enum as readonly unknown[] | undefined) ?? known, random);
  return other === undefined || other === value ? undefined : become(place, other);
}

/** The same in another order: properties never matter, and items hardly do. */
function reordered(place: Place): string | undefined {
  const { value } = place;
  if (typeof value !== "object" || value === null) return undefined;
  const reverse = Array.isArray(value)
    ? value.toReversed()
    : Object.fromEntries(Object.entries(value).reverse());
  set(place.owner, place.key, reverse);
  return "is the other way round";
}

/** The value is cloned: what later changes do to the document changes nothing outside it, nor another place. */
function become({ owner, key }: Place, value: unknown): string {
  set(owner, key, structuredClone(value));
  const text = JSON.stringify(value) ?? "";
  return `is ${text.length > 120 ? `${text.slice(0, 120)}… (${text.length})` : text}`;
}
