import { isObject, type Json, type JsonObject, without } from "./json.ts";

/** What a rule adds to the schema at a pointer, in which `*` stands for the items of a list. */
export interface SchemaChange {
  readonly pointer: string;
  readonly change: (schema: JsonObject) => JsonObject;
}

/** The schema with every change made, each where it belongs. */
export function changed(
  schema: JsonObject,
  changes: readonly SchemaChange[],
  pointer = "",
): JsonObject {
  const below = changes.filter((one) => `${one.pointer}/`.startsWith(`${pointer}/`));
  if (below.length === 0) return schema;
  const at = (key: string, part: Json) =>
    isObject(part) ? changed(part, below, `${pointer}/${key}`) : part;
  const { properties, items } = schema;
  const inner = {
    ...schema,
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, at(name, property)]),
      ),
    }),
    ...(items !== undefined && { items: at("*", items) }),
  };
  return below
    .filter((one) => one.pointer === pointer)
    .reduce<JsonObject>((result, { change }) => change(result), inner);
}

/** Adds an expression behind those that are there. */
export function withValidation(schema: JsonObject, validation: JsonObject): JsonObject {
  const key = "x-kubernetes-validations";
  const others = (schema[key] ?? []) as readonly JsonObject[];
  return { ...without(schema, key), [key]: [...others, validation] };
}

/** Adds a pattern to what is refused. */
export function withRefusal(schema: JsonObject, pattern: string): JsonObject {
  const { not } = schema;
  if (!isObject(not)) return { ...schema, not: { pattern } };
  const branches = Array.isArray(not.anyOf) ? (not.anyOf as readonly Json[]) : [not];
  return { ...schema, not: { anyOf: [...branches, { pattern }] } };
}

/** Makes a list one whose items are told apart by some of their properties. */
export function withKeys(schema: JsonObject, keys: readonly string[]): JsonObject {
  return { ...schema, "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": [...keys] };
}
