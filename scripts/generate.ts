/**
 * Generates everything that follows from `spec/`, or, with `--check`, says what would change and fails.
 *
 * Both do the same work in memory; only the end differs.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { listFiles, root } from "./files.ts";
import { generate } from "./generated.ts";

const check = process.argv.includes("--check");

const { files: wanted, folders, diagnostics } = await generate();
if (diagnostics.length > 0) {
  console.error(diagnostics.join("\n"));
  process.exit(1);
}
const stale = (await Promise.all(folders.map(listFiles)))
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
