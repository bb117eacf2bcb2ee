/** The verdicts of JSON Schema, by the validators of every language. */
import { expect, test } from "vitest";
import { contractNames } from "../../scripts/schemas.ts";
import { verdictText } from "./answers.ts";
import { compareRunners } from "./comparison.ts";
import { madeEach, madeTitle, schemaQuestions } from "./documents.ts";
import { writeQuestions } from "./questions.ts";

const questions = await writeQuestions("schema", schemaQuestions());
const answers = compareRunners(questions);

test.each(contractNames)("made documents of %s are right and wrong in good parts", (contract) => {
  const [verdicts = []] = answers.values();
  const made = verdicts.filter((_, id) => questions.titles[id]?.startsWith(madeTitle(contract)));
  expect(made).toHaveLength(madeEach);
  for (const verdict of [true, false].map(verdictText)) {
    const part = made.filter((given) => given === verdict).length / made.length;
    expect(part).toBeGreaterThan(0.25);
  }
});
