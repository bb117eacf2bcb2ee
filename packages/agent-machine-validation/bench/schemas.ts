/** The schemas as the peers get them: without what only people read. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "./files.ts";

export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const folder = resolve(root, "packages/agent-machine-schemas/schemas");
const annotation = /^(?:title|description|examples|default|format|x-.*)$/;

/** The whole schema of a contract. */
export function schemaOf(kind: string): Schema {
  return withoutAnnotations(read(`${kind}.json`)) as Schema;
}

/** The schema of a contract for code generators: structure and forms, without `not` and `if`. */
export function plainSchemaOf(kind: string): Schema {
  const { $defs = {} } = withoutAnnotations(read("contracts.codegen.json")) as Schema;
  const names = reachable(kind, $defs);
  const others = Object.entries($defs).filter(([name]) => name !== kind && names.has(name));
  return { ...$defs[kind], $defs: Object.fromEntries(others) };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(resolve(folder, file), "utf8"));
}

/** `named` tells that the keys are names, not keywords. */
function withoutAnnotations(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => named || !annotation.test(key));
  return Object.fromEntries(
    kept.map(([key, part]) => [
      key,
      withoutAnnotations(part, !named && (key === "properties" || key === "$defs")),
    ]),
  );
}

function reachable(
  name: string,
  definitions: Readonly<Record<string, Schema>>,
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = JSON.stringify(definitions[name] ?? {});
  for (const [, next = ""] of text.matchAll(/"#\/\$defs\/([^"]+)"/g))
    reachable(next, definitions, seen);
  return seen;
}
