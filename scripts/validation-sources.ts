import { basename, resolve } from "node:path";
import { generateValidators } from "../packages/agent-machine-validation/build/generate.ts";
import type { JsonSchema } from "../packages/agent-machine-validation/build/json-schema.ts";
import { generateRules } from "../packages/agent-machine-validation/build/rules.ts";
import { root } from "./files.ts";
import { contractNames } from "./schemas.ts";

const schemas = resolve(root, "packages/agent-machine-schemas");
const validation = resolve(root, "packages/agent-machine-validation");

/** The validators and rules as code, made from the compiled output and from nothing else. */
export function validationSources(compiled: ReadonlyMap<string, string>): Map<string, string> {
  const contracts = contractNames.map((name) => {
    const text = textOf(compiled, resolve(schemas, "schemas", `${name}.json`));
    return [name, JSON.parse(text) as JsonSchema] as const;
  });
  const sources = [
    ...generateValidators(Object.fromEntries(contracts)),
    ...generateRules(textOf(compiled, resolve(schemas, "rules.json"))),
  ];
  return new Map(sources.map(([path, text]) => [resolve(validation, path), text]));
}

function textOf(compiled: ReadonlyMap<string, string>, file: string): string {
  const text = compiled.get(file);
  if (text === undefined) throw new Error(`The compile wrote no ${basename(file)}.`);
  return text;
}
