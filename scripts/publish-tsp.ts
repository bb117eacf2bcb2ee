/**
 * Copies the TypeSpec files of a library into its `dist`, where they import what was compiled instead of its source.
 * Run from the folder of the package when it is packed.
 */
import { cp, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { listFiles } from "./files.ts";

const target = resolve("dist/lib");
await cp("lib", target, { recursive: true });
for (const file of await listFiles(target)) {
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^import "(\.\.?\/.*)\.ts";$/gm, 'import "$1.js";'));
}
