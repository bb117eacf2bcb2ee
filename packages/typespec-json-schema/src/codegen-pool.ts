import { type Definitions, mapSchema } from "./form.ts";
import { isObject, type JsonObject, ordered, sortedByKey, without } from "./json.ts";
import { pool } from "./pools.ts";

/** What code generators cannot express, and what they would change a document by: a default that they write, a time that they respell. */
const dropped = ["if", "then", "else", "allOf", "not", "default", "format"];

/** The pool in the form that code generators of every language read well. */
export function codegenPool(id: string, contracts: readonly Definitions[]): JsonObject {
  const { $defs, ...head } = pool(id, contracts);
  const plain = Object.entries($defs as Record<string, JsonObject>).map(
    ([name, schema]) => [name, mapSchema(schema, plainSchema) as JsonObject] as const,
  );
  const names = constantNames(plain);
  const constants = [...names].map(
    ([{ value }, name]) => [name, constantDefinition(name, value)] as const,
  );
  const others = plain.map(([owner, schema]) => [owner, referring(owner, schema, names)] as const);
  return { ...head, $defs: sortedByKey(new Map([...constants, ...others])) };
}

function plainSchema(schema: JsonObject): JsonObject {
  const plain = without(schema, ...dropped);
  const { description, pattern, "x-sourceos-absence": absence } = plain;
  return ordered(
    {
      ...plain,
      ...("const" in plain && { type: typeof plain.const }),
      // Code documents a field in one place.
      ...(typeof absence === "string" && {
        description: [description, `When absent: ${absence}`].filter(Boolean).join("\n\n"),
      }),
      // Go writes a pattern between backquotes.
      ...(typeof pattern === "string" && { pattern: pattern.replaceAll("`", "\\x60") }),
    },
    ["$ref", "title", "description", "type", "const"],
  );
}

/** A property that holds one text. */
interface Constant {
  readonly owner: string;
  readonly key: string;
  readonly value: string;
}

type Named = readonly (readonly [name: string, schema: JsonObject])[];

/**
 * A name for each constant text: generators know an enumeration of one value, and make up a name where there is none.
 *
 * It is the name of the property. A text that several properties hold is named after itself, since generators take equal enumerations for
 * one; a property that holds several texts, or has the name of a definition, is named together with its owner.
 */
function constantNames(definitions: Named): Map<Constant, string> {
  const constants = definitions.flatMap(([owner, { properties }]) =>
    Object.entries(isObject(properties) ? properties : {}).flatMap(([key, property]) => {
      const value = isObject(property) ? property.const : undefined;
      return typeof value === "string" ? [{ owner, key, value }] : [];
    }),
  );
  const taken = new Set(definitions.map(([name]) => name));
  return new Map(
    constants.map((constant) => {
      const { owner, key, value } = constant;
      const ofText = constants.filter((other) => other.value === value);
      if (ofText.some((other) => other.key !== key)) return [constant, `Only${capitalized(value)}`];
      const ofKey = constants.filter((other) => other.key === key);
      const name = capitalized(key);
      const shared = ofKey.some((other) => other.value !== value) || taken.has(name);
      return [constant, shared ? `${owner}${name}` : name];
    }),
  );
}

function constantDefinition(title: string, value: string): JsonObject {
  return { title, description: `Always \`${value}\`.`, type: "string", enum: [value] };
}

/** A definition whose constant texts are references to their definitions. */
function referring(
  owner: string,
  schema: JsonObject,
  names: ReadonlyMap<Constant, string>,
): JsonObject {
  const references = new Map(
    [...names].flatMap(([constant, name]) =>
      constant.owner === owner ? [[constant.key, `#/$defs/${name}`] as const] : [],
    ),
  );
  if (!isObject(schema.properties)) return schema;
  const properties = Object.entries(schema.properties).map(([key, property]) => {
    const $ref = references.get(key);
    return $ref !== undefined && isObject(property)
      ? [key, { $ref, ...without(property, "type", "const") }]
      : [key, property];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function capitalized(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join("");
}
