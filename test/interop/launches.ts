/** The documents whose rules are compared, each with those that belong to it: cases, examples, and many made from both. */
import fc from "fast-check";
import {
  mutate,
  randomFrom,
} from "../../packages/agent-machine-validation/test/rules/mutations.ts";
import { readExamples } from "../../scripts/fingerprints.ts";
import {
  type ContractName,
  contractNames,
  createValidators,
  isContractName,
} from "../../scripts/schemas.ts";
import { documents as documentsOf } from "../support/arbitrary.ts";
import { loadCases } from "../support/conformance.ts";
import { loadRuleCases, type NamedDocuments } from "../support/rule-cases.ts";
import { findingsText } from "./answers.ts";
import { respelled } from "./near-texts.ts";
import type { Question } from "./questions.ts";
import { pick, type Random } from "./random.ts";

/** How many launches are made for each contract, no two of them alike. */
export const madeLaunches = 2_000;

/** Ids of the rules that are compared: those with an expression, which every language can evaluate. */
export type Expressions = ReadonlySet<string>;

/** Half of a surrogate pair is no question: there are languages whose texts cannot hold one. */
const ruleCases = (await loadRuleCases()).filter(({ document, documents }) =>
  isUnicode([document, documents]),
);
const cases = await loadCases();
const validators = createValidators();
const examples = [...(await readExamples()).values()];

/** One document as JSON text, and the documents that the rules may ask for. */
interface Launch {
  readonly contract: ContractName;
  readonly text: string;
  readonly documents: NamedDocuments;
}

export function* rulesQuestions(expressions: Expressions): Generator<Question> {
  for (const { title, contract, document, documents, expect } of ruleCases) {
    const expected = findingsText(expect.filter(({ rule }) => expressions.has(rule)));
    const launch = { contract, text: JSON.stringify(document), documents };
    yield { title, members: membersOf(launch), expected };
  }
  for (const example of examples) {
    const members = membersOf(launchOf(example));
    yield { title: `example ${example.id}`, members, expected: findingsText([]) };
  }
  for (const contract of contractNames) {
    const texts = new Set<string>();
    for (const launch of madeOf(contract)) {
      const members = membersOf(launch);
      const text = Object.values(members).join();
      if (texts.has(text)) continue;
      yield { title: `made ${contract} ${texts.size}`, members };
      texts.add(text);
      if (texts.size === madeLaunches) break;
    }
  }
}

/** Whether all texts of a value are of whole characters: JSON.stringify escapes halves of pairs, and only those, as `\ud…`. */
function isUnicode(value: unknown): boolean {
  return !/(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(value));
}

function membersOf({ contract, text, documents }: Launch): Question["members"] {
  return {
    contract: JSON.stringify(contract),
    document: text,
    documents: JSON.stringify(documents),
  };
}

/** Without end: documents that keep their schema and break rules, changed from cases and examples or drawn from the schema. */
function* madeOf(contract: ContractName): Generator<Launch> {
  const random = randomFrom(contract);
  const valid = cases.filter((one) => one.contract === contract && one.expect.length === 0);
  const launches = examples.filter(({ type }) => type === contract).map(launchOf);
  const broken = ruleCases
    .filter((one) => one.contract === contract)
    .map(({ document, documents }) => ({ contract, text: JSON.stringify(document), documents }));
  for (let seed = 0; ; seed++) {
    for (const drawn of fc.sample(documentsOf(contract, valid), { seed, numRuns: 200 })) {
      const launch = pick(launches, random);
      const base = random() < 0.5 ? pick(broken, random) : launch;
      if (!launch || !base) return;
      const document: unknown =
        random() < 0.2 ? drawn : mutate(JSON.parse(base.text) as object, random);
      const text = JSON.stringify(document);
      const spelled = random() < 0.1 ? (respelled(text, random)?.text ?? text) : text;
      if (!validators[contract](JSON.parse(spelled))) continue;
      // A case about one document is put among the documents of an example.
      const documents = { ...launch.documents, ...base.documents };
      yield { contract, text: spelled, documents: changedDocuments(documents, random) };
    }
  }
}

/** The documents of a launch, some of them changed and some left out. */
function changedDocuments(documents: NamedDocuments, random: Random): NamedDocuments {
  const { profile, toolSurfaces, fingerprint } = documents;
  const keep = <T>(value: T | undefined) => (random() < 0.1 ? undefined : value);
  // What is undefined is not written.
  return {
    profile: keep(profile && changed(profile, random)),
    toolSurfaces: keep(toolSurfaces?.map((surface) => changed(surface, random))),
    fingerprint: keep(fingerprint && changed(fingerprint, random)),
  } as NamedDocuments;
}

/** A changed copy of a document where that keeps its schema, and else the document. */
function changed(document: object, random: Random): object {
  const type: unknown = "type" in document && document.type;
  const mutant = random() < 0.5 ? mutate(document, random) : document;
  return isContractName(type) && validators[type](mutant) ? Object(mutant) : document;
}

/** An example with those that belong to it: a profile with its surfaces, a surface with a profile that names it, and so on. */
function launchOf(example: (typeof examples)[number]): Launch {
  const profiles = examples.filter(({ type }) => type === "AgentMachineProfile");
  const profile = profiles.find(
    ({ id, planes }) =>
      id === example.id ||
      id === example.profileRef ||
      planes?.agent.toolSurfaceRefs?.includes(example.id),
  );
  const refs = profile?.planes?.agent.toolSurfaceRefs ?? [];
  const toolSurfaces = examples.filter(({ id }) => refs.includes(id));
  const fingerprint = examples.find(({ profileRef }) => profile && profileRef === profile.id);
  const documents = {
    ...(profile && { profile, toolSurfaces }),
    ...(fingerprint && { fingerprint }),
  };
  if (!isContractName(example.type)) throw new Error(`${example.id} is of no contract.`);
  return { contract: example.type, text: JSON.stringify(example), documents };
}
