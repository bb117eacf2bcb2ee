/** The documents whose verdicts are compared: conformance cases, examples, and many that are made from the schemas. */
import fc from "fast-check";
import { readExamples } from "../../scripts/fingerprints.ts";
import { type ContractName, contractNames } from "../../scripts/schemas.ts";
import { documents as documentsOf } from "../support/arbitrary.ts";
import { type Case, loadCases } from "../support/conformance.ts";
import { verdictText } from "./answers.ts";
import { mutate } from "./mutations.ts";
import { respelled } from "./near-texts.ts";
import type { Question } from "./questions.ts";
import { pick, type Random, randomFor } from "./random.ts";

/** How many documents are made for each contract, no two of them alike. */
export const madeEach = 6_000;

/** What part of them is left as the schema has it. */
const untouched = 0.2;

const cases = await loadCases();
const examples = [...(await readExamples()).values()];

/** Which contract a made document is for, by the start of its title. */
export function madeTitle(contract: ContractName): string {
  return `made ${contract} `;
}

export function* schemaQuestions(): Generator<Question> {
  for (const { title, contract, document, expect } of cases) {
    const expected = verdictText(expect.length === 0);
    yield { title, members: members(contract, JSON.stringify(document)), expected };
  }
  for (const example of examples) {
    const { id, type } = example;
    const expected = verdictText(true);
    yield { title: `example ${id}`, members: members(type, JSON.stringify(example)), expected };
  }
  for (const contract of contractNames) {
    const valid = cases.filter((one) => one.contract === contract && one.expect.length === 0);
    const texts = new Set<string>();
    for (const { text, said } of madeDocuments(contract, valid)) {
      if (texts.has(text)) continue;
      yield {
        title: `${madeTitle(contract)}${texts.size}: ${said}`,
        members: members(contract, text),
      };
      texts.add(text);
      if (texts.size === madeEach) break;
    }
  }
}

function members(contract: string, document: string): Question["members"] {
  return { contract: JSON.stringify(contract), document };
}

/** Without end: documents as the schema has them, and changed ones of those and of the valid cases. */
function* madeDocuments(
  contract: ContractName,
  valid: readonly Case[],
): Generator<{ text: string; said: string }> {
  const arbitrary = documentsOf(contract, valid);
  const random = randomFor(contract);
  for (let seed = 0; ; seed++) {
    for (const drawn of fc.sample(arbitrary, { seed, numRuns: 1_000 })) {
      const text = JSON.stringify(drawn);
      if (random() < untouched) yield { text, said: "as the schema has it" };
      else {
        const base = random() < 0.6 ? text : JSON.stringify(pick(valid, random)?.document);
        yield changed(base, contract, random);
      }
    }
  }
}

function changed(base: string, contract: string, random: Random): { text: string; said: string } {
  if (random() < 0.07) {
    const spelled = respelled(base, random);
    if (spelled) return spelled;
  }
  if (random() < 0.002) return { text: pick(noDocuments, random) ?? "0", said: "no object" };
  const document = JSON.parse(base) as object;
  const said = mutate(document, contract, random);
  return { text: JSON.stringify(document), said };
}

const noDocuments = ["null", "true", "0", "-0.0", '""', "[]", "[{}]", "{}"];
