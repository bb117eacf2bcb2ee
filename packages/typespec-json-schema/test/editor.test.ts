import { describe, expect, test } from "vitest";
import { filesOf, Tester, thing } from "./tester.ts";

const source = thing(
  'kind: Kind; /** The y. */ @absence("None.") y?: Name; parts: Part[]; shape: Shape',
  `
    enum Kind { /** An a. */ a, /** A b. */ b }

    /** A name. It is short. */
    @pattern("^[a-z]+$") @maxLength(9)
    @refuses(#{ class: "bad-letter", doc: "Letters that are bad.", characters: #["U+0078"] })
    @refuses(#{ class: "bad-place", doc: "Places that are bad.", places: #["~/a"], except: #["~/a/b"] })
    scalar Name extends string;

    /** A part of <many>. */
    model Part { /** How many. */ count: Count; /** Whether. */ on: boolean; names: Name[] }

    @minValue(2) @maxValue(9) scalar Count extends int32;

    union Shape { /** Round. */ round: "round", Name }
  `,
  '@when(#{ kind: "a" }, #{ require: #["y"] })',
);

interface Schema {
  readonly [key: string]: unknown;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

async function editorSchema(): Promise<Schema> {
  return JSON.parse((await filesOf(source))["editor/Thing.json"] ?? "") as Schema;
}

describe("the editor bundle", () => {
  test("is draft-07, and has no keyword of ours", async () => {
    const schema = await editorSchema();
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(JSON.stringify(schema)).not.toMatch(/x-sourceos|\$defs|\$id/);
  });

  test("shows the texts of a property before those of its type", async () => {
    const { properties } = await editorSchema();
    expect(properties.y).toEqual({
      description: "The y.",
      markdownDescription: "The y.\n\nWhen absent: None.",
      type: "string",
      allOf: [
        {
          title: "Name",
          markdownDescription: "The y.\n\nWhen absent: None.\n\nA name. It is short.",
        },
        { $ref: "#/definitions/Name" },
      ],
    });
    expect(properties.parts).toEqual({ type: "array", items: { $ref: "#/definitions/Part" } });
  });

  test("has a message for a pattern and for each refusal", async () => {
    const { definitions } = await editorSchema();
    expect(definitions.Name).toMatchObject({
      pattern: "^[a-z]+$",
      patternErrorMessage: "Expected Name: A name. It is short.",
      allOf: [
        { pattern: "^[\\s\\S]{0,9}$", patternErrorMessage: "Expected at most 9 characters." },
        {
          pattern: "^(?![\\s\\S]*(?:[x]))",
          patternErrorMessage: "Refused (bad-letter). Letters that are bad.",
        },
        {
          pattern: expect.stringMatching(/^\^\(\?:\(\?!.*\)\)\|\(\?=.*\)\)\)$/),
          patternErrorMessage: "Refused (bad-place). Places that are bad.",
        },
        { pattern: expect.stringContaining("[\n\r") },
      ],
    });
    expect(definitions.Name).not.toHaveProperty("not");
    expect(definitions.Name).not.toHaveProperty("maxLength");
  });

  test("explains values, and escapes what is no HTML", async () => {
    const { definitions } = await editorSchema();
    expect(definitions.Kind).toMatchObject({
      enum: ["a", "b"],
      markdownEnumDescriptions: ["An a.", "A b."],
    });
    expect(definitions.Shape).toMatchObject({
      markdownDescription: expect.stringContaining("- `round`: Round."),
      defaultSnippets: [{ label: "round", description: "Round.", body: "round" }],
    });
    expect(definitions.Part?.markdownDescription).toBe("A part of \\<many>.");
  });

  test("proposes what an object requires, and not what a condition asks for", async () => {
    const schema = await editorSchema();
    expect(schema.defaultSnippets).toMatchObject([
      {
        label: "New Thing",
        body: {
          id: `\${1:urn:srcos:thing:local-id}`,
          type: "Thing",
          specVersion: "0.1.0",
          kind: `\${2|a,b|}`,
          parts: [],
          shape: `\${3:Shape}`,
        },
      },
    ]);
    expect(schema.definitions.Part?.defaultSnippets).toMatchObject([
      { body: { count: `^\${1:2}`, on: `^\${2|false,true|}`, names: [] } },
    ]);
    expect(schema.if).toEqual({
      required: ["kind"],
      properties: { kind: { const: "a", doNotSuggest: true } },
    });
  });
});

describe("names of files", () => {
  const json = ["thing.json", "thing.*.json", "*.thing.json"];

  test("are a catalog in the form of SchemaStore", async () => {
    const store = JSON.parse((await filesOf(source))["editor/schemastore.json"] ?? "");
    expect(store.schemas).toEqual([
      {
        name: "Thing",
        description: "A thing.",
        fileMatch: expect.arrayContaining([...json, "thing.yaml", "*.thing.yml"]),
        url: "https://schemas.example.org/v2/things/editor/Thing.json",
      },
    ]);
  });

  test("are settings of VS Code where the package has a name", async () => {
    expect(await filesOf(source)).not.toHaveProperty("editor/vscode-settings.json");
    const { outputs } = await Tester.compile(source, {
      compilerOptions: {
        options: { "@sourceos/typespec-json-schema": { "package-name": "@example/things" } },
      },
    });
    const settings = JSON.parse(outputs["editor/vscode-settings.json"] ?? "");
    const url = "./node_modules/@example/things/editor/Thing.json";
    expect(settings["json.schemas"]).toEqual([{ fileMatch: json, url }]);
    expect(settings["yaml.schemas"][url]).toContain("thing.*.yaml");
  });
});
