import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contractNames, readSchema } from "../../scripts/schemas.ts";
import { nameOf, readBundled } from "./bundle.ts";
import { openEditor } from "./editors.ts";
import { languages } from "./written.ts";

type Schema = Readonly<Record<string, unknown>>;

describe.each(contractNames)("%s", (contract) => {
  const schema = readBundled(`${contract}.json`) as Schema;
  const parts = partsOf(schema);

  test("is a draft-07 schema that stands alone", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
    const definitions = Object.keys(schema.definitions as object);
    const targets = parts.flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
    expect([...new Set(targets)].sort()).toEqual(
      definitions.map((name) => `#/definitions/${name}`).sort(),
    );
  });

  test("has a message for every pattern", () => {
    const silent = parts.filter((part) => "pattern" in part && !part.patternErrorMessage);
    expect(silent).toEqual([]);
    expect(parts.some((part) => "pattern" in part)).toBe(true);
  });

  test("has no documentation that an editor takes for HTML", () => {
    const outsideCode = parts
      .flatMap(({ markdownDescription = "", markdownEnumDescriptions = [] }) => [
        String(markdownDescription),
        ...(markdownEnumDescriptions as string[]),
      ])
      .map((text) => text.replace(/(`+)[\s\S]*?\1/g, ""));
    expect(outsideCode.filter((text) => /(?<!\\)</.test(text))).toEqual([]);
  });

  test.each(languages)("a new document in %s has what the contract requires", async (language) => {
    const proposals = await openEditor(language).proposals(nameOf(contract, language), "", 0);
    const proposal = proposals.find(({ label }) => label === `New ${contract}`);
    const { required, properties } = readSchema(contract) as {
      required: string[];
      properties: Record<string, Schema>;
    };
    const document = parse(filledIn(proposal?.insertText ?? "")) as Schema;
    expect(Object.keys(document)).toEqual(required);
    for (const key of required.filter((name) => "const" in (properties[name] ?? {}))) {
      expect(document[key]).toEqual(properties[key]?.const);
    }
  });

  test.each(languages)(
    "what is inserted after a name in %s is its constant, its default or nothing",
    async (language) => {
      const name = nameOf(contract, language);
      const text = language === "json" ? '{ "" }' : "";
      const proposals = await openEditor(language).proposals(name, text, text.length / 2);
      const properties = Object.entries(readSchema(contract).properties as Record<string, Schema>);
      const inserted = properties.map(([key]) => {
        const proposal = proposals.find(({ label }) => label === key);
        return [key, scalarIn(filledIn(proposal?.insertText ?? `${key}: not proposed`))];
      });
      const expected = properties.map(([key, property]) => [
        key,
        String(property.const ?? property.default ?? ""),
      ]);
      expect(inserted).toEqual(expected);
    },
  );
});

test.each(languages)(
  "a text that is refused in %s is answered with the reason",
  async (language) => {
    const text = '{ "source": { "path": "~/.ssh" } }';
    const marks = await openEditor(language).marks(nameOf("AgentWorkspaceMount", language), text);
    const [reason] = marks.map(({ message }) => message).filter((it) => it.startsWith("Refused"));
    expect(reason).toMatch(/^Refused \(credential-store\)\. [A-Z].*\.$/);
  },
);

test.each(languages)("a character is one in %s, however many units it takes", async (language) => {
  const name = nameOf("AgentWorkspaceMount", language);
  const marks = async (length: number) => {
    const text = JSON.stringify({ description: "\u{1F980}".repeat(length) });
    const found = await openEditor(language).marks(name, text);
    return found.filter(({ message }) => message.includes("characters"));
  };
  expect(await marks(4096)).toEqual([]);
  expect(await marks(4097)).toHaveLength(1);
});

/** A snippet as it is when a person takes the first choice everywhere. */
function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replace(/\$\{\d+:?([^}]*)\}/g, "$1")
    .replace(/\$\d+/g, "");
}

/** What a line gives a name: a text or a number, and nothing for an object or a list, which begins on it. */
function scalarIn(line: string): string {
  const value = line.slice(line.indexOf(":") + 1).trim();
  return /^[{[-]/.test(value) ? "" : value.replaceAll('"', "");
}

function partsOf(value: unknown): Schema[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== "object" || value === null) return [];
  const nested = Object.entries(value).flatMap(([key, part]) => {
    if (key === "properties" || key === "definitions") return Object.values(part).flatMap(partsOf);
    return ["items", "not", "if", "then", "else", "allOf", "anyOf"].includes(key)
      ? partsOf(part)
      : [];
  });
  return [value as Schema, ...nested];
}
