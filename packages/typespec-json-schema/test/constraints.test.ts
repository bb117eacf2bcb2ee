import { describe, expect, test } from "vitest";
import { definitionOf, propertyOf, schemaOf, thing } from "./tester.ts";

/** Every kind of constraint that TypeSpec can state is found in the output. */
describe("constraints of a property", () => {
  test.each([
    ["@minLength(2) x: string", { minLength: 2 }],
    ["@maxLength(9) x: string", { maxLength: 9 }],
    ['@pattern("^a+$") x: string', { pattern: "^a+$" }],
    ['@format("date-time") x: string', { format: "date-time" }],
    ["@minValue(-3) x: int32", { minimum: -3 }],
    ["@maxValue(7) x: int32", { maximum: 7 }],
    ["@minValueExclusive(1) x: int32", { exclusiveMinimum: 1 }],
    ["@maxValueExclusive(5) x: int32", { exclusiveMaximum: 5 }],
    ["@multipleOf(8) x: int32", { multipleOf: 8 }],
    ["@minItems(1) x: string[]", { minItems: 1 }],
    ["@maxItems(4) x: string[]", { maxItems: 4 }],
    ["@uniqueItems x: string[]", { uniqueItems: true }],
    ["@contains(Item) x: string[]", { contains: { $ref: "#/$defs/Item" } }],
    ["@minContains(1) @contains(Item) x: string[]", { minContains: 1 }],
    ["@maxContains(2) @contains(Item) x: string[]", { maxContains: 2 }],
    ["@minProperties(1) x: Part", { minProperties: 1 }],
    ["@maxProperties(3) x: Part", { maxProperties: 3 }],
    ["x: int8", { type: "integer", minimum: -128, maximum: 127 }],
    ["x: uint16", { type: "integer", minimum: 0, maximum: 65535 }],
    ["x: safeint", { type: "integer" }],
    ["x: boolean", { type: "boolean" }],
    ["x: string[]", { type: "array", items: { type: "string" } }],
    ['x: "only"', { const: "only" }],
    ["x: false", { const: false }],
    ["x: 7", { const: 7 }],
    ["x: Colour.deepRed", { const: "deep-red" }],
    ["x: Part", { $ref: "#/$defs/Part" }],
    ["x: Colour", { $ref: "#/$defs/Colour" }],
    ["x?: int32 = 5", { default: 5 }],
    ["x?: Colour = Colour.deepRed", { default: "deep-red" }],
  ])("%s", async (source, expected) => {
    expect(await propertyOf(source, declarations)).toMatchObject(expected);
  });

  test("a constant of a contract is bare", async () => {
    expect(await propertyOf('/** Only this. */ x: "only"')).toEqual({
      description: "Only this.",
      const: "only",
    });
  });
});

describe("constraints of a definition", () => {
  test("a scalar keeps what it and its bases state", async () => {
    const scalars = `
      @minLength(2) @maxLength(20) scalar Base extends string;
      /** Derived. */ @maxLength(10) @pattern("^[a-z]+") scalar Derived extends Base;`;
    expect(await definitionOf("Derived", "x: Derived", scalars)).toEqual({
      title: "Derived",
      description: "Derived.",
      type: "string",
      minLength: 2,
      maxLength: 10,
      pattern: "^[a-z]+",
    });
  });

  test("an enum keeps its values and what is said of each", async () => {
    expect(await definitionOf("Colour", "x: Colour", declarations)).toEqual({
      title: "Colour",
      description: "A colour.",
      type: "string",
      enum: ["deep-red", "blue"],
      "x-sourceos-enum": { "deep-red": "Red.", blue: "Blue." },
    });
  });

  test("an open union keeps the constraints of its scalar and the values that are known", async () => {
    const union = `
      @pattern("^[a-z-]+") scalar Name extends string;
      /** A provider. */ union Provider { /** The first. */ first: "first", Name }`;
    expect(await definitionOf("Provider", "x: Provider", union)).toEqual({
      title: "Provider",
      description: "A provider.",
      type: "string",
      pattern: "^[a-z-]+",
      "x-sourceos-known-values": { first: "The first." },
    });
  });

  test("an object is closed, and names what it requires", async () => {
    expect(await definitionOf("Part", "x: Part", declarations)).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: ["a"],
    });
  });

  test("a URN is anchored and bounded", async () => {
    const { $defs } = await schemaOf(thing(""));
    expect($defs).toMatchObject({
      ThingUrn: {
        type: "string",
        maxLength: 255,
        pattern: "^urn:srcos:thing:[a-z0-9][a-z0-9_-]*$",
        not: { pattern: "[\n\r\u0085\u2028\u2029]", "x-sourceos-refuses": "line-end" },
        "x-sourceos-urn": "thing",
      },
    });
  });
});

