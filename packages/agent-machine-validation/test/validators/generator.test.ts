import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../../../../scripts/schemas.ts";
import { generateValidators } from "../../build/generate.ts";
import type { JsonSchema } from "../../build/json-schema.ts";
import { factorPattern } from "../../build/regex/factor.ts";
import { simplifySearch } from "../../build/regex/search.ts";
import { seeded } from "./mutate.ts";

const schemas = Object.fromEntries(contractNames.map((name) => [name, readSchema(name)]));

test("the committed validators are what the schemas say", () => {
  for (const [path, text] of generateValidators(schemas))
    expect(readFileSync(resolve(import.meta.dirname, "../..", path), "utf8")).toBe(text);
});

describe("what the generator does not understand is an error", () => {
  const contract = (change: object): Record<string, JsonSchema> => ({
    Sample: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Sample",
      type: "object",
      additionalProperties: false,
      required: ["name"],
      properties: { name: { $ref: "#/$defs/Name" } },
      $defs: { Name: { title: "Name", type: "string", ...change } },
    },
  });

  test.each([
    ["multipleOf", { multipleOf: 2 }],
    ["patternProperties", { patternProperties: {} }],
    ["oneOf", { oneOf: [] }],
    ["minItems", { minItems: 1 }],
    ["$ref", { not: { $ref: "#/$defs/Other" } }],
  ])("%s", (keyword, change) => {
    expect(() => generateValidators(contract(change))).toThrow(`the keyword "${keyword}"`);
  });

  test("a pattern outside the portable subset", () => {
    expect(() => generateValidators(contract({ pattern: "^(?=a)\\w+$" }))).toThrow(
      "portable subset",
    );
  });

  test("a property that every object inherits", () => {
    const { Sample } = contract({});
    const properties = { constructor: { type: "boolean" } };
    expect(() => generateValidators({ Sample: { ...Sample, properties } })).toThrow("constructor");
  });

  test("nothing, when everything is understood", () => {
    expect([...generateValidators(contract({ maxLength: 3 })).keys()]).toEqual([
      "src/generated/patterns.ts",
      "src/generated/checks.ts",
      "src/generated/nodes.ts",
    ]);
  });
});

describe("a faster spelling of a pattern finds the same texts", () => {
  const random = seeded(11);
  const patterns = [...new Set(patternsOf(schemas))];
  const pieces = [
    ...patterns.flatMap((pattern) => pattern.match(/[A-Za-z0-9.~:-]{2,}/g) ?? []),
    ..."/.~-_: \n\u0000\u200bKſéß😀\ud800\udc00aZ09@",
    "/",
    "~/",
    "C:/",
    ".",
  ];
  const texts = [...documentTexts(), ...Array.from({ length: 4000 }, randomText)];

  test.each(patterns.map((pattern) => [pattern.slice(0, 60), pattern] as const))(
    "%s",
    (_, pattern) => {
      const plain = new RegExp(pattern, "u");
      const fast = new RegExp(factorPattern(simplifySearch(pattern)), "u");
      const different = texts.filter((text) => plain.test(text) !== fast.test(text));
      expect(different).toEqual([]);
    },
  );

  function randomText(): string {
    const length = Math.floor(random() * 7);
    return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join("");
  }

  /** Texts near the places that the patterns name, taken from the patterns themselves. */
  function documentTexts(): string[] {
    const places = patterns.flatMap((pattern) =>
      pattern
        .replaceAll(/\[([A-Za-z])[^\]]*\]/g, "$1")
        .replaceAll(/[\^$?*+()[\]\\]|:(?=\W)/g, "")
        .split("|"),
    );
    return places.flatMap((place) => [
      place,
      `${place}/x`,
      `x/${place}`,
      `${place}.y`,
      place.toUpperCase(),
    ]);
  }
});

function patternsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "pattern" && typeof inner === "string" ? [inner] : patternsOf(inner),
  );
}
