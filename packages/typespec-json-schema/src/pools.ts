import { type Definitions, mapSchema } from "./form.ts";
import { isObject, type Json, type JsonObject, ordered, sortedByKey, without } from "./json.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Every definition of a family once, the contracts among them. It accepts nothing by itself: refer to `#/$defs/<Contract>`. */
export function pool(id: string, contracts: readonly Definitions[]): JsonObject {
  const definitions = contracts.flatMap(({ root, definitions: shared }) => [
    [String(root.title), without(root, "$schema", "$id")] as const,
    ...Object.entries(shared),
  ]);
  return {
    $schema: dialect,
    $id: id,
    description: "Every definition of the contract family once. Refer to one as #/$defs/<name>.",
    $defs: sortedByKey(definitions),
  };
}

/** The pool without conditions and refusals, which code generators cannot express, and with a `type` beside every constant. */
export function codegenPool(id: string, contracts: readonly Definitions[]): JsonObject {
  return mapSchema(pool(id, contracts), (schema) => {
    const plain = without(schema, "if", "then", "else", "allOf", "not");
    return "const" in plain
      ? ordered({ ...plain, type: typeof plain.const }, ["title", "description", "type", "const"])
      : plain;
  }) as JsonObject;
}

/** A contract for editors: draft-07, which all of them know, with the documentation where they look for it. */
export function editorSchema(schema: JsonObject): JsonObject {
  const draft07 = mapSchema(schema, (part) => {
    const { $defs, $ref, $id: _id, ...rest } = part;
    return {
      ...(typeof $ref === "string" && {
        allOf: [{ $ref: $ref.replace("#/$defs/", "#/definitions/") }],
      }),
      ...editorKeywords(rest),
      ...($defs !== undefined && { definitions: $defs }),
    };
  }) as JsonObject;
  return { ...draft07, $schema: "http://json-schema.org/draft-07/schema#" };
}

function editorKeywords(schema: JsonObject): JsonObject {
  const description = [schema.description, absence(schema["x-sourceos-absence"])]
    .filter((text) => typeof text === "string")
    .join("\n\n");
  const values = schema["x-sourceos-enum"] ?? schema["x-sourceos-known-values"];
  const kept = Object.entries(schema).filter(([key]) => !key.startsWith("x-sourceos-"));
  return {
    ...Object.fromEntries(kept),
    ...(description !== "" && { markdownDescription: description }),
    ...(isObject(values) &&
      Array.isArray(schema.enum) && { markdownEnumDescriptions: Object.values(values) }),
    ...(isObject(values) && !schema.enum && { examples: Object.keys(values) }),
  };
}

function absence(text: Json | undefined): string | undefined {
  return typeof text === "string" ? `When absent: ${text}` : undefined;
}