describe("conditions", () => {
  test("a single condition stands on the object", async () => {
    const schema = await schemaOf(
      thing(
        'kind: Colour; @absence("None.") tint?: string',
        declarations,
        '@when(#{ kind: "blue" }, #{ require: #["tint"] }, #{ forbid: #["tint"] })',
      ),
    );
    expect(schema).toMatchObject({
      if: { required: ["kind"], properties: { kind: { const: "blue" } } },
      then: { required: ["tint"], properties: { tint: true } },
      else: { properties: { tint: false } },
    });
    expect(schema).not.toHaveProperty("allOf");
  });

  test("several conditions stand in allOf, in the order in which they are written", async () => {
    const schema = await schemaOf(
      thing(
        "kind: Colour; open?: boolean; tint?: string",
        declarations,
        `@when(#{ kind: #["blue", "deep-red"] }, #{ require: #["tint"] })
         @when(#{ open: true }, #{ restrict: #{ kind: "blue" } })`,
      ),
    );
    expect(schema.allOf).toEqual([
      {
        if: { required: ["kind"], properties: { kind: { enum: ["blue", "deep-red"] } } },
        then: { required: ["tint"], properties: { tint: true } },
      },
      {
        if: { required: ["open"], properties: { open: { const: true } } },
        then: { properties: { kind: { const: "blue" } } },
      },
    ]);
  });
});

describe("refusals", () => {
  test("each class is a branch that says what it refuses", async () => {
    const scalar = `
      @pattern("^~/[a-z./]+$")
      @refuses(#{ class: "keys", doc: "Keys.", places: #["id_rsa"] })
      @refuses(#{ class: "controls", doc: "Controls.", characters: #["U+0000-U+001F", "U+0085", "U+2028-U+2029"] })
      scalar Place extends string;`;
    expect(await definitionOf("Place", "x: Place", scalar)).toMatchObject({
      not: {
        anyOf: [
          {
            description: "Keys.",
            pattern: expect.stringContaining("[dD]_"),
            "x-sourceos-refuses": "keys",
          },
          {
            description: "Controls.",
            pattern: "[\u0000-\u001f\u0085\u2028-\u2029]",
            "x-sourceos-refuses": "controls",
          },
        ],
      },
    });
  });

  test("exceptions are a negation inside the branch", async () => {
    const scalar = `
      @pattern("^~/[a-z./]+")
      @refuses(#{ class: "hidden", doc: "Hidden.", places: #["~/.*"], except: #["~/.cache/pip"] })
      scalar Place extends string;`;
    const schema = (await definitionOf("Place", "x: Place", scalar)) as {
      not: { pattern: string; not: { pattern: string } };
    };
    expect(new RegExp(schema.not.pattern, "u").test("~/.cache/pip")).toBe(true);
    expect(new RegExp(schema.not.not.pattern, "u").test("~/.cache/pip/wheels")).toBe(true);
    expect(new RegExp(schema.not.not.pattern, "u").test("~/.cache/other")).toBe(false);
  });

  test("line ends are refused where a pattern ends in $ and nothing else refuses them", async () => {
    const scalar = '@pattern("^[a-z]+$") scalar Name extends string;';
    expect(await definitionOf("Name", "x: Name", scalar)).toMatchObject({
      not: { "x-sourceos-refuses": "line-end" },
    });
    expect(
      await definitionOf("Name", "x: Name", '@pattern("^[a-z]") scalar Name extends string;'),
    ).not.toHaveProperty("not");
  });
});

const declarations = `
  /** A colour. */
  enum Colour { /** Red. */ deepRed: "deep-red", /** Blue. */ blue }

  /** An item. */
  scalar Item extends string;

  /** A part. */
  model Part { a: string; b?: string }`;
