import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readExample } from "../../../../test/support/conformance.ts";
import {
  AgentMachineProfile,
  AgentWorkspaceMount,
  contracts,
  isDocument,
  validate,
} from "../../src/index.ts";
import { violationsIn } from "./oracle.ts";

type Json = Record<string, unknown>;

const mount = () => readExample("agent-workspace-mount.code") as Json;
const profile = () => readExample("agent-machine-profile.macos") as Json;
const ofMount = (document: unknown) =>
  violationsIn(AgentWorkspaceMount.validate(document).findings);

/** Only what hangs takes so long, however much else a machine has to do; growth is measured in `test/fuzz-growth.test.ts`. */
const briefly = 60_000;

describe("keys that every object seems to have", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "%s is an unknown property",
    (key) => {
      const text = JSON.stringify(mount()).replace("{", `{${JSON.stringify(key)}:{"admin":true},`);
      const document: unknown = JSON.parse(text);
      expect(AgentWorkspaceMount.is(document)).toBe(false);
      expect(ofMount(document)).toEqual([{ rule: "schema/additionalProperties", at: `/${key}` }]);
    },
  );

  test("a type that every object inherits is no contract", () => {
    expect(violationsIn(validate({ type: "constructor" }).findings)).toEqual([
      { rule: "schema/enum", at: "/type" },
    ]);
    expect(
      validate(JSON.parse('{"__proto__": {"type": "AgentWorkspaceMount"}}')).kind,
    ).toBeUndefined();
  });
});

describe("what is inherited is no part of a document", () => {
  test("a required property", () => {
    const { agentPath, ...rest } = mount();
    expect(ofMount(Object.assign(Object.create({ agentPath }), rest))).toEqual([
      { rule: "schema/required", at: "/agentPath" },
    ]);
  });

  test("an unknown property", () => {
    expect(AgentWorkspaceMount.is(Object.assign(Object.create({ extra: 1 }), mount()))).toBe(true);
  });

  test("an accessor of a class", () => {
    const { agentPath, ...rest } = mount();
    class Mount {
      get agentPath() {
        return agentPath;
      }
    }
    expect(AgentWorkspaceMount.is(Object.assign(new Mount(), rest))).toBe(false);
    expect(AgentWorkspaceMount.is(Object.assign(new Mount(), { ...rest }))).toBe(false);
  });

  test("objects without a prototype, and class instances with own properties, are objects", () => {
    class Mount {}
    expect(AgentWorkspaceMount.is(Object.assign(Object.create(null), mount()))).toBe(true);
    expect(AgentWorkspaceMount.is(Object.assign(new Mount(), mount()))).toBe(true);
  });
});

describe("values that no text holds", () => {
  test.each([
    undefined,
    null,
    true,
    0,
    Number.NaN,
    1n,
    "AgentWorkspaceMount",
    Symbol("mount"),
    () => mount(),
    [],
    [mount()],
    new Map(Object.entries(mount())),
    new Date(0),
    /x/,
  ])("%s is no document", (value) => {
    expect(isDocument(value)).toBe(false);
    expect(validate(value)).toMatchObject({ valid: false, kind: undefined });
    for (const { is, validate: ask } of Object.values(contracts)) {
      expect(is(value)).toBe(false);
      expect(ask(value).findings).not.toHaveLength(0);
    }
  });

  test("a property that is undefined is absent", () => {
    expect(AgentWorkspaceMount.is({ ...mount(), description: undefined })).toBe(true);
    expect(ofMount({ ...mount(), agentPath: undefined })).toEqual([
      { rule: "schema/required", at: "/agentPath" },
    ]);
  });

  test("a hole in a list is no item", () => {
    const maskedSubpaths = [".env"];
    maskedSubpaths[2] = ".netrc";
    expect(ofMount({ ...mount(), maskedSubpaths })).toEqual([
      { rule: "schema/type", at: "/maskedSubpaths/1" },
    ]);
  });

  test("an accessor is read once for a verdict", () => {
    let reads = 0;
    const document = mount();
    const { agentPath } = document;
    Object.defineProperty(document, "agentPath", {
      enumerable: true,
      get: () => {
        reads++;
        return agentPath;
      },
    });
    expect(AgentWorkspaceMount.is(document, { rules: false })).toBe(true);
    expect(reads).toBe(1);
  });

  test("a document that changes while it is read is refused with a finding", () => {
    let reads = 0;
    const document = mount();
    const { agentPath } = document;
    Object.defineProperty(document, "agentPath", {
      enumerable: true,
      get: () => (reads++ === 0 ? 5 : agentPath),
    });
    expect(AgentWorkspaceMount.validate(document)).toMatchObject({
      valid: false,
      findings: [{ rule: "schema/unstable" }],
    });
  });

  test("lone surrogates", () => {
    const document = { ...mount(), description: "half \ud83d", agentPath: "/work/\udc00" };
    expect(() => AgentWorkspaceMount.validate(document)).not.toThrow();
    const [finding] = AgentWorkspaceMount.validate({ ...mount(), agentPath: "\ud800" }).findings;
    expect(finding?.message.isWellFormed()).toBe(true);
  });
});

