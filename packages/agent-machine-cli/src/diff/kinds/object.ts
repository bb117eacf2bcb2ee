import type { Change } from "../change.ts";
import { fieldAt } from "../fields.ts";
import { below, isObject, type Kind, type Place, type Side, unknown } from "./kind.ts";

type Keys<T> = T extends unknown ? keyof T & string : never;
type ValueOf<T, K> = T extends unknown
  ? K extends keyof T
    ? Exclude<T[K], undefined>
    : never
  : never;

/** How each field of an object is compared. A field that is left out is unknown. */
export type Fields<T> = { readonly [K in Keys<T>]?: Kind<ValueOf<T, K>> };

interface Options<T> {
  /** What the absence of the whole object means for its fields. */
  readonly absent?: { readonly [K in Keys<T>]?: ValueOf<T, K> };
  /** Compares fields that mean something only together; those fields are `elsewhere`. */
  readonly together?: Kind;
}

/** An object: every field by its kind, those that the table does not know included. */
export function object<T>(fields: Fields<T>, { absent = {}, together }: Options<T> = {}): Kind<T> {
  const kinds = new Map<string, Kind<unknown>>(Object.entries(fields));
  return (sides, place) => {
    const { before, after } = sides;
    const found: Change[] = together ? [...together(sides, place)] : [];
    for (const key of new Set([...kinds.keys(), ...keysOf(before), ...keysOf(after)])) {
      const at = below(place, key);
      const parts = {
        before: child(before, key, absent, at),
        after: child(after, key, absent, at),
      };
      found.push(...(kinds.get(key) ?? unknown)(parts, at));
    }
    return found;
  };
}

/** A property of a value, where its absence has no meaning of its own. */
export function childOf({ value, pointer }: Side, key: string): Side {
  const given = isObject(value) && Object.hasOwn(value, key);
  return { value: given ? value[key] : undefined, pointer: `${pointer}/${key}`, given };
}

function child(
  { value, pointer }: Side,
  key: string,
  absent: Readonly<Record<string, unknown>>,
  { contract, path }: Place,
): Side {
  const given = isObject(value) && Object.hasOwn(value, key);
  return {
    value: given ? value[key] : meaningOfAbsence(),
    pointer: `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    given,
  };

  function meaningOfAbsence(): unknown {
    return !isObject(value) && key in absent ? absent[key] : fieldAt(contract, path)?.default;
  }
}

function keysOf({ value }: Side): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}
