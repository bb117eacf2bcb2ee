/** Validates the documents that are named, or all examples, against the compiled schemas, and says where each is wrong. */
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { listFiles, root } from "./files.ts";
import { createValidators, isContractName, placeOf } from "./schemas.ts";

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named.map((file) => resolve(file))
    : await listFiles(resolve(root, "examples"));
const validators = createValidators();
const counts = new Map<string, number>();
let failures = 0;

for (const file of files) {
  const problems = await problemsOf(file);
  if (problems.length > 0) failures++;
  for (const problem of problems) console.error(`${relative(root, file)}: ${problem}`);
}

const summary = [...counts].sort().map(([type, count]) => `${count} ${type}`);
console.log(`validated: ${files.length} documents (${summary.join(", ")}), ${failures} invalid`);
process.exitCode = failures > 0 ? 1 : 0;

async function problemsOf(file: string): Promise<string[]> {
  const document: unknown = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch((error: unknown) => error);
  if (document instanceof Error) return [`cannot be read: ${document.message}`];
  const type =
    typeof document === "object" && document !== null && "type" in document
      ? document.type
      : undefined;
  if (!isContractName(type)) return ["names none of the contracts as its type"];
  counts.set(type, (counts.get(type) ?? 0) + 1);
  const validate = validators[type];
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    (error) => `${placeOf(error) || "/"} ${error.message ?? error.keyword}`,
  );
}
