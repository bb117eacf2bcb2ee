import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../../../../scripts/schemas.ts";
import { digestRules } from "../../src/digest/index.ts";
import { textRules } from "../../src/text/index.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { type Golden, ruleGoldens, schemaGoldens, setGoldens } from "./golden.ts";
import { digestGoldens, textGoldens } from "./texts.ts";

const goldens: readonly Golden[] = [
  ...(await ruleGoldens()),
  ...(await schemaGoldens()),
  ...textGoldens,
  ...digestGoldens,
  ...setGoldens(),
];
const subjects = Object.entries(Object.groupBy(goldens, ({ rule }) => rule.split("/")[0] ?? ""));

describe("what is said, by subject", () => {
  test.each(subjects)("%s", async (subject, own = []) => {
    const entries = own
      .toSorted((left, right) => (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0))
      .map(({ case: title, finding }) => ({ case: title, finding }));
    const file = resolve(import.meta.dirname, `${subject}.json`);
    await expect(`${visible(JSON.stringify(entries, undefined, 2))}\n`).toMatchFileSnapshot(file);
  });
});

describe("every rule has an example of what is said", () => {
  const told = new Set(goldens.flatMap(({ finding }) => (finding ? [finding.rule] : [])));

  test("each case breaks its rule", () => {
    const kept = goldens.filter(({ rule, finding }) => finding?.rule !== rule);
    expect(kept.map(({ rule, case: title }) => `${rule}: ${title}`)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ["the rule book", ruleBook.rules.map(({ id }) => id)],
    ["texts", Object.keys(textRules)],
    ["digests", Object.keys(digestRules)],
    ["keywords of the schemas", keywords()],
  ])("%s", (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !told.has(id))).toEqual([]);
  });
});

describe("the schema of a finding", () => {
  const file = resolve(import.meta.dirname, "../../finding.schema.json");
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));

  test.each(goldens)("takes $rule: $case", ({ finding }) => {
    validate(finding);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("refuses what is no finding", () => {
    const finding = goldens.find((golden) => golden.rule === "text/duplicate-key")?.finding;
    const [related] = finding?.related ?? [];
    const wrong = [
      {},
      [],
      { ...finding, rule: "Mount" },
      { ...finding, severity: "fatal" },
      { ...finding, message: "" },
      { ...finding, pointer: "mounts" },
      { ...finding, pointer: "/a~2" },
      { ...finding, path: undefined },
      { ...finding, other: 1 },
      { ...finding, related: [] },
      { ...finding, related: [{ ...related, other: 1 }] },
      { ...finding, range: { start: { line: 0, column: 1, offset: 0 } } },
    ];
    const texts = wrong.map((one) => JSON.parse(JSON.stringify(one)) as unknown);
    expect(texts.filter((one) => validate(one))).toEqual([]);
  });
});

/** A JSON text in which every character can be seen. */
function visible(json: string): string {
  return json.replaceAll(
    /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The keywords that constrain; others bring them together, annotate, or cannot be broken alone. */
function keywords(): string[] {
  const found = new Set(["forbidden", "too-many-findings", "unstable"]);
  for (const name of contractNames) collectKeywords(readSchema(name), found);
  return [...found].map((keyword) => `schema/${keyword}`);
}

const constraining = new Set([
  ...["type", "const", "enum", "required", "additionalProperties", "pattern", "not"],
  ...["minimum", "maximum", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength"],
]);

function collectKeywords(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (constraining.has(key)) found.add(key);
    collectKeywords(part, found);
  }
}
