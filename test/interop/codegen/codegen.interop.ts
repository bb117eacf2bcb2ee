import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/files.ts";
import { createValidators } from "../../../scripts/schemas.ts";
import { loadCases } from "../../support/conformance.ts";
import { type Generator, generators } from "./generators.ts";
import { type Result, scorecard } from "./page.ts";
import { brokenDocument, example, probes, type Question } from "./probes.ts";
import { type Answer, ask, build, sourceOf } from "./programs.ts";
import { type Pool, scoreOf } from "./score.ts";

const pool = JSON.parse(
  readFileSync(
    resolve(root, "packages/agent-machine-schemas/schemas/contracts.codegen.json"),
    "utf8",
  ),
) as Pool;
const files = readdirSync(resolve(root, "examples"));
const examples = files.map((file) => [file, example(file)] as const);
const valid = (await loadCases())
  .filter(({ expect }) => expect.length === 0)
  .map(({ title, contract, document }) => [title, { contract, document }] as const);
const broken = probes.map(brokenDocument);
const built = new Map<Generator, Promise<void>>();
const slow = ["typify", "quicktype-kotlin", "go-jsonschema"];
const slowestFirst = [
  ...generators.filter(({ name }) => slow.includes(name)),
  ...generators.filter(({ name }) => !slow.includes(name)),
];
const results = new Map<Generator, Promise<Result>>();

describe("probes", () => {
  const validators = createValidators();

  test.each(probes)("$name", (probe) => {
    const { contract, document } = brokenDocument(probe);
    const validate = validators[contract];
    expect(validate(example(`${probe.base}.example.json`).document)).toBe(true);
    expect(validate(document)).toBe(false);
    expect(validate.errors?.map(({ keyword }) => keyword)).toContain(probe.keyword);
  });
});

// Two at a time, whatever language they are of; those that take longest come first.
describe.concurrent("generates, and compiles where the compiler is here", () => {
  test.for(slowestFirst)("$name", (generator) => once(built, generator, build));
});

describe.each(generators)("$name", (generator) => {
  test("names every object and enumeration as the contracts do, and types every field", async () => {
    const { score } = await resultOf(generator);
    const [structures, allStructures] = score.structures;
    expect(structures).toBe(allStructures);
    const [fields, allFields] = score.fields;
    expect(fields).toBe(allFields);
    expect(score.untyped).toEqual([]);
    expect(score.invented).toEqual(generator.invents?.names ?? []);
  });

  test.runIf(generator.run)("takes every example, and brings it back as it was", async () => {
    const { run } = await resultOf(generator);
    expect(run?.lost).toEqual([]);
  });

  test.runIf(generator.run)(
    "takes every valid conformance case, and brings it back as it was",
    async () => {
      await once(built, generator, build);
      const answers = await ask(
        generator,
        valid.map(([, question]) => question),
      );
      expect(lostOf(valid, answers)).toEqual([]);
    },
  );
});

test("the scorecard says what was seen", async () => {
  const seen = [];
  for (const generator of generators) seen.push(await resultOf(generator));
  await expect(scorecard(seen, probes)).toMatchFileSnapshot(
    resolve(root, "docs/languages/README.md"),
  );
});

function resultOf(generator: Generator): Promise<Result> {
  return once(results, generator, observe);
}

async function observe(generator: Generator): Promise<Result> {
  await once(built, generator, build);
  const score = scoreOf(await sourceOf(generator), generator.reader, pool);
  if (!generator.run) return { generator, score };
  const answers = await ask(generator, [...examples.map(([, question]) => question), ...broken]);
  const lost = lostOf(examples, answers);
  const refused = answers.slice(examples.length).map(({ error }) => error !== undefined);
  return { generator, score, run: { examples: examples.length, lost, refused } };
}

/** The documents that do not come back as they were, and why. */
function lostOf(
  questions: readonly (readonly [name: string, question: Question])[],
  answers: readonly Answer[],
): string[] {
  return questions.flatMap(([name, { document }], index) => {
    const answer = answers[index];
    if (isDeepStrictEqual(answer?.document, document)) return [];
    return [`${name}: ${answer?.error ?? "comes back changed"}`];
  });
}

/** What a step led to; it is taken once, whichever test asks first. */
function once<T>(
  taken: Map<Generator, Promise<T>>,
  generator: Generator,
  step: (generator: Generator) => Promise<T>,
): Promise<T> {
  const earlier = taken.get(generator);
  if (earlier) return earlier;
  const now = step(generator);
  taken.set(generator, now);
  return now;
}
