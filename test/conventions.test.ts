import { describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../scripts/schemas.ts";

type Schema = Record<string, unknown>;

/** The conventions of SourceOS schemas, and the shape that code generators of every language read well. */
describe.each(contractNames)("%s", (name) => {
  const schema = readSchema(name);
  const defs = schema.$defs as Record<string, Schema>;
  const parts = subschemas(schema);

  test("has the head of a SourceOS schema", () => {
    expect(Object.keys(schema).slice(0, 8)).toEqual([
      "$schema",
      "$id",
      "title",
      "description",
      "type",
      "additionalProperties",
      "required",
      "properties",
    ]);
    expect(Object.keys(schema).at(-1)).toBe("$defs");
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://schemas.srcos.ai/v2/${name}.json`,
      title: name,
      additionalProperties: false,
    });
    expect((schema.required as string[]).slice(0, 3)).toEqual(["id", "type", "specVersion"]);
  });

  test("has the header of a SourceOS document", () => {
    const { id, type, specVersion } = schema.properties as Record<string, Schema>;
    const slug = name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
    expect(id?.description).toBe(`Stable URN identifier. Pattern: urn:srcos:${slug}:<local-id>`);
    expect(defs[`${name}Urn`]?.pattern).toBe(`^urn:srcos:${slug}:[a-z0-9][a-z0-9_-]*$`);
    expect(Object.keys(type ?? {}).sort()).toEqual(["const", "description"]);
    expect(type?.const).toBe(name);
    expect(specVersion?.const).toBe("0.1.0");
  });

  test("stands alone: flat definitions, references only to them, one $id", () => {
    const references = parts.flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
    expect(references.filter((ref) => !(ref.replace("#/$defs/", "") in defs))).toEqual([]);
    expect(parts.filter((part) => "$id" in part)).toHaveLength(1);
    expect(parts.filter((part) => "$defs" in part)).toHaveLength(1);
  });

  test("titles every definition with its name", () => {
    expect(Object.entries(defs).filter(([key, { title }]) => key !== title)).toEqual([]);
    expect(Object.keys(defs).filter((key) => !/^[A-Z][A-Za-z0-9]*$/.test(key))).toEqual([]);
  });

  test("closes every object, and describes every property", () => {
    const objects = parts.filter(({ type }) => type === "object");
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual(
      [],
    );
    const undescribed = objects.flatMap(({ title, properties }) =>
      Object.entries(properties as Record<string, Schema>)
        .filter(([, property]) => !property.description)
        .map(([key]) => `${title}.${key}`),
    );
    expect(undescribed).toEqual([]);
  });

  test("says of every optional property what its absence means", () => {
    const silent = parts
      .filter(({ type }) => type === "object")
      .flatMap(({ title, properties, required = [] }) =>
        Object.entries(properties as Record<string, Schema>)
          .filter(([key]) => !(required as string[]).includes(key))
          .filter(([, property]) => !property["x-sourceos-absence"])
          .map(([key]) => `${title}.${key}`),
      );
    expect(silent).toEqual([]);
  });

  test("uses no keyword that generators or validators read in different ways", () => {
    const refused =
      /^(?:unevaluated.*|oneOf|patternProperties|propertyNames|prefixItems|\$dynamic.*|\$anchor|nullable|multipleOf|dependent.*)$/;
    expect(parts.flatMap(Object.keys).filter((key) => refused.test(key))).toEqual([]);
    expect(parts.filter(({ allOf }) => Array.isArray(allOf) && allOf.length === 1)).toEqual([]);
    expect(parts.filter(({ type }) => type === "number")).toEqual([]);
  });

  test("names references after what they refer to", () => {
    const named = parts.flatMap(({ title, properties }) =>
      title ? Object.entries((properties ?? {}) as Record<string, Schema>) : [],
    );
    for (const [key, property] of named.filter(([key]) => /Refs?$/.test(key))) {
      const target = (property.items ?? property) as Schema;
      const definition = defs[String(target.$ref).replace("#/$defs/", "")];
      expect(definition, key).toHaveProperty("x-sourceos-urn");
      if (key.endsWith("Refs")) expect(property.uniqueItems, key).toBe(true);
    }
  });

  test("bounds every integer and every list", () => {
    const integers = parts.filter(({ type }) => type === "integer");
    expect(
      integers.filter(({ minimum, maximum }) => minimum === undefined || maximum === undefined),
    ).toEqual([]);
    expect(
      parts.filter(({ type, maxItems }) => type === "array" && maxItems === undefined),
    ).toEqual([]);
  });
});

function subschemas(value: unknown): Schema[] {
  if (Array.isArray(value)) return value.flatMap(subschemas);
  if (typeof value !== "object" || value === null) return [];
  const nested = Object.entries(value).flatMap(([key, part]) => {
    if (key === "properties" || key === "$defs")
      return Object.values(part as Schema).flatMap(subschemas);
    return ["items", "not", "if", "then", "else", "allOf", "anyOf"].includes(key)
      ? subschemas(part)
      : [];
  });
  return [value as Schema, ...nested];
}
