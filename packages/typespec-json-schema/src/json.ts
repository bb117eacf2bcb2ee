/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object that JSON can hold. */
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Two-space JSON with a final newline, in which every character that cannot be seen is escaped. */
export function serialize(value: Json): string {
  return `${JSON.stringify(value, null, 2).replace(invisible, escapeUnits)}\n`;
}

/** A copy of an object whose keys stand in the given order; further keys follow in their own. */
export function ordered(object: JsonObject, order: readonly string[]): JsonObject {
  const rank = (key: string): number => {
    const index = order.indexOf(key);
    return index === -1 ? order.length : index;
  };
  return Object.fromEntries(
    Object.entries(object).sort(([left], [right]) => rank(left) - rank(right)),
  );
}

/** A copy of an object without some of its keys. */
export function without(object: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** A copy of an object with its keys in alphabetical order. */
export function sortedByKey<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)));
}

const invisible = /[[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]--[ \n]]/gv;

function escapeUnits(text: string): string {
  return [...Array(text.length).keys()]
    .map((index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}
