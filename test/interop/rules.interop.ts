/** The rules that have a CEL expression, by the CEL engines of other languages and by the compiled rules of the validation library. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/files.ts";
import { contractNames } from "../../scripts/schemas.ts";
import { findingsText } from "./answers.ts";
import { compareRunners } from "./comparison.ts";
import { madeLaunches, rulesQuestions } from "./launches.ts";
import { writeQuestions } from "./questions.ts";

interface RuleBook {
  readonly rules: readonly { readonly id: string; readonly cel?: string }[];
}

const file = resolve(root, "packages/agent-machine-schemas/rules.json");
const { rules } = JSON.parse(readFileSync(file, "utf8")) as RuleBook;
const expressions = new Set(rules.filter(({ cel }) => cel !== undefined).map(({ id }) => id));

const questions = await writeQuestions("rules", rulesQuestions(expressions));
const answers = compareRunners(questions);

test("every rule is broken by some document", () => {
  const [texts = []] = answers.values();
  const broken = new Set(texts.flatMap((text) => text.split(", ")).map((one) => one.split(" ")[0]));
  expect([...expressions].filter((id) => !broken.has(id))).toEqual([]);
});

test.each(contractNames)("made documents of %s keep and break rules in good parts", (contract) => {
  const [texts = []] = answers.values();
  const made = texts.filter((_, id) => questions.titles[id]?.startsWith(`made ${contract} `));
  expect(made).toHaveLength(madeLaunches);
  const kept = made.filter((text) => text === findingsText([])).length / made.length;
  expect(kept).toBeGreaterThan(0.03);
  expect(kept).toBeLessThan(0.75);
});
