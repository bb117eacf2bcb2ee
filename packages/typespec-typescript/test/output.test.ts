/** A whole program: files, options, and what the emitted code does. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { emitProgram, type Outputs } from "./tester.ts";
import { errorsIn, errorsOf, judge } from "./type-check.ts";

const program = readFileSync(new URL("./fixtures/machine.tsp", import.meta.url), "utf8");
const workspace = fileURLToPath(new URL("../../..", import.meta.url));
const options = {
  "documents-name": "MachineDocument",
  "schema-base-uri": "https://schemas.example.org/v2/",
};
const outputs = await emitProgram(program, options);

describe("files", () => {
  test("one for each contract, for what they share, for URNs, documents and constants", () => {
    expect(Object.keys(outputs)).toMatchInlineSnapshot(`
      [
        "machine.ts",
        "mount.ts",
        "urns.ts",
        "shared.ts",
        "documents.ts",
        "constants.ts",
        "index.ts",
      ]
    `);
    expect(declaredIn(outputs)).toMatchInlineSnapshot(`
      {
        "constants.ts": "machineSlug machineSpecVersion machineSchemaId mountSlug mountSpecVersion mountSchemaId",
        "documents.ts": "MachineDocument MachineDocuments",
        "index.ts": "",
        "machine.ts": "Machine UtcDateTime Digest AllowlistRoot Capability CapabilityAllow CapabilityDeny ToolProvider Decision",
        "mount.ts": "Mount MountCodeOrArtifacts MountCache MountSource MountSourceHostPath MountSourceNamedVolume MountSourceTmpfs SourceKind CacheSettings",
        "shared.ts": "LocalName HostPath PathClass",
        "urns.ts": "MachineUrn machineUrnPrefix isMachineUrn machineUrn LeaseUrn leaseUrnPrefix isLeaseUrn leaseUrn MountUrn mountUrnPrefix isMountUrn mountUrn",
      }
    `);
  });

  test("import each other by type alone", () => {
    expect(outputs["machine.ts"]?.match(/^import .*?;$/gms)).toMatchInlineSnapshot(`
      [
        "import type { Mount } from "./mount.ts";",
        "import type { HostPath, LocalName, PathClass } from "./shared.ts";",
        "import type { LeaseUrn, MachineUrn } from "./urns.ts";",
      ]
    `);
  });

  test("documents and constants", () => {
    expect(outputs["documents.ts"]).toMatchInlineSnapshot(`
      "// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

      import type { Machine } from "./machine.ts";
      import type { Mount } from "./mount.ts";

      /** A document of any contract. Its \`type\` tells which one. */
      export type MachineDocument = Machine | Mount;

      /** The document that belongs to each \`type\`. */
      export interface MachineDocuments {
        /** What is agreed before a launch. */
        readonly Machine: Machine;

        /** A mount. */
        readonly Mount: Mount;
      }
      "
    `);
    expect(outputs["constants.ts"]).toMatchInlineSnapshot(`
      "// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

      /** The kind of thing that the URN of every \`Machine\` names. */
      export const machineSlug = "machine";

      /** The version of \`Machine\` that these types describe. */
      export const machineSpecVersion = "0.1.0";

      /** The id of the JSON Schema of \`Machine\`. */
      export const machineSchemaId = "https://schemas.example.org/v2/Machine.json";

      /** The kind of thing that the URN of every \`Mount\` names. */
      export const mountSlug = "mount";

      /** The version of \`Mount\` that these types describe. */
      export const mountSpecVersion = "0.1.0";

      /** The id of the JSON Schema of \`Mount\`. */
      export const mountSchemaId = "https://schemas.example.org/v2/Mount.json";
      "
    `);
    expect(outputs["index.ts"]).toMatchInlineSnapshot(`
      "// Generated from the TypeSpec by @sourceos/typespec-typescript. Do not edit.

      export * from "./constants.ts";
      export * from "./documents.ts";
      export * from "./machine.ts";
      export * from "./mount.ts";
      export * from "./shared.ts";
      export * from "./urns.ts";
      "
    `);
  });

  test("end with one newline, and say that they are generated", () => {
    for (const text of Object.values(outputs)) {
      expect(text).toMatch(/^\/\/ Generated from the TypeSpec by .*[^\n]\n$/s);
    }
  });

  test("are the same on every run", async () => {
    expect(await emitProgram(program, options)).toEqual(outputs);
  });

  test("look as Biome would have them", () => {
    for (const [file, text] of Object.entries(outputs)) {
      expect(formatted(file, text)).toBe(text);
    }
  });
});

describe("options", () => {
  test("without any", async () => {
    const plain = await emitProgram(program);
    expect(plain["documents.ts"]).toContain("export type Document = Machine | Mount;");
    expect(plain["constants.ts"]).not.toContain("SchemaId");
  });

  test("import extension", async () => {
    const { "index.ts": index } = await emitProgram(program, { "import-extension": ".js" });
    expect(index).toContain('export * from "./machine.js";');
  });

  test("a base URI without a final slash", async () => {
    const { "constants.ts": text } = await emitProgram(program, {
      "schema-base-uri": "https://x.org/v2",
    });
    expect(text).toContain('"https://x.org/v2/Mount.json"');
  });
});

describe("types", () => {
  test("compile in every strict mode", () => {
    expect(errorsIn(outputs)).toEqual([]);
  });

  test("the union of all documents narrows by type, and the map gives the interface", () => {
    expect(
      errorsOf(outputs, "MachineDocument, MachineDocuments", [
        "export function mounts(it: MachineDocument): number {",
        '  return it.type === "Machine" ? it.mounts.length : it.secretsProhibited ? 1 : 0;',
        "}",
        "export function find<T extends keyof MachineDocuments>(",
        "  all: readonly MachineDocument[], type: T,",
        "): MachineDocuments[T][] {",
        "  return all.filter((it): it is MachineDocuments[T] & MachineDocument => it.type === type);",
        "}",
        'export const cache = (it: MachineDocuments["Mount"]): boolean | undefined =>',
        '  it.pathClass === "cache" ? it.cache.overlay : undefined;',
      ]),
    ).toEqual([]);
  });

  test("literals need no ceremony, and wrong ones do not compile", () => {
    const head =
      'id: "urn:srcos:mount:m", type: "Mount", specVersion: "0.1.0", secretsProhibited: true';
    const source = 'source: { kind: "host-path", path: "~/dev" }';
    expect(
      judge(outputs, "Mount", {
        code: `{ ${head}, pathClass: "code", ${source} }`,
        cache: `{ ${head}, pathClass: "cache", cache: {}, ${source} }`,
        drive: `{ ${head}, pathClass: "code", source: { kind: "host-path", path: "C:/dev" } }`,
        "a cache without settings": `{ ${head}, pathClass: "cache", ${source} }`,
        "code with settings": `{ ${head}, pathClass: "code", cache: {}, ${source} }`,
        "a relative path": `{ ${head}, pathClass: "code", source: { kind: "host-path", path: "dev" } }`,
        "another URN": `{ ${head.replace(":mount:", ":machine:")}, pathClass: "code", ${source} }`,
        secrets: `{ ${head.replace("true", "false")}, pathClass: "code", ${source} }`,
      }),
    ).toMatchInlineSnapshot(`
      {
        "a cache without settings": "Type '{ id: "urn:srcos:mount:m"; type: "Mount"; specVersion: "0.1.0"; secretsProhibited: true; pathClass: "cache"; source: { kind: "host-path"; path: "~/dev"; }; }' is not assignable to type 'Mount'.   Property 'cache' is missing in type '{ id: "urn:srcos:mount:m"; type: "Mount"; specVersion: "0.1.0"; secretsProhibited: true; pathClass: "cache"; source: { kind: "host-path"; path: "~/dev"; }; }' but required in type 'MountCache'.",
        "a relative path": "Type '"dev"' is not assignable to type 'HostPath'.",
        "another URN": "Type '"urn:srcos:machine:m"' is not assignable to type '\`urn:srcos:mount:\${string}\`'.",
        "cache": true,
        "code": true,
        "code with settings": "Type '{ id: "urn:srcos:mount:m"; type: "Mount"; specVersion: "0.1.0"; secretsProhibited: true; pathClass: "code"; cache: {}; source: { kind: "host-path"; path: "~/dev"; }; }' is not assignable to type 'Mount'.   Types of property 'cache' are incompatible.     Type '{}' is not assignable to type 'undefined'.",
        "drive": true,
        "secrets": "Type 'false' is not assignable to type 'true'.",
      }
    `);
  });

  test("known providers complete, and unknown ones pass", () => {
    expect(
      judge(outputs, "ToolProvider", { known: '"codex"', unknown: '"future"', number: "1" }),
    ).toMatchInlineSnapshot(`
      {
        "known": true,
        "number": "Type '1' is not assignable to type 'ToolProvider'.",
        "unknown": true,
      }
    `);
  });
});

describe("URN helpers", async () => {
  const urns = await run(outputs["urns.ts"] ?? "");

  test("build what is well formed", () => {
    expect(urns.machineUrn?.("macos-default")).toBe("urn:srcos:machine:macos-default");
    expect(urns.isMachineUrn?.("urn:srcos:machine:macos-default")).toBe(true);
  });

  test("refuse what is not", () => {
    for (const id of ["", "-a", "A", "a b", "a\n", "a:b", "a".repeat(255)]) {
      expect(() => urns.machineUrn?.(id)).toThrow(TypeError);
      expect(urns.isMachineUrn?.(`urn:srcos:machine:${id}`)).toBe(false);
    }
    for (const value of ["urn:srcos:mount:a", "", 1, null, undefined]) {
      expect(urns.isMachineUrn?.(value)).toBe(false);
    }
  });

  test("do nothing when they are loaded", () => {
    const statements = ts.createSourceFile("", outputs["urns.ts"] ?? "", ts.ScriptTarget.Latest);
    const kinds = statements.statements.map((statement) => ts.SyntaxKind[statement.kind]);
    expect([...new Set(kinds)].toSorted()).toEqual([
      "FirstStatement",
      "FunctionDeclaration",
      "TypeAliasDeclaration",
    ]);
  });
});

async function run(source: string): Promise<Record<string, (value: unknown) => unknown>> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

function formatted(file: string, text: string): string {
  return execFileSync(
    `${workspace}/node_modules/.bin/biome`,
    ["format", `--stdin-file-path=packages/${file}`],
    { cwd: workspace, input: text, encoding: "utf8" },
  );
}

function declaredIn(files: Outputs): Record<string, string> {
  const names = (text: string) =>
    [...text.matchAll(/^export (?:interface|type|const|function) ([A-Za-z]+)/gm)].map(
      ([, name]) => name,
    );
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, [...new Set(names(text))].join(" ")]),
  );
}