describe("amounts", () => {
  const deep = (depth: number) => {
    let value: unknown = [];
    for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { x: value };
    return value;
  };

  test("nesting of 100,000 levels", { timeout: briefly }, () => {
    for (const place of ["source", "maskedSubpaths", "description", "extra"])
      expect(AgentWorkspaceMount.validate({ ...mount(), [place]: deep(100_000) }).valid).toBe(
        false,
      );
  });

  test("1,000,000 items", { timeout: briefly }, () => {
    const maskedSubpaths = Array.from({ length: 1_000_000 }, (_, index) => `f${index}`);
    expect(ofMount({ ...mount(), maskedSubpaths })).toEqual([
      { rule: "schema/maxItems", at: "/maskedSubpaths" },
    ]);
    const mounts = Array.from({ length: 1_000_000 }, () => null);
    const { findings } = AgentMachineProfile.validate({ ...profile(), mounts });
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)?.rule).toBe("schema/too-many-findings");
  });

  test("300,000 unknown properties", { timeout: briefly }, () => {
    const extra = Object.fromEntries(
      Array.from({ length: 300_000 }, (_, index) => [`p${index}`, index]),
    );
    const { findings } = AgentWorkspaceMount.validate({ ...mount(), ...extra }, { maxFindings: 5 });
    expect(findings.map(({ rule }) => rule)).toEqual([
      ...Array.from({ length: 5 }, () => "schema/additionalProperties"),
      "schema/too-many-findings",
    ]);
    expect(findings.at(-1)?.message).toContain("299995");
  });

  test.each([
    ["a text of 50,000,000 characters", "x".repeat(50_000_000)],
    ["astral characters", "😀".repeat(5_000_000)],
    ["segments", "~/a.".repeat(250)],
    ["dots", `~/${".".repeat(1000)}x${".".repeat(20)}`],
    ["beginnings of tokens", "-eyJ".repeat(1023)],
    ["almost a token", `eyJ${"a".repeat(4000)}.eyJ`],
  ])("%s", { timeout: briefly }, (_, text) => {
    const source = { kind: "host-path", path: text, allowlistRootId: "x" };
    const document = { ...mount(), id: text, description: text, agentPath: text, source };
    const { valid, findings } = AgentWorkspaceMount.validate({ ...document, [text]: 1 });
    expect(valid).toBe(false);
    for (const { message } of findings) expect(message.length).toBeLessThan(1200);
  });
});

test("no code is generated at run time", () => {
  const entry = resolve(import.meta.dirname, "../../src/index.ts");
  const script = `
    import { AgentWorkspaceMount, validate } from ${JSON.stringify(entry)};
    const document = ${JSON.stringify(mount())};
    let evaluated = true;
    try { new Function(""); } catch { evaluated = false; }
    console.log(evaluated, validate(document).valid, AgentWorkspaceMount.validate({ ...document, x: 1 }).findings.length);
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  expect(`${stdout}${stderr}`).toBe("false true 1\n");
});
