/** Questions for runners: a file with one request a line, and what is known about each. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { root } from "../../scripts/files.ts";
import { linesOf } from "./lines.ts";
import type { Task } from "./runners.ts";

/** Where the suite keeps what it makes. */
export const cache = resolve(root, "node_modules/.cache/interop");

export interface Question {
  /** Where the document comes from, for a person who looks for it. */
  readonly title: string;
  /** The members of the request, as JSON text: the spelling of numbers is part of the question. */
  readonly members: Readonly<Record<string, string>>;
  /** The answer that is known beforehand, as `process.ts` reads it. */
  readonly expected?: string;
  /** Runners that have to refuse it, and words of the error by which they do. */
  readonly refusedBy?: Readonly<Record<string, string>>;
}

export interface Questions {
  readonly task: Task;
  /** The requests, from the first on. */
  read(): Readable;
  /** Leaves the requests where a person finds them, when nothing reads them any more. */
  keep(): Promise<void>;
  readonly titles: readonly string[];
  /** The answers that are known beforehand, by number of the question. */
  readonly expected: ReadonlyMap<number, string>;
  /** Who has to refuse what, by number of the question. */
  readonly refusedBy: ReadonlyMap<number, Readonly<Record<string, string>>>;
}

/** Writes the requests one after the other, so that they are never all in memory. Another run at the same time has a file of its own. */
export async function writeQuestions(
  task: Task,
  questions: Iterable<Question>,
): Promise<Questions> {
  const file = resolve(cache, `${task}.${process.pid}.ndjson`);
  const titles: string[] = [];
  const expected = new Map<number, string>();
  const refusedBy = new Map<number, Readonly<Record<string, string>>>();
  function* lines(): Generator<string> {
    for (const question of questions) {
      const id = titles.push(question.title) - 1;
      if (question.expected !== undefined) expected.set(id, question.expected);
      if (question.refusedBy !== undefined) refusedBy.set(id, question.refusedBy);
      const members = Object.entries(question.members).map(([name, text]) => `,"${name}":${text}`);
      yield `{"id":${id},"task":"${task}"${members.join("")}}\n`;
    }
  }
  await mkdir(cache, { recursive: true });
  await pipeline(Readable.from(lines()), createWriteStream(file));
  const read = () => createReadStream(file);
  const keep = () => rename(file, resolve(cache, `${task}.ndjson`));
  return { task, read, keep, titles, expected, refusedBy };
}

/** The requests with some numbers, as they were written. */
export async function requestsOf(
  { read }: Questions,
  ids: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  let id = 0;
  for await (const line of linesOf(read())) {
    if (ids.has(id)) found.set(id, line);
    id++;
  }
  return found;
}
