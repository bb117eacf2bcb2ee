/** Asks all runners the same questions, and shows where they do not agree. */
import { rm, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/files.ts";
import { writeNumbers } from "../support/numbers.ts";
import { isError } from "./answers.ts";
import { ask, build } from "./process.ts";
import { cache, type Questions, requestsOf } from "./questions.ts";
import { runnersFor } from "./runners.ts";

/** Answers by the name of the runner, in order of the questions. */
export type Answers = ReadonlyMap<string, readonly string[]>;

const shown = 12;
const shownOfKind = 3;
const shownText = 600;

/** Adds the tests that ask all runners and compare what they say. The answers are there when those tests have run. */
export function compareRunners(questions: Questions): Answers {
  const answers = new Map<string, readonly string[]>();
  afterAll(() => questions.keep());
  describe.concurrent(`${questions.task}: every question is answered`, () => {
    test.for(runnersFor(questions.task))("by $name", async (runner) => {
      await build(runner);
      answers.set(runner.name, await ask(runner, questions));
    });
  });
  test(`${questions.task}: every answer is the same`, async () => {
    const disputed = disputesOf(questions, answers);
    const command = `pnpm interop interop/${questions.task}`;
    writeNumbers(`interop-${questions.task}`, [
      { what: `questions of ${questions.task}`, value: questions.titles.length, command },
      {
        what: `programs that answered each question of ${questions.task}`,
        value: answers.size,
        command,
      },
      {
        what: `questions of ${questions.task} with more than one answer`,
        value: disputed.length,
        command,
      },
    ]);
    expect(await told(questions, disputed)).toBe("");
  });
  return answers;
}

/** Where answers differ, an answer is not the one that is known, or a runner could not answer. */
function disputesOf(questions: Questions, answers: Answers): Dispute[] {
  return questions.titles.flatMap((title, id) => {
    const byAnswer = groups(id, questions, answers);
    return byAnswer.size > 1 || [...byAnswer.keys()].some(isError) ? [{ id, title, byAnswer }] : [];
  });
}

/** The disputes in words, and their questions in a file; empty where all agree. */
async function told(questions: Questions, disputed: readonly Dispute[]): Promise<string> {
  const file = resolve(cache, `${questions.task}.disputed.ndjson`);
  await rm(file, { force: true });
  if (disputed.length === 0) return "";
  const requests = await requestsOf(questions, new Set(disputed.map(({ id }) => id)));
  await writeFile(file, [...requests.values(), ""].join("\n"));
  const texts = ofEachKind(disputed).map(({ id, title, byAnswer }) => {
    const lines = [...byAnswer].map(([answer, names]) => `  ${names.join(", ")}: ${cut(answer)}`);
    return [title, ...lines, `  ${cut(requests.get(id) ?? "")}`].join("\n");
  });
  return [
    `${disputed.length} of ${questions.titles.length} questions have not one answer; they are in ${relative(root, file)}.`,
    ...texts,
  ].join("\n\n");
}

interface Dispute {
  readonly id: number;
  readonly title: string;
  readonly byAnswer: ReadonlyMap<string, readonly string[]>;
}

/** A few disputes of each kind: those in which the same runners stand against each other. */
function ofEachKind(disputes: readonly Dispute[]): Dispute[] {
  const kinds = Map.groupBy(disputes, ({ byAnswer }) => [...byAnswer.values()].sort().join(" / "));
  return [...kinds.values()].flatMap((some) => some.slice(0, shownOfKind)).slice(0, shown);
}

/** Who gives which answer to a question. */
function groups(
  id: number,
  { task, expected, refusedBy }: Questions,
  answers: Answers,
): Map<string, string[]> {
  const byAnswer = new Map<string, string[]>();
  const add = (answer: string | undefined, name: string) => {
    if (answer !== undefined) byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), name]);
  };
  add(expected.get(id), "expected");
  for (const { name } of runnersFor(task)) {
    const answer = answers.get(name)?.[id];
    const words = refusedBy.get(id)?.[name];
    if (words === undefined) add(answer, name);
    else if (answer !== undefined && !(isError(answer) && answer.includes(words)))
      add(`${answer}, and it should refuse with ${words}`, name);
  }
  return byAnswer;
}

function cut(text: string): string {
  return text.length > shownText ? `${text.slice(0, shownText)}…` : text;
}
