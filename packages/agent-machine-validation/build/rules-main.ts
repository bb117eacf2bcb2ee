/** Writes the compiled rules from the rules as data. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { generateRules } from "./rules.ts";

const packageFolder = resolve(import.meta.dirname, "..");
const source = resolve(packageFolder, "../agent-machine-schemas/rules.json");

for (const [path, text] of generateRules(await readFile(source, "utf8"))) {
  const file = resolve(packageFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
