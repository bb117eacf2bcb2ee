import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import { readExamples } from "../../../../scripts/fingerprints.ts";
import { contractNames, createValidators } from "../../../../scripts/schemas.ts";
import { readExample } from "../../../../test/support/conformance.ts";
import {
  AgentWorkspaceMount,
  ContractError,
  contracts,
  isDocument,
  validate,
} from "../../src/index.ts";
import { mutate, seeded, valuesOf } from "./mutate.ts";

const examples = [...(await readExamples()).values()];
const mount = readExample("agent-workspace-mount.code") as Record<string, unknown>;
const { agentPath: _, ...wrong } = mount;

test("every example is valid, by its type and by its contract", () => {
  for (const example of examples) {
    expect(validate(example)).toEqual({ valid: true, kind: example.type, findings: [] });
    expect(isDocument(example)).toBe(true);
  }
});

test("the order of findings is that of the contract, whatever the order of the document", () => {
  const document = readExample("agent-workspace-mount.code") as Record<string, unknown>;
  const wrong = {
    zz: 1,
    aa: 1,
    ...document,
    agentPath: 1,
    noDev: 1,
    id: 1,
    source: { kind: "tmpfs" },
  };
  const reversed = Object.fromEntries(Object.entries(wrong).reverse());
  expect(validate(wrong).findings.map(({ pointer }) => pointer)).toEqual([
    "/id",
    "/source/sizeMiB",
    "/agentPath",
    "/noDev",
    "/zz",
    "/aa",
  ]);
  expect(
    validate(reversed)
      .findings.map(({ pointer }) => pointer)
      .slice(0, 4),
  ).toEqual(["/id", "/source/sizeMiB", "/agentPath", "/noDev"]);
});

describe("a contract", () => {
  test("parses a document, which stays the same value", () => {
    const parsed = AgentWorkspaceMount.parse(mount);
    expect(parsed).toBe(mount);
    expectTypeOf(parsed).toEqualTypeOf<AgentWorkspaceMount>();
  });

  test("guards a type", () => {
    const value: unknown = mount;
    expect(AgentWorkspaceMount.is(value) && value.agentPath).toBe(mount.agentPath);
  });

  test("asserts with all findings", () => {
    expect(() => AgentWorkspaceMount.assert(mount)).not.toThrow();
    try {
      AgentWorkspaceMount.assert(wrong);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toMatchObject({
        kind: "AgentWorkspaceMount",
        findings: [{ pointer: "/agentPath" }],
      });
      expect(String(error)).toMatchInlineSnapshot(`
        "ContractError: The document does not keep AgentWorkspaceMount:
          agentPath: \`agentPath\` is missing: Where the agent finds it."
      `);
    }
  });

  test("is a Standard Schema", () => {
    const standard = AgentWorkspaceMount["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: "sourceos" });
    expect(standard.validate(mount)).toEqual({ value: mount });
    const maskedSubpaths = [".env", 5];
    expect(standard.validate({ ...mount, maskedSubpaths }).issues).toMatchObject([
      { path: ["maskedSubpaths", 1] },
    ]);
  });
});

describe.each(contractNames)("the JSON Schema that %s gives", (name) => {
  const random = seeded(7);
  const bases = examples.filter(({ type }) => type === name);
  const documents = Array.from({ length: 400 }, (_, index) =>
    mutate(bases[index % bases.length], valuesOf(bases), random),
  );
  const published = createValidators()[name];

  test.each([
    ["draft-2020-12", new Ajv2020({ strict: false })],
    ["draft-07", new Ajv({ strict: false })],
  ] as const)("decides as the published one does, in %s", (target, ajv) => {
    const schema = contracts[name]["~standard"].jsonSchema.input({ target });
    const validator = ajv.compile(schema);
    for (const document of [...bases, ...documents])
      expect({ document, valid: validator(document) }).toEqual({
        document,
        valid: published(document),
      });
  });

  test("is written in no other version", () => {
    const { jsonSchema } = contracts[name]["~standard"];
    expect(() => jsonSchema.output({ target: "openapi-3.0" })).toThrow(RangeError);
  });
});
