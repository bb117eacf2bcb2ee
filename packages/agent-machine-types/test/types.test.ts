import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import fc from "fast-check";
import { build } from "rolldown";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { listFiles, root } from "../../../scripts/files.ts";
import { type ContractName, contractNames, createValidators } from "../../../scripts/schemas.ts";
import { documents } from "../../../test/support/arbitrary.ts";
import { loadCases } from "../../../test/support/conformance.ts";

const entry = resolve(root, "packages/agent-machine-types/src/index.ts");
const validators = createValidators();

describe("examples", async () => {
  const files = await listFiles(resolve(root, "examples"));

  test("satisfy the types of their contracts", () => {
    const statements = files.map((file) => {
      const text = readFileSync(file, "utf8");
      const type = (JSON.parse(text) as { type: ContractName }).type;
      return `// ${basename(file)}\n(${text}) satisfies types.${type};`;
    });
    expect(problemsOf(statements).filter((problem) => problem !== undefined)).toEqual([]);
  });
});

test("impossible documents do not compile", () => {
  const file = resolve(root, "packages/agent-machine-types/test/conditions.ts");
  expect(diagnosticsOf(ts.createProgram([file], options))).toEqual([]);
});

/** The types and the schemas cannot drift apart: what validates type-checks, and what types can see to be wrong is wrong. */
describe("types and schemas agree", async () => {
  const valid = (await loadCases()).filter(({ expect: expected }) => expected.length === 0);

  test.each(contractNames)(
    "on documents of %s",
    (contract) => {
      const own = valid.filter((candidate) => candidate.contract === contract);
      const drawn = fc.sample(documents(contract, own), { seed: 76, numRuns: 40 });
      const broken = drawn.flatMap((document) =>
        fc.sample(mutations(document), { seed: 76, numRuns: 4 }),
      );
      const cases = [
        ...drawn.map((document) => ({ document, wrong: false })),
        ...broken.filter(seenByTypes(contract)).map((document) => ({ document, wrong: true })),
      ];
      const problems = problemsOf(
        cases.map(({ document }) => `(${JSON.stringify(document)}) satisfies types.${contract};`),
      );
      const disagreements = cases.filter(
        ({ wrong }, index) => wrong !== (problems[index] !== undefined),
      );
      expect(
        disagreements.map(({ document, wrong }) => ({
          wrong,
          document,
          problem: problems[cases.findIndex((one) => one.document === document)],
        })),
      ).toEqual([]);
      expect(cases.filter(({ wrong }) => wrong).length).toBeGreaterThan(20);
    },
    120_000,
  );

  /** Whether a document is invalid in a way that types can see, and in no other. */
  function seenByTypes(contract: ContractName): (document: unknown) => boolean {
    const visible = new Set([
      "required",
      "additionalProperties",
      "enum",
      "const",
      "type",
      "false schema",
      "if",
    ]);
    return (document) =>
      !validators[contract](document) &&
      (validators[contract].errors ?? []).every(({ keyword }) => visible.has(keyword));
  }
});

describe("at run time", () => {
  test("a type costs nothing", async () => {
    expect(
      await bundled(
        'import type { AgentMachineProfile } from "types"; export type X = AgentMachineProfile;',
      ),
    ).toBe("");
  });

  test("a constant costs less than 100 bytes", async () => {
    const code = await bundled('export { agentMachineProfileSchemaId } from "types";');
    expect(code).toContain("https://schemas.srcos.ai/v2/AgentMachineProfile.json");
    expect(Buffer.byteLength(code)).toBeLessThan(
      100 + "https://schemas.srcos.ai/v2/AgentMachineProfile.json".length,
    );
  });

  test("identifiers are built and recognised", async () => {
    const { agentMachineProfileUrn, isAgentMachineProfileUrn, isLeaseUrn } = await import(
      "../src/index.ts"
    );
    const urn = agentMachineProfileUrn("macos-podman-default");
    expect(urn).toBe("urn:srcos:agent-machine-profile:macos-podman-default");
    expect(isAgentMachineProfileUrn(urn)).toBe(true);
    expect(isLeaseUrn(urn)).toBe(false);
    for (const id of ["", "Upper", "a b", "x\n", "-x", "ä", "x".repeat(300)]) {
      expect(() => agentMachineProfileUrn(id), id).toThrow(TypeError);
    }
  });
});

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
};

/** The first problem that the compiler has with each statement, or undefined; all are compiled as one module. */
function problemsOf(statements: readonly string[]): (string | undefined)[] {
  const file = resolve(root, "packages/agent-machine-types/test/virtual.ts");
  const head = `import type * as types from ${JSON.stringify(entry)};\n`;
  const starts: number[] = [];
  let text = head;
  for (const statement of statements) {
    starts.push(text.length);
    text += `${statement}\n`;
  }
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const problem = found.find(
      (one) => one.start !== undefined && one.start >= start && one.start < end,
    );
    return problem && ts.flattenDiagnosticMessageText(problem.messageText, "\n");
  });
}

function diagnosticsOf(program: ts.Program): string[] {
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** A document with one property removed, one added, or one value replaced, anywhere in it. */
function mutations(document: unknown): fc.Arbitrary<unknown> {
  const places = objectsIn(document);
  return fc
    .record({
      place: fc.nat(places.length - 1),
      key: fc.nat(),
      change: fc.constantFrom("remove", "add", "replace"),
      value: fc.constantFrom<unknown>("not-a-value-of-it", true, 7, {}, []),
    })
    .map(({ place, key, change, value }) => {
      const copy = structuredClone(document);
      const target = objectsIn(copy)[place] ?? {};
      const keys = Object.keys(target);
      const chosen = keys[key % Math.max(keys.length, 1)] ?? "nothing";
      if (change === "remove") delete target[chosen];
      else target[change === "add" ? "unknownProperty" : chosen] = value;
      return copy;
    });
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

async function bundled(code: string): Promise<string> {
  const { output } = await build({
    input: "entry",
    write: false,
    treeshake: true,
    output: { minify: true },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? "entry.ts" : id === "types" ? entry : null),
        load: (id) => (id === "entry.ts" ? code : null),
      },
    ],
  });
  return (output[0]?.code ?? "").replace(/export\s*\{\s*\};?/, "").trim();
}
