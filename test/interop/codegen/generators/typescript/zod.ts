/**
 * Writes Zod schemas of the pool: one for each definition, by json-schema-to-zod, with references between them.
 *
 * The command of json-schema-to-zod writes one schema and resolves no references; its function takes both from here.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { jsonSchemaToZod } from "json-schema-to-zod";
import { root } from "../../../../../scripts/files.ts";

interface Definition {
  readonly description?: string;
}

const file = resolve(root, "packages/agent-machine-schemas/schemas/contracts.codegen.json");
const { $defs } = JSON.parse(readFileSync(file, "utf8")) as { $defs: Record<string, Definition> };
const written = new Set<string>();

console.log('import { z } from "zod";');
for (const name of Object.keys($defs)) write(name);

/** A constant stands after those that it refers to. */
function write(name: string): void {
  const definition = $defs[name];
  if (definition === undefined || written.has(name)) return;
  written.add(name);
  for (const [, reference = ""] of JSON.stringify(definition).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    write(reference);
  }
  const schema = jsonSchemaToZod(definition, {
    parserOverride: ({ $ref, description }) =>
      typeof $ref === "string" ? described($ref.slice("#/$defs/".length), description) : undefined,
  });
  console.log(`
/** ${definition.description ?? ""} */
export const ${name} = ${schema};
export type ${name} = z.infer<typeof ${name}>;`);
}

function described(schema: string, description: string | undefined): string {
  return description === undefined ? schema : `${schema}.describe(${JSON.stringify(description)})`;
}
