/**
 * Generates everything that follows from `spec/`, or, with `--check`, says what would change and fails.
 *
 * Both do the same work in memory; only the end differs.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { exampleVectors } from "../packages/agent-machine-validation/build/vectors.ts";
import { compileSpec } from "./compile.ts";
import { listFiles, root } from "./files.ts";
import { bindFingerprints } from "./fingerprints.ts";
import { validationSources } from "./validation-sources.ts";

/** Folders that hold generated code and nothing else, beside those that the emitters empty themselves. */
const generatedFolders = [
  resolve(root, "packages/agent-machine-types/src"),
  resolve(root, "packages/agent-machine-validation/src/generated"),
];

const check = process.argv.includes("--check");

const { files, emptied, diagnostics } = await compileSpec();
if (diagnostics.length > 0) {
  console.error(diagnostics.join("\n"));
  process.exit(1);
}
const fingerprints = await bindFingerprints();
const wanted = new Map([
  ...files,
  ...validationSources(files),
  ...fingerprints,
  ...(await exampleVectors(fingerprints)),
]);
const stale = (await Promise.all([...emptied, ...generatedFolders].map(listFiles)))
  .flat()
  .filter((file) => !wanted.has(file));
const changed = (
  await Promise.all(
    [...wanted].map(async ([file, text]) => ((await current(file)) === text ? [] : [file])),
  )
).flat();

if (check) {
  for (const file of changed)
    console.error(`differs from what spec/ says: ${relative(root, file)}`);
  for (const file of stale) console.error(`is not generated any more: ${relative(root, file)}`);
  if (changed.length + stale.length > 0) {
    console.error("Please run `npx --yes pnpm@12 generate` and commit what it writes.");
    process.exit(1);
  }
} else {
  await Promise.all(stale.map((file) => rm(file)));
  await Promise.all(changed.map((file) => write(file, wanted.get(file) ?? "")));
}
console.log(
  check
    ? `generated: ${wanted.size} files are what spec/ says`
    : `generated: ${wanted.size} files, ${changed.length} written, ${stale.length} removed`,
);

async function current(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(() => undefined);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
