import { isObject, type Json, type JsonObject, ordered, sortedByKey, without } from "./json.ts";

/** A schema in SourceOS form, apart from the definitions that it refers to. */
export interface Definitions {
  readonly root: JsonObject;
  readonly definitions: Readonly<Record<string, JsonObject>>;
}

const keyOrder = [
  "$schema",
  "$id",
  "$ref",
  "title",
  "description",
  "deprecated",
  "type",
  "const",
  "enum",
  "default",
  "examples",
  "additionalProperties",
  "required",
  "properties",
  "items",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "format",
  "pattern",
  "if",
  "then",
  "else",
  "allOf",
  "not",
  "anyOf",
];

/** Brings what the official emitter wrote for a contract into SourceOS form. */
export function sourceosForm(name: string, official: JsonObject): Definitions {
  const defs = (official.$defs ?? {}) as Readonly<Record<string, JsonObject>>;
  const definitions = sortedByKey(
    Object.entries(defs).map(
      ([key, schema]) => [key, titled(key, openUnion(schema, defs))] as const,
    ),
  );
  return { root: titled(name, without(official, "$defs")), definitions };
}

/** One self-contained schema: the root, and the definitions that it reaches. */
export function selfContained({ root, definitions }: Definitions): JsonObject {
  const reached = reachable(root, definitions);
  return {
    ...root,
    $defs: sortedByKey(Object.entries(definitions).filter(([key]) => reached.has(key))),
  };
}

/** The schema with another one in the place of each of its subschemas, inside out. */
export function mapSchema(schema: Json, change: (schema: JsonObject) => JsonObject): Json {
  if (!isObject(schema)) return schema;
  const changed: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (["properties", "$defs", "definitions"].includes(key) && isObject(value)) {
      changed[key] = Object.fromEntries(
        Object.entries(value).map(([name, subschema]) => [name, mapSchema(subschema, change)]),
      );
    } else if (["allOf", "anyOf"].includes(key) && Array.isArray(value)) {
      changed[key] = value.map((subschema) => mapSchema(subschema, change));
    } else if (["items", "not", "if", "then", "else"].includes(key)) {
      changed[key] = mapSchema(value, change);
    } else changed[key] = value;
  }
  return change(changed);
}

function titled(title: string, schema: JsonObject): JsonObject {
  return ordered({ title, ...(mapSchema(schema, tidy) as JsonObject) }, keyOrder);
}

/** Closed objects, bare constants, and keys in order. */
function tidy(schema: JsonObject): JsonObject {
  const closed = schema.unevaluatedProperties !== undefined;
  return ordered(
    {
      ...without(schema, "unevaluatedProperties", ...("const" in schema ? ["type"] : [])),
      ...(closed && { additionalProperties: false }),
    },
    keyOrder,
  );
}

/** A union of known strings and a string scalar, as that scalar: known values are documented, others are accepted. */
function openUnion(schema: JsonObject, defs: Readonly<Record<string, JsonObject>>): JsonObject {
  if (!Array.isArray(schema.anyOf)) return schema;
  const others = (schema.anyOf as readonly JsonObject[]).filter((variant) => !("const" in variant));
  const [scalar = {}] = others.map((variant) =>
    typeof variant.$ref === "string"
      ? (defs[variant.$ref.slice("#/$defs/".length)] ?? {})
      : variant,
  );
  // What the scalar shows and names itself by is not of the union.
  const form = without(without(scalar, "x-sourceos-urn"), "examples");
  return { ...form, ...without(schema, "anyOf") };
}

function reachable(
  root: JsonObject,
  definitions: Readonly<Record<string, JsonObject>>,
): Set<string> {
  const reached = new Set<string>();
  const visit = (schema: JsonObject): JsonObject => {
    const name = typeof schema.$ref === "string" ? schema.$ref.slice("#/$defs/".length) : undefined;
    const target = name === undefined ? undefined : definitions[name];
    if (name !== undefined && target && !reached.has(name)) {
      reached.add(name);
      mapSchema(target, visit);
    }
    return schema;
  };
  mapSchema(root, visit);
  return reached;
}
