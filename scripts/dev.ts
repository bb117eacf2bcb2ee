/**
 * Watches `spec/`, `examples/` and the conformance cases. A save shows the diagnostics, or what changed in the schemas and which
 * examples and cases no longer hold.
 */
import { readFile, writeFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import { watch } from "chokidar";
import { type Case, loadCases } from "../test/support/conformance.ts";
import { findingsOf, sorted } from "../test/support/findings.ts";
import { root } from "./files.ts";
import { readExamples } from "./fingerprints.ts";
import { generate } from "./generated.ts";
import { describeChanges } from "./schema-changes.ts";
import { createValidators, isContractName } from "./schemas.ts";

type Validators = ReturnType<typeof createValidators>;

const watched = ["spec", "examples", "test/conformance"];

let cases: Promise<readonly Case[]> | undefined;

await round();
// Editors that save by renaming lose the watchers of the operating system; this one follows them.
const watcher = watch(watched, { cwd: root, ignoreInitial: true }).on("all", (_event, path) => {
  // Cases start from examples; a change of `spec/` leaves both as they were.
  if (!path.startsWith("spec")) cases = undefined;
  schedule();
});
console.log(`watching ${watched.join(", ")}; Ctrl-C stops`);
process.once("SIGINT", () => void watcher.close());

/** Editors save in several steps, so a round begins when they are done. */
function schedule(): void {
  clearTimeout(schedule.timer);
  schedule.timer = setTimeout(() => void round(), 60);
}
schedule.timer = undefined as NodeJS.Timeout | undefined;

async function round(): Promise<void> {
  const start = performance.now();
  const lines = await report().catch((error: unknown) => [
    error instanceof Error ? error.message : String(error),
  ]);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(
    `${lines.map((line) => `  ${line}`).join("\n")}\n${new Date().toTimeString().slice(0, 8)} ${seconds} s`,
  );
}

async function report(): Promise<string[]> {
  const { files, diagnostics } = await generate();
  if (diagnostics.length > 0) return [...diagnostics];
  const changes = (await Promise.all([...files].map(([file, text]) => update(file, text)))).flat();
  const validators = createValidators();
  const broken = [...(await brokenExamples(validators)), ...(await brokenCases(validators))];
  return [
    ...(changes.length > 0 ? changes : ["the schemas are as they were"]),
    ...(broken.length > 0 ? broken : ["all examples and cases hold"]),
  ];
}

/** Writes a file that changed, and says what changed in it when it is the schema of a contract. */
async function update(file: string, text: string): Promise<string[]> {
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (before === text) return [];
  await writeFile(file, text);
  if (basename(file) !== "contracts.json") return [];
  return describeChanges(JSON.parse(before ?? "{}"), JSON.parse(text));
}

async function brokenExamples(validators: Validators): Promise<string[]> {
  return [...(await readExamples())].flatMap(([file, document]) => {
    if (!isContractName(document.type))
      return [`${relative(root, file)}: names no contract as its type`];
    return findingsOf(validators[document.type], document).map(
      ({ rule, at }) => `${relative(root, file)}: ${rule} at ${at}`,
    );
  });
}

async function brokenCases(validators: Validators): Promise<string[]> {
  cases ??= loadCases();
  return (await cases).flatMap(({ title, contract, document, expect }) => {
    const found = JSON.stringify(findingsOf(validators[contract], document));
    return found === JSON.stringify(sorted(expect)) ? [] : [`${title}: found ${found}`];
  });
}
