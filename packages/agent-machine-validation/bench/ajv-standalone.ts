/** What ajv writes ahead of time, made in memory. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { scratch } from "./files.ts";
import type { Check } from "./peers.ts";
import { schemaOf } from "./schemas.ts";

/** The text of a CommonJS module with one validator for each contract. */
export function standaloneText(kinds: readonly string[], allErrors: boolean): string {
  const ajv = new Ajv2020({ strict: false, allErrors, code: { source: true } });
  const ids: Record<string, string> = {};
  for (const kind of kinds) {
    ajv.addSchema(schemaOf(kind), kind);
    ids[kind] = kind;
  }
  return standalone.default(ajv, ids);
}

/** Writes one validator to a file. */
export function writeStandalone(kind: string): void {
  const head = [
    'import { createRequire } from "node:module";',
    `const require = createRequire(${JSON.stringify(import.meta.url)});`,
    "const exports = {};",
  ];
  const tail = `export default exports.${kind};`;
  writeFileSync(fileOf(kind), [...head, standaloneText([kind], false), tail].join("\n"));
}

/** Loads it from there. */
export async function loadStandalone(kind: string): Promise<Check> {
  const loaded: { readonly default: Check } = await import(pathToFileURL(fileOf(kind)).href);
  return loaded.default;
}

function fileOf(kind: string): string {
  return join(scratch, `ajv-${kind}.mjs`);
}
