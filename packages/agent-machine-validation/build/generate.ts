import { checksFile } from "./checks.ts";
import type { JsonSchema } from "./json-schema.ts";
import { nodesFile } from "./nodes.ts";
import { namePatterns, patternsFile } from "./patterns.ts";
import { readModel } from "./read-model.ts";

/** The generated sources of the validators, as text by path relative to the package, from the compiled schemas by contract. */
export function generateValidators(
  schemas: Readonly<Record<string, JsonSchema>>,
): Map<string, string> {
  const model = readModel(schemas);
  const patterns = namePatterns(model);
  return new Map([
    ["src/generated/patterns.ts", patternsFile(patterns, model)],
    ["src/generated/checks.ts", checksFile(model, patterns)],
    ["src/generated/nodes.ts", nodesFile(model, patterns)],
  ]);
}
