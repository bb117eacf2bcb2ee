/** What people do with the library, by what it exports and by nothing else. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, expectTypeOf, test } from "vitest";
import { readExamples } from "../../../../scripts/fingerprints.ts";
import { readExample } from "../../../../test/support/conformance.ts";
import * as api from "../../src/index.ts";
import { readYaml } from "../../src/yaml.ts";

type Fields = Record<string, unknown>;

const source = resolve(import.meta.dirname, "../../src");
const examples = [...(await readExamples()).values()];
const mount = readExample("agent-workspace-mount.code") as Fields;
const mountText = readFileSync(
  resolve(import.meta.dirname, "../../../../examples/agent-workspace-mount.code.example.json"),
  "utf8",
);
const profile = readExample("agent-machine-profile.macos") as Fields;
const fingerprint = readExample("agent-machine-fingerprint") as Fields;
const toolSurfaces = ["codex", "claude-code", "local-shell"].map(
  (name) => readExample(`agent-tool-surface.${name}`) as Fields,
);

/** A mount of memory that does not say that it is ephemeral: it keeps the schema and breaks a rule. */
const lasting: Fields = { ...mount, source: { kind: "tmpfs", sizeMiB: 64 } };
/** A mount that breaks the schema. */
const { agentPath: _, ...without } = mount;

