import type { Artefact } from "./catalog.ts";
import { type Definitions, mapSchema } from "./form.ts";
import { isObject, type Json, type JsonObject, serialize } from "./json.ts";
import { pool } from "./pools.ts";

/**
 * The pool as components of OpenAPI 3.1, whose schemas are JSON Schema 2020-12 as it is: only references change. There are no paths; the
 * description of a service refers to the components of this one.
 */
export function openApiArtefact(contracts: readonly Definitions[], base: string): Artefact {
  const family = new URL(base).pathname.split("/").at(-2) ?? "";
  return {
    file: `openapi/${family}.openapi.json`,
    description: "Every definition of the family as components of OpenAPI 3.1.",
    text: serialize(openApi(family, contracts)),
  };
}

function openApi(family: string, contracts: readonly Definitions[]): JsonObject {
  const { $schema = "", $defs = {} } = pool("", contracts);
  const schemas = Object.entries($defs as JsonObject).map(([name, schema]) => [
    name,
    mapSchema(schema, referring),
  ]);
  return {
    openapi: "3.1.1",
    info: {
      title: `${titleOf(family)} contracts`,
      description: "Schemas to refer to as #/components/schemas/<name>.",
      version: latest(contracts.map(({ root }) => root["x-sourceos-contract"])),
    },
    jsonSchemaDialect: $schema,
    components: { schemas: Object.fromEntries(schemas) },
  };
}

function referring(schema: JsonObject): JsonObject {
  return typeof schema.$ref === "string"
    ? { ...schema, $ref: schema.$ref.replace("#/$defs/", "#/components/schemas/") }
    : schema;
}

function titleOf(family: string): string {
  return family
    .split("-")
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(" ");
}

/** The highest `specVersion` of the contracts. */
function latest(identities: readonly (Json | undefined)[]): string {
  const versions = identities.map((identity) =>
    isObject(identity) ? String(identity.specVersion) : "",
  );
  return (
    versions.sort((left, right) => left.localeCompare(right, "en", { numeric: true })).at(-1) ?? ""
  );
}
