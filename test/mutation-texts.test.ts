import { afterAll, describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../scripts/schemas.ts";
import { askedTexts } from "./support/asked-texts.ts";
import { loadCases } from "./support/conformance.ts";
import { writeNumbers } from "./support/numbers.ts";
import { checkOf, Definitions } from "./support/schema-checks.ts";
import { tellApart } from "./support/tell-apart.ts";
import { readRules, textMutants } from "./support/text-mutants.ts";
import { keepsText, type TextRule } from "./support/text-verdicts.ts";
import { readScalars } from "./support/written-texts.ts";

const scalars = await readScalars();
const rules = readRules(scalars);
const asked = askedTexts(await loadCases());
const mutants = textMutants(scalars, rules);

describe("what the texts of the contracts take and refuse", () => {
  test.each(contractNames)("is read from spec/ as the schema of %s has it", (contract) => {
    const schema = readSchema(contract);
    const definitions = new Definitions(schema);
    for (const [name, definition] of Object.entries(schema.$defs as object)) {
      const rule = rules.get(name);
      if (!rule) continue;
      const check = checkOf(definition, definitions);
      const different = textsOf(name).filter((text) => check(text) !== keepsText(rule, text));
      expect(different, name).toEqual([]);
      const patterns = rule.refusals.map(({ pattern }) => JSON.stringify(pattern));
      const written = JSON.stringify(definition);
      expect(
        patterns.filter((pattern) => !written.includes(pattern)),
        name,
      ).toEqual([]);
    }
  });
});

const survivors = mutants.filter(({ changed }) => ![...changed].some(isNoticed));

describe("each part of what is written for a text is covered", () => {
  test("by a text of a case that is decided otherwise without it, if there is such a text", () => {
    const untested = survivors.flatMap(({ what, changed }) =>
      [...changed].flatMap(([name, rule]) => {
        const text = tellApart(ruleOf(name), rule);
        return text === undefined ? [] : [`${what} — ${name}: ${JSON.stringify(text)}`];
      }),
    );
    expect(untested).toEqual([]);
  }, 60_000);
});

afterAll(() => {
  const command = "pnpm exec vitest run test/mutation-texts.test.ts";
  writeNumbers("mutation-texts", [
    { what: "mutants of texts", value: mutants.length, command },
    { what: "mutants of texts that take the same texts", value: survivors.length, command },
  ]);
});

function isNoticed([name, rule]: readonly [string, TextRule]): boolean {
  const own = ruleOf(name);
  return textsOf(name).some((text) => keepsText(own, text) !== keepsText(rule, text));
}

function ruleOf(name: string): TextRule {
  const rule = rules.get(name);
  if (!rule) throw new Error(`There is no text '${name}'.`);
  return rule;
}

function textsOf(name: string): string[] {
  return [...(asked.get(name) ?? [])];
}
