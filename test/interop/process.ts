/** Builds runners, starts them, and asks them all questions of a file. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { root } from "../../scripts/files.ts";
import { readAnswer } from "./answers.ts";
import { linesOf } from "./lines.ts";
import { runWithProgress } from "./progress.ts";
import type { Questions } from "./questions.ts";
import type { Runner } from "./runners.ts";

const schemas = resolve(root, "packages/agent-machine-schemas");
/** How long a runner may take for one answer; the first includes its start. */
const silence = 120_000;
const progressTime = 5_000;
const stopped = "the suite's own signal";

/** Runs `build.sh` of a runner. */
export async function build(runner: Runner): Promise<void> {
  const script = scriptOf(runner, "build.sh");
  const started = performance.now();
  await runWithProgress(script).catch((error: Error) => {
    throw new Error(`${runner.name} does not build: ${error.message}`);
  });
  console.log(`${runner.name}: built in ${secondsSince(started)}`);
}

/** The answers of a runner to all questions, as texts, in order. */
export async function ask(runner: Runner, questions: Questions): Promise<readonly string[]> {
  const { name } = runner;
  const { task, titles } = questions;
  const started = performance.now();
  const child = start(runner);
  const ended = endOf(child);
  // A runner that ends early takes no more questions, which its exit and its answers tell better.
  const fed = pipeline(questions.read(), child.stdin).catch(() => undefined);
  const timer = setTimeout(() => stop(child), silence);
  const answers: string[] = [];
  let shown = started;
  let problem: string | undefined;
  for await (const line of linesOf(child.stdout)) {
    timer.refresh();
    problem = addAnswer(answers, line, questions);
    if (problem !== undefined) break;
    if (performance.now() - shown > progressTime) {
      shown = performance.now();
      console.log(`${name}: ${task} ${count(answers.length)} of ${count(titles.length)}`);
    }
  }
  clearTimeout(timer);
  if (problem !== undefined) stop(child);
  const { how, stderr } = await ended;
  await fed;
  const progress = `answered ${count(answers.length)} of ${count(titles.length)} questions`;
  if (problem !== undefined || how !== "exit 0" || answers.length < titles.length) {
    const slow = how === stopped ? `, and gave no answer for ${silence / 1000} s` : "";
    throw new Error(`${name} ${problem ?? progress + slow}. It ended with: ${how}\n${stderr}`);
  }
  console.log(`${name}: ${task} ${count(answers.length)} in ${secondsSince(started)}`);
  return answers;
}

/** Adds the answer of a line, or says what is wrong with it. */
function addAnswer(
  answers: string[],
  line: string,
  { task, titles }: Questions,
): string | undefined {
  if (answers.length === titles.length) return `answers more than was asked: ${tail(line)}`;
  try {
    const { id, text } = readAnswer(task, line);
    if (id !== answers.length) return `answers question ${id}, and ${answers.length} is due`;
    answers.push(text);
    return undefined;
  } catch {
    return `writes a line that is no JSON: ${tail(line)}`;
  }
}

function start(runner: Runner): ChildProcessWithoutNullStreams {
  const script = scriptOf(runner, "run.sh");
  // A group of its own, so that what the script starts ends with it.
  return spawn(script, [schemas, ...(runner.arguments ?? [])], { detached: true });
}

function stop({ pid, exitCode, signalCode }: ChildProcessWithoutNullStreams): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
}

/** How a runner ends, and the last that it writes to stderr. */
function endOf(child: ChildProcessWithoutNullStreams): Promise<{ how: string; stderr: string }> {
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr = tail(stderr + text);
  });
  return new Promise((settle) => {
    child.on("error", ({ message }) => settle({ how: message, stderr }));
    child.on("close", (code, signal) =>
      settle({
        how: signal === "SIGKILL" ? stopped : `exit ${code ?? signal}`,
        stderr,
      }),
    );
  });
}

function scriptOf({ name, folder }: Runner, script: string): string {
  const file = resolve(import.meta.dirname, "runners", folder, script);
  if (existsSync(file)) return file;
  throw new Error(
    `The runner '${name}' is not there: test/interop/runners/${folder}/${script} is missing. Add it, or take the runner out of runners.ts.`,
  );
}

function tail(text: string): string {
  return text.length > 3000 ? `…${text.slice(-3000)}` : text;
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function secondsSince(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
