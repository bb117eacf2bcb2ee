/** What people do with the library, by what it exports and by nothing else. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, expectTypeOf, test } from "vitest";
import { readExamples } from "../../../../scripts/fingerprints.ts";
import { readExample } from "../../../../test/support/conformance.ts";
import * as api from "../../src/index.ts";
import { type Fields, lasting, mount, profile, rulesOf, without } from "./subjects.ts";

const source = resolve(import.meta.dirname, "../../src");
const examples = [...(await readExamples()).values()];
const fingerprint = readExample("agent-machine-fingerprint") as Fields;
const toolSurfaces = ["codex", "claude-code", "local-shell"].map(
  (name) => readExample(`agent-tool-surface.${name}`) as Fields,
);

describe("validate", () => {
  test("judges a value by the contract that it names", () => {
    expect(api.validate(mount)).toEqual({ valid: true, kind: "AgentWorkspaceMount", findings: [] });
    expect(api.validate(without)).toMatchObject({
      valid: false,
      kind: "AgentWorkspaceMount",
      findings: [{ rule: "schema/required", pointer: "/agentPath", path: "agentPath" }],
    });
  });

  test("knows no contract of a value that names none", () => {
    for (const value of [
      undefined,
      null,
      1,
      "x",
      [],
      {},
      { type: "Other" },
      { type: "__proto__" },
    ]) {
      const { valid, kind, findings } = api.validate(value);
      expect([valid, kind, findings.length]).toEqual([false, undefined, 1]);
      expect(api.kindOf(value)).toBeUndefined();
      expect(api.isDocument(value)).toBe(false);
    }
  });

  test("asks for rules, unless told otherwise", () => {
    expect(rulesOf(api.validate(lasting).findings)).toEqual(["mount/memory-is-ephemeral"]);
    expect(api.validate(lasting, { rules: true }).valid).toBe(false);
    expect(api.validate(lasting, { rules: false })).toMatchObject({ valid: true, findings: [] });
  });

  test("lists as many findings as are wanted", () => {
    const wrong = { ...mount, a: 1, b: 2, c: 3 };
    expect(rulesOf(api.validate(wrong, { maxFindings: 2 }).findings)).toEqual([
      "schema/additionalProperties",
      "schema/additionalProperties",
      "schema/too-many-findings",
    ]);
  });

  test("leaves the value as it is", () => {
    const before = structuredClone(lasting);
    api.validate(lasting);
    expect(lasting).toEqual(before);
  });
});

describe.each(examples)("the contract of $id", (document) => {
  const kind = document.type as api.ContractName;
  const contract: api.Contract<api.ContractName, object> = api.contracts[kind];
  const others = Object.values(api.contracts).filter((other) => other.kind !== kind);

  test("takes it, and no other contract does", () => {
    expect(api.kindOf(document)).toBe(kind);
    expect(api.isDocument(document)).toBe(true);
    expect(contract.is(document)).toBe(true);
    expect(contract.parse(document)).toBe(document);
    expect(() => contract.assert(document)).not.toThrow();
    expect(contract.validate(document)).toEqual({ valid: true, kind, findings: [] });
    expect(contract["~standard"].validate(document)).toEqual({ value: document });
    expect(others.filter((other) => other.is(document))).toEqual([]);
  });

  test("refuses it with one property more", () => {
    const wrong = { ...document, unheardOf: 1 };
    expect(contract.is(wrong)).toBe(false);
    expect(() => contract.parse(wrong)).toThrow(api.ContractError);
    expect(() => contract.assert(wrong)).toThrow(api.ContractError);
    expect(contract.validate(wrong)).toMatchObject({
      valid: false,
      kind,
      findings: [{ rule: "schema/additionalProperties", pointer: "/unheardOf" }],
    });
    expect(contract["~standard"].validate(wrong)).toMatchObject({
      issues: [{ path: ["unheardOf"] }],
    });
  });
});

describe("a contract", () => {
  test("guards the type", () => {
    const value: unknown = mount;
    if (!api.AgentWorkspaceMount.is(value)) expect.unreachable();
    expectTypeOf(value).toEqualTypeOf<api.AgentWorkspaceMount>();
    expect(value.agentPath).toBe(mount.agentPath);
  });

  test("asks for rules, unless told otherwise", () => {
    expect(api.AgentWorkspaceMount.is(lasting)).toBe(false);
    expect(api.AgentWorkspaceMount.is(lasting, { rules: false })).toBe(true);
    expect(() => api.AgentWorkspaceMount.parse(lasting)).toThrow(
      "does not say that it is ephemeral",
    );
  });

  test("throws an error that says what, where, and of which contract", () => {
    const error = thrownBy(() => api.AgentWorkspaceMount.parse(without));
    expect(error).toBeInstanceOf(api.ContractError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "ContractError",
      kind: "AgentWorkspaceMount",
      findings: api.validate(without).findings,
      message: expect.stringMatching(
        /^The document does not keep AgentWorkspaceMount:\n {2}agentPath: /,
      ),
    });
  });

  test("counts in its error what it does not show", () => {
    const many = Object.fromEntries(Array.from({ length: 15 }, (_unused, at) => [`x${at}`, at]));
    const error = thrownBy(() => api.AgentWorkspaceMount.assert({ ...mount, ...many }));
    expect(String(error)).toMatch(/\n {2}and 5 more$/);
  });
});

describe("checkSet and verify", () => {
  const launch: api.Launch = { profile, toolSurfaces, fingerprint };

  test("find nothing wrong with the examples", () => {
    expect(api.checkSet(examples)).toEqual([]);
    expect(api.verify(launch)).toEqual([]);
  });

  test("take what is no document for none", () => {
    expect(api.checkSet([])).toEqual([]);
    expect(api.checkSet([null, 1, "x", [], {}, { id: 1 }])).toEqual([]);
  });

  test.each<[string, Partial<api.Launch>, string[]]>([
    [
      "the profile",
      { profile: { ...profile, name: "Another name" } },
      ["fingerprint/policy-hash 4", "fingerprint/profile-digest 4"],
    ],
    [
      "a tool surface",
      {
        toolSurfaces: toolSurfaces.map((one, at) => (at > 0 ? one : { ...one, description: "x" })),
      },
      ["fingerprint/policy-hash 4"],
    ],
    ["the mounts that were there", { fingerprint: otherMount() }, ["launch/mount-target 4"]],
  ])("notice a change of %s", (_name, change, expected) => {
    const changed = { ...launch, ...change };
    const found = ({ rule, index }: api.SetFinding) => `${rule} ${index}`;
    expect(api.verify(changed).map(found)).toEqual(expected);
    const set = [changed.profile, ...changed.toolSurfaces, changed.fingerprint];
    expect(api.checkSet(set).map(found)).toEqual(expected);
  });

  function otherMount(): object {
    const [first, ...rest] = fingerprint.mounts as Fields[];
    return { ...fingerprint, mounts: [{ ...first, agentPath: "/workspace/else" }, ...rest] };
  }
});

describe("digests", () => {
  test("are those that the fingerprint of the launch has", () => {
    expect(api.profileDigest(profile)).toBe(fingerprint.profileDigest);
    expect(api.policyHash(profile, toolSurfaces)).toBe(fingerprint.policyHash);
    expect(api.policyHash(profile, toolSurfaces.toReversed())).toBe(fingerprint.policyHash);
    expect(api.digestPolicy(profile, toolSurfaces)).toEqual({ digest: fingerprint.policyHash });
  });

  test.each(examples)("of $id are of its canonical text", (document) => {
    const canonical = api.canonicalize(document);
    expect(JSON.parse(canonical)).toEqual(document);
    const { digest } = api.digest(document);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(api.digestText(canonical)).toEqual({ digest });
    expect(api.digestText(JSON.stringify(document, undefined, "\t"))).toEqual({ digest });
  });

  test("are refused with findings", () => {
    expect(rulesOf(api.digestText('{"a":1,"a":1}').findings ?? [])).toEqual(["text/duplicate-key"]);
    expect(rulesOf(api.digest({ a: undefined }).findings ?? [])).toEqual(["digest/not-json"]);
    const error = thrownBy(() => api.profileDigest({ a: undefined }));
    expect(error).toBeInstanceOf(api.DigestError);
    expect(error).toMatchObject({ findings: [{ rule: "digest/not-json", pointer: "/a" }] });
  });
});

test("an entry exports its contract alone, and the same one", async () => {
  for (const [name, entry] of [
    ["AgentMachineFingerprint", import("../../src/agent-machine-fingerprint.ts")],
    ["AgentMachineProfile", import("../../src/agent-machine-profile.ts")],
    ["AgentToolSurface", import("../../src/agent-tool-surface.ts")],
    ["AgentWorkspaceMount", import("../../src/agent-workspace-mount.ts")],
  ] as const)
    expect(Object.entries(await entry)).toEqual([[name, api.contracts[name]]]);
});

test("no code is made from texts", () => {
  const index = pathToFileURL(resolve(source, "index.ts")).href;
  const entry = pathToFileURL(resolve(source, "yaml.ts")).href;
  const script = `
    import * as api from ${JSON.stringify(index)};
    import { readYaml } from ${JSON.stringify(entry)};
    const { launch, lasting } = JSON.parse(process.argv[1]);
    const text = api.validateText(JSON.stringify(lasting), { format: "yaml", yaml: readYaml });
    const schema = api.AgentWorkspaceMount["~standard"].jsonSchema.input({ target: "draft-07" });
    console.log(JSON.stringify([
      Object.values(launch).flat().every(api.isDocument),
      text.documents[0].findings.map(({ rule }) => rule),
      api.verify(launch).length,
      typeof schema,
    ]));`;
  const given = JSON.stringify({ launch: { profile, toolSurfaces, fingerprint }, lasting });
  const told = execFileSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module", "-e", script, given],
    { encoding: "utf8" },
  );
  expect(JSON.parse(told)).toEqual([true, ["mount/memory-is-ephemeral"], 0, "object"]);
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return expect.unreachable();
}
