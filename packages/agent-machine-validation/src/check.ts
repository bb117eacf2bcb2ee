/** What the generated checks are made of. */

/** The own properties of an object. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What an object says of itself; nothing for other values. Inherited properties are no part of a document, so an object that could
 * inherit any is read through a copy of its own ones. What `JSON.parse` returns never can, and is read as it is.
 */
export function ownFields(value: unknown): Fields | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null
    ? (value as Fields)
    : Object.assign(Object.create(null), value);
}

/**
 * Whether an object has no other fields than those that are named, of which `count` are there. One that is there and undefined is as good
 * as absent; as texts have none of that kind, the number of all fields says it nearly always.
 */
export function hasOnly(fields: Fields, count: number, names: string): boolean {
  let all = 0;
  for (const _ in fields) all++;
  return all === count || areNamed(fields, names.split(" "));
}

function areNamed(fields: Fields, names: readonly string[]): boolean {
  for (const key in fields) if (!names.includes(key)) return false;
  return true;
}

/** Whether a value is an array of so many items that all pass. */
export function every(
  value: unknown,
  minimum: number,
  maximum: number,
  check: (item: unknown) => boolean,
): boolean {
  if (!Array.isArray(value) || value.length < minimum || value.length > maximum) return false;
  for (let index = 0; index < value.length; index++) if (!check(value[index])) return false;
  return true;
}

/** The same, and no item stands there twice. The items are texts or numbers. */
export function everyOnce(
  value: unknown,
  minimum: number,
  maximum: number,
  check: (item: unknown) => boolean,
): boolean {
  return every(value, minimum, maximum, check) && !hasDuplicate(value as readonly unknown[]);
}

/** Looking back is faster than a set while a list is short, as nearly all are. */
function hasDuplicate(items: readonly unknown[]): boolean {
  if (items.length > 16) return new Set(items).size < items.length;
  for (let index = 1; index < items.length; index++)
    for (let earlier = 0; earlier < index; earlier++)
      if (items[earlier] === items[index]) return true;
  return false;
}

export function isInteger(value: unknown, minimum: number, maximum: number): boolean {
  return (
    typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum
  );
}

/** Whether a text has at least so many code points. */
export function hasAtLeast(text: string, minimum: number): boolean {
  return text.length >= minimum && (text.length >= 2 * minimum || codePoints(text) >= minimum);
}

/** Whether a text has at most so many code points. They are counted only where the code units leave it open. */
export function hasAtMost(text: string, maximum: number): boolean {
  return text.length <= maximum || (text.length <= 2 * maximum && codePoints(text) <= maximum);
}

/** How many code points a text has; a lone surrogate is one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index++)
    if (
      isBetween(text.charCodeAt(index), 0xdc00, 0xdfff) &&
      isBetween(text.charCodeAt(index - 1), 0xd800, 0xdbff)
    )
      count--;
  return count;
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
