/** Writes the validators from the compiled schemas. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { generateValidators } from "./generate.ts";
import type { JsonSchema } from "./json-schema.ts";

const contracts = [
  "AgentMachineFingerprint",
  "AgentMachineProfile",
  "AgentToolSurface",
  "AgentWorkspaceMount",
];
const packageFolder = resolve(import.meta.dirname, "..");
const schemaFolder = resolve(packageFolder, "../agent-machine-schemas/schemas");

const schemas = await Promise.all(
  contracts.map(async (name) => {
    const text = await readFile(resolve(schemaFolder, `${name}.json`), "utf8");
    return [name, JSON.parse(text) as JsonSchema] as const;
  }),
);
for (const [path, text] of generateValidators(Object.fromEntries(schemas))) {
  const file = resolve(packageFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
