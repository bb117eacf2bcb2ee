/** Runs generators, and the programs that were made of what they wrote. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rm, symlink } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { listFiles, root } from "../../../scripts/files.ts";
import { runWithProgress } from "../progress.ts";
import type { Generator } from "./generators.ts";
import type { Question } from "./probes.ts";
import { recipeOf } from "./recipe.ts";

const scripts = resolve(import.meta.dirname, "generators");
const schemas = resolve(root, "packages/agent-machine-schemas");
const cache = resolve(root, "node_modules/.cache/interop/codegen");
const run = promisify(execFile);
const limits = { timeout: 20 * 60_000, maxBuffer: 2 ** 26 };

/** What came of a document: the document as the code writes it again, or why the code refuses it. */
export interface Answer {
  readonly document?: unknown;
  readonly error?: string;
}

/** Generates the code, and compiles it where the compiler is here. */
export async function build(generator: Generator): Promise<void> {
  const started = performance.now();
  const { name } = generator;
  const [script = "", ...others] = generator.build;
  const out = outputOf(name);
  await rm(out, { recursive: true, force: true });
  // A recipe has saved a program beside the code before.
  await mkdir(dirname(resolve(out, generator.sources)), { recursive: true });
  await symlink(schemas, resolve(out, "agent-machine-schemas"));
  const env = { ...process.env, GENERATE: commandOf(generator) };
  await runWithProgress(resolve(scripts, script), [...others, out], env);
  console.log(`${name}: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** The generated code, all files of it. */
export async function sourceOf({ name, sources }: Generator): Promise<string> {
  const place = resolve(outputOf(name), sources);
  const within = await listFiles(place);
  const texts = (within.length > 0 ? within : [place]).map((file) => readFile(file, "utf8"));
  return (await Promise.all(texts)).join("\n");
}

/** The answers of the compiled code. */
export async function ask(generator: Generator, questions: readonly Question[]): Promise<Answer[]> {
  const [script = "", ...others] = generator.run ?? [];
  const child = run(resolve(scripts, script), [...others, outputOf(generator.name)], limits);
  // A program that ends early takes no more questions, which its exit tells better.
  child.child.stdin
    ?.on("error", () => undefined)
    .end(questions.map((question) => `${JSON.stringify(question)}\n`).join(""));
  const { stdout, stderr } = await child;
  const answers = stdout.trimEnd().split("\n");
  if (answers.length !== questions.length) {
    throw new Error(
      `${generator.name} answers ${answers.length} of ${questions.length} questions.\n${stderr}`,
    );
  }
  return answers.map((line) => JSON.parse(line) as Answer);
}

function outputOf(name: string): string {
  return resolve(cache, name);
}

/** The command of the recipe as it stands on its page, but that quicktype is the one which the lock file of this repository has. */
function commandOf({ recipe }: Generator): string {
  if (recipe === undefined) return "";
  const { page, tool } = recipe;
  const markdown = readFileSync(resolve(root, "docs/languages", page), "utf8");
  const command = recipeOf(markdown).commands.find(
    (one) => one.includes(tool) && one.includes("agent-machine-schemas/"),
  );
  if (command === undefined) throw new Error(`${page} generates nothing by ${tool}.`);
  return command.replace(
    /npx (?:--yes )?quicktype(?:@\S+)?/,
    resolve(root, "node_modules/.bin/quicktype"),
  );
}
