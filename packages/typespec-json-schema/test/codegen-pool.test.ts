import { describe, expect, test } from "vitest";
import { filesOf, thing } from "./tester.ts";

interface Definition {
  readonly properties: Readonly<Record<string, unknown>>;
}

async function definitionsOf(source: string): Promise<Readonly<Record<string, Definition>>> {
  const text = (await filesOf(source))["schemas/contracts.codegen.json"] ?? "";
  return (JSON.parse(text) as { $defs: Readonly<Record<string, Definition>> }).$defs;
}

async function propertiesOf(properties: string, declarations = "", decorators = "") {
  return (await definitionsOf(thing(properties, declarations, decorators))).Thing?.properties;
}

describe("the pool for generators", () => {
  test("has no conditions and no refusals", async () => {
    const definitions = await definitionsOf(
      thing(
        'kind: Kind; x: S; @absence("None.") y?: string',
        'enum Kind { a, b } @refuses(#{ class: "gaps", doc: "Gaps.", characters: #["U+200B"] }) scalar S extends string;',
        '@when(#{ kind: "a" }, #{ require: #["y"] })',
      ),
    );
    expect(JSON.stringify(definitions)).not.toMatch(/"(?:if|then|else|not|allOf)":/);
    expect(definitions).toHaveProperty("S");
  });

  test("has nothing that makes code write another document than it read", async () => {
    const properties = await propertiesOf('@absence("Three.") x?: int32 = 3; y: At', AT);
    expect(properties?.x).not.toHaveProperty("default");
    expect(JSON.stringify(await definitionsOf(thing("y: At", AT)))).not.toContain('"format"');
  });

  test("says in the description what absence means", async () => {
    const properties = await propertiesOf('/** The x. */ @absence("None.") x?: string');
    expect(properties?.x).toMatchObject({ description: "The x.\n\nWhen absent: None." });
  });

  test("writes no backquote in a pattern", async () => {
    const properties = await propertiesOf('@pattern("^[^`$]+$") x: string');
    expect(properties?.x).toMatchObject({ pattern: "^[^\\x60$]+$" });
  });

  test("names a constant text after its property", async () => {
    const definitions = await definitionsOf(thing('/** The x. */ trigger: "launch"'));
    expect(definitions.Thing?.properties.trigger).toEqual({
      $ref: "#/$defs/Trigger",
      description: "The x.",
    });
    expect(definitions.Trigger).toEqual({
      title: "Trigger",
      description: "Always `launch`.",
      type: "string",
      enum: ["launch"],
    });
  });

  test("names a text that several properties hold after itself", async () => {
    expect(await propertiesOf('x: "not-now"; y: "not-now"')).toMatchObject({
      x: { $ref: "#/$defs/OnlyNotNow" },
      y: { $ref: "#/$defs/OnlyNotNow" },
    });
  });

  test.each([
    ["holds another text elsewhere", 'x: "a"; part: Part', 'model Part { x: "b" }'],
    ["has the name of a definition", 'x: "a"; other: X', "enum X { a, b }"],
  ])("names a constant together with its owner where the property %s", async (_, ...source) => {
    expect(await propertiesOf(...source)).toMatchObject({ x: { $ref: "#/$defs/ThingX" } });
  });

  test("keeps other constants, with their type", async () => {
    expect(await propertiesOf("x: true")).toMatchObject({ x: { const: true, type: "boolean" } });
  });
});

const AT = '@format("date-time") @pattern("^.*Z$") scalar At extends string;';
