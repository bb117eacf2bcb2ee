/** Table 4: what reaches a browser. A kB has 1,000 bytes. */
import { standaloneText } from "./ajv-standalone.ts";
import { bundle, gzipped } from "./bundle.ts";
import { plainSchemaOf, type Schema, schemaOf } from "./schemas.ts";
import { bounded, print, progress } from "./table.ts";

interface Bundle {
  readonly name: string;
  readonly code: string;
  /** In kB, gzipped. */
  readonly limit?: number;
}

const kinds = [
  "AgentMachineFingerprint",
  "AgentMachineProfile",
  "AgentToolSurface",
  "AgentWorkspaceMount",
];
const entries = kinds.map((kind) => kind.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase());
const ours = `{ ${kinds.join(", ")} } from "../src/index.ts";`;
const types = '"../../agent-machine-types/src/index.ts"';

const bundles: readonly Bundle[] = [
  { name: "ours, four validators with all rules", code: `export ${ours}`, limit: 14 },
  { name: "  generated checks alone", code: checksAlone() },
  {
    name: "  generated texts for findings alone",
    code: 'export * from "../src/generated/nodes.ts";',
  },
  {
    name: "  generated rules alone",
    code: 'export * from "../src/generated/rules.ts";',
  },
  ...entries.map((entry) => ({
    name: `ours, ${entry}`,
    code: `export * from "../src/${entry}.ts";`,
  })),
  { name: "ours, whole index", code: 'export * from "../src/index.ts";' },
  { name: "ours, yaml", code: 'export * from "../src/yaml.ts";' },
  { name: "types, import type", code: `import type * as t from ${types};`, limit: 0 },
  {
    name: "types, one constant",
    code: `export { agentMachineProfileSlug } from ${types};`,
    limit: 0.1,
  },
  {
    name: "ajv at run time, four schemas",
    code: `import { Ajv2020 } from "ajv/dist/2020.js";
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      export default [${literals(schemaOf)}].map((schema) => ajv.compile(schema));`,
  },
  { name: "ajv standalone, four schemas, all errors", code: standaloneText(kinds, true) },
  {
    name: "@exodus/schemasafe, four schemas",
    code: `import { validator } from "@exodus/schemasafe";
      export default [${literals(schemaOf)}].map((s) => validator(s, { includeErrors: true, allErrors: true }));`,
  },
  {
    name: "typebox, four schemas",
    code: `import { Compile } from "typebox/schema";
      export default [${literals(schemaOf)}].map((schema) => Compile(schema));`,
  },
  {
    name: "zod, four plain schemas",
    code: `import { fromJSONSchema } from "zod";
      export default [${literals(plainSchemaOf)}].map((schema) => fromJSONSchema(schema));`,
  },
];

export async function sizes(): Promise<void> {
  const rows: string[][] = [];
  for (const { name, code, limit } of bundles) {
    progress(`bundle: ${name.trim()}`);
    const text = await bundle(code);
    const size = text.length === 0 ? 0 : gzipped(text) / 1000;
    const bound = limit === undefined ? undefined : { limit };
    const minified = (Buffer.byteLength(text) / 1000).toFixed(1);
    rows.push([name, minified, bounded(size, bound, `bundle of ${name}, kB`)]);
  }
  print("Bundle, by rolldown", [["", "minified kB", "gzipped kB"], ...rows]);
}

function checksAlone(): string {
  const names = kinds.map((kind) => `is${kind}`);
  return `export { ${names.join(", ")} } from "../src/generated/checks.ts";`;
}

function literals(read: (kind: string) => Schema): string {
  return kinds.map((kind) => JSON.stringify(read(kind))).join(", ");
}