function rulesOf(findings: readonly api.Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

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

describe("validateText", () => {
  const yaml = `# The repositories.\n${yamlOf(mount)}`;
  const formats: readonly [api.TextFormat, string][] = [
    ["json", mountText],
    ["jsonc", `// The repositories.\n${mountText.replace(/\n\}\s*$/, ",\n}")}`],
    ["ndjson", `${JSON.stringify(mount)}\n\n${JSON.stringify(mount)}\n`],
    ["yaml", yaml],
    ["yaml", `${yaml}---\n${yaml}`],
  ];

  test.each(formats)("takes %s", (format, text) => {
    for (const given of [text, new TextEncoder().encode(text)]) {
      const { valid, documents, findings } = api.validateText(given, { format, yaml: readYaml });
      expect({ valid, findings }).toEqual({ valid: true, findings: [] });
      expect(documents.length).toBeGreaterThan(0);
      for (const document of documents)
        expect(document).toEqual({
          valid: true,
          kind: "AgentWorkspaceMount",
          value: mount,
          findings: [],
        });
    }
  });

  test.each(formats)("says where it is in %s", (format, text) => {
    const wrong = text
      .replaceAll("read-write", "read-writes")
      .replaceAll("defaultFor", "defaultsFor")
      .replaceAll("user-managed", "unmanaged");
    const { valid, documents } = api.validateText(wrong, { format, yaml: readYaml });
    expect(valid).toBe(false);
    for (const { findings } of documents)
      expect(findings.map((finding) => [finding.rule, pieceOf(wrong, finding)])).toEqual([
        ["schema/enum", expect.stringMatching(/^"?read-writes"?$/)],
        ["schema/enum", expect.stringMatching(/^"?unmanaged"?$/)],
        ["schema/additionalProperties", expect.stringMatching(/^"?defaultsFor"?$/)],
      ]);
    for (const finding of documents.flatMap(({ findings }) => findings))
      expectPositions(wrong, finding);
  });

  test("gives what is missing the range of what would hold it", () => {
    const text = mountText.replace(/ *"path": "~\/dev",\n/, "");
    const [document] = api.validateText(text).documents;
    expect(document?.findings).toHaveLength(1);
    const [finding] = document?.findings ?? [];
    expect(finding?.pointer).toBe("/source/path");
    expect(JSON.parse(pieceOf(text, finding))).toEqual({
      kind: "host-path",
      allowlistRootId: "dev",
    });
  });

  test("gives rules a range too, unless they are not asked for", () => {
    const text = JSON.stringify(lasting, undefined, 2);
    const [document] = api.validateText(text).documents;
    expect(rulesOf(document?.findings ?? [])).toEqual(["mount/memory-is-ephemeral"]);
    expect(pieceOf(text, document?.findings[0])).toBe('"user-managed"');
    expect(api.validateText(text, { rules: false }).valid).toBe(true);
  });

  test.each<[api.TextFormat, string]>([
    ["json", mountText.replace("{", '{ "noDev": false,')],
    ["jsonc", mountText.replace("{", '{ "noDev": false, // twice\n')],
    ["ndjson", JSON.stringify(mount).replace("{", '{ "noDev": false,')],
    ["yaml", `noDev: false\n${yamlOf(mount)}`],
  ])("passes no judgement on content with a key twice, in %s", (format, text) => {
    const { valid, documents } = api.validateText(text, { format, yaml: readYaml });
    expect(valid).toBe(false);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ valid: false, kind: undefined });
    const { findings } = documents[0] ?? expect.unreachable();
    expect(rulesOf(findings)).toEqual(["text/duplicate-key"]);
    expect(pieceOf(text, findings[0])).toMatch(/^"?noDev"?$/);
    expect(findings[0]?.range?.start.offset).toBe(text.lastIndexOf(pieceOf(text, findings[0])));
    expect(findings[0]?.related?.[0]?.message).toMatch(/line \d+, column \d+/);
  });

  test("judges each document of a text by itself", () => {
    const lines = [JSON.stringify(mount), "{", JSON.stringify(without), JSON.stringify(profile)];
    const { valid, documents } = api.validateText(lines.join("\n"), { format: "ndjson" });
    expect(valid).toBe(false);
    expect(documents.map((document) => [document.valid, document.kind])).toEqual([
      [true, "AgentWorkspaceMount"],
      [false, undefined],
      [false, "AgentWorkspaceMount"],
      [true, "AgentMachineProfile"],
    ]);
    expect(documents.map(({ findings }) => findings[0]?.range?.start.line)).toEqual([
      undefined,
      2,
      3,
      undefined,
    ]);
  });

  test.each<[string, string | Uint8Array, api.ValidateTextOptions, string]>([
    ["nothing", "", {}, "text/syntax"],
    ["nothing in YAML", "", { format: "yaml", yaml: readYaml }, "text/syntax"],
    ["too much", mountText, { limits: { maxSize: 10 } }, "text/too-large"],
    ["other bytes", Uint8Array.of(0x7b, 0xff), {}, "text/not-utf8"],
  ])("says what is wrong with %s", (_name, text, options, rule) => {
    const { valid, documents, findings } = api.validateText(text, options);
    expect(valid).toBe(false);
    expect(rulesOf([...findings, ...documents.flatMap((one) => one.findings)])).toEqual([rule]);
  });

  test("finds no document in no lines", () => {
    expect(api.validateText("\n", { format: "ndjson" })).toEqual({
      valid: false,
      documents: [],
      findings: [],
    });
  });

  test("takes a byte order mark with a warning, and counts it", () => {
    const text = `\ufeff${mountText.replace('"~/dev"', '"~/dev/"')}`;
    const { documents, findings } = api.validateText(text);
    expect(findings).toMatchObject([{ rule: "text/byte-order-mark", severity: "warning" }]);
    expect(pieceOf(text, documents[0]?.findings[0])).toBe('"~/dev/"');
    expect(api.validateText(`\ufeff${mountText}`).valid).toBe(true);
  });

  test("throws only for options that make no sense", () => {
    expect(() => api.validateText("a: 1", { format: "yaml" })).toThrow(api.UsageError);
    expect(() => api.validateText("{}", { limits: { maxDepth: 0 } })).toThrow(api.UsageError);
    expect(() => api.validateText("{}", { format: "toml" as api.TextFormat })).toThrow(
      api.UsageError,
    );
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

function pieceOf(text: string, finding: api.Finding | undefined): string {
  const { range } = finding ?? expect.unreachable();
  return text.slice(range?.start.offset, range?.end.offset);
}

/** Lines and columns say the same as offsets. */
function expectPositions(text: string, { range }: api.Finding): void {
  for (const position of [range?.start, range?.end]) {
    const before = text.slice(0, position?.offset).split("\n");
    expect(position).toMatchObject({
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
  }
}

/** Block style, with what JSON and YAML write alike inside. */
function yamlOf(document: Fields): string {
  return Object.entries(document)
    .map(([key, value]) => `${key}: ${typeof value === "string" ? value : JSON.stringify(value)}\n`)
    .join("");
}
