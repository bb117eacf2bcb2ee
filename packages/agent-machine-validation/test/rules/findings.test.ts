import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { readExample } from "../../../../test/support/conformance.ts";
import { checkDocument } from "../../src/rules/check.ts";
import { checkSet, verify } from "../../src/rules/set.ts";
import { ruleBook } from "./rule-book.ts";

interface Example {
  readonly id: string;
  readonly type: string;
}

const profile = readExample("agent-machine-profile.macos") as Example;
const fingerprint = readExample("agent-machine-fingerprint") as Example;
const degraded = readExample("agent-machine-fingerprint.degraded") as Example;
const surfaces = ["codex", "claude-code", "local-shell"].map(
  (name) => readExample(`agent-tool-surface.${name}`) as Example,
);
const launch = { profile, toolSurfaces: surfaces, fingerprint };

test("the rules as data keep their schema", () => {
  const file = resolve(import.meta.dirname, "../../../agent-machine-schemas/rules.schema.json");
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  validate(ruleBook);
  expect(validate.errors ?? []).toEqual([]);
});

test("a finding says what, where, why and what to do", () => {
  const document = structuredClone(profile) as Example & {
    mounts: { source: { path: string } }[];
  };
  Object.assign(document.mounts[0]?.source ?? {}, { path: "~/other" });
  expect(checkDocument(document, document.type)).toEqual([
    {
      rule: "mount/outside-allowlist",
      severity: "error",
      message: "'~/other' does not lie under the root 'dev'.",
      pointer: "/mounts/0/source/path",
      path: "mounts[0].source.path",
      kind: "AgentMachineProfile",
      plane: "host → container",
      why: expect.stringContaining("segment by segment"),
      fix: expect.stringContaining("root"),
      related: [
        { message: "The root that the mount names.", pointer: "/planes/host/pathAllowlist/0/path" },
      ],
    },
  ]);
});

test("a thousand copies of a mount are told in few words", () => {
  const document = withMounts(1024, (mount) => mount);
  const findings = checkDocument(document, document.type);
  const duplicates = findings.filter(({ rule }) => rule === "mount/duplicate-id");
  expect(duplicates).toHaveLength(1020);
  for (const { pointer, related = [] } of duplicates) {
    expect(related).toHaveLength(5);
    expect(related.map((place) => place.pointer)).not.toContain(pointer);
    expect(related.map(({ message }) => message)).toEqual([
      ...Array(4).fill("A mount of that id."),
      "A mount of that id. Not listed: 1014 more.",
    ]);
  }
  expect(JSON.stringify(findings).length).toBeLessThan(2_000_000);
});

test.each([
  [6, undefined],
  [7, "Not listed: 1 more."],
])("of %i equal mounts, those beyond the fifth other one are counted", (size, counted) => {
  const document = withMounts(4 + size, (mount) => ({ ...mount, id: "urn:srcos:x:y" }), 4);
  const [first] = checkDocument(document, document.type).filter(
    ({ rule }) => rule === "mount/duplicate-id",
  );
  const messages = first?.related?.map(({ message }) => message) ?? [];
  expect(messages).toHaveLength(5);
  expect(messages.filter((message) => message.includes("Not listed"))).toEqual(
    counted === undefined ? [] : [`A mount of that id. ${counted}`],
  );
});

test.each([16, 1024])("each of %i mounts of one folder is told once", (size) => {
  const document = withMounts(size, (mount, index) => ({
    ...mount,
    id: `urn:srcos:agent-workspace-mount:copy-${index}`,
    agentPath: `/workspace/copies/${index}`,
    accessMode: index % 2 === 0 ? "read-only" : "read-write",
  }));
  const found = checkDocument(document, document.type).filter(
    ({ rule }) => rule === "mount/overlapping-sources",
  );
  const pointers = found.map(({ pointer }) => pointer);
  expect(new Set(pointers).size).toBe(pointers.length);
  expect(pointers.at(-1)).toBe(`/mounts/${size - 1}/source/path`);
  expect(found.at(-1)?.related).toHaveLength(5);
  expect(found.at(-1)?.related?.at(-1)?.message.startsWith("A mount that holds it.")).toBe(true);
});

/** The profile with more mounts behind its own, or behind the first ones: changed copies of its first mount. */
function withMounts(
  size: number,
  change: (mount: object, index: number) => object,
  keep?: number,
): Example {
  const document = structuredClone(profile) as Example & { mounts: object[] };
  const [first = {}] = document.mounts;
  document.mounts = document.mounts.slice(0, keep);
  for (let index = document.mounts.length; index < size; index++)
    document.mounts.push(change(structuredClone(first), index));
  return document;
}

test("a launch that was as agreed, or owned up to its differences, verifies", () => {
  expect(verify(launch)).toEqual([]);
  expect(
    verify({
      profile: readExample("agent-machine-profile.windows-wsl") as object,
      toolSurfaces: [readExample("agent-tool-surface.openclaw") as object],
      fingerprint: degraded,
    }),
  ).toEqual([]);
});

test("a profile that was changed after the launch does not verify", () => {
  const findings = verify({ ...launch, profile: { ...profile, name: "Another name" } });
  expect(findings.map(({ rule, index }) => ({ rule, index }))).toEqual([
    { rule: "fingerprint/policy-hash", index: 4 },
    { rule: "fingerprint/profile-digest", index: 4 },
  ]);
});

test("a degraded launch whose differences are not told does not verify", () => {
  const found = verify({
    profile: readExample("agent-machine-profile.windows-wsl") as object,
    toolSurfaces: [readExample("agent-tool-surface.openclaw") as object],
    fingerprint: { ...degraded, conformance: "exact", deviations: undefined },
  });
  expect(found.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    "launch/implicit-mounts /planes/machine/implicitMountsObserved/0",
    "launch/machine-network /planes/machine/networkMode",
    "launch/tool-absent /tools/0/probe",
  ]);
  expect(found[2]?.related).toEqual([
    {
      message: "The surface that was agreed.",
      pointer: "/planes/agent/toolSurfaceRefs/0",
      document: "urn:srcos:agent-machine-profile:windows-wsl",
    },
  ]);
});

test("documents of a set have ids of their own", () => {
  expect(checkSet([surfaces[0], surfaces[0]])).toMatchObject([
    { rule: "set/duplicate-id", index: 1, pointer: "/id" },
  ]);
});

test("a set is asked only for kinds of documents that it holds", () => {
  expect(checkSet([profile])).toEqual([]);
  expect(checkSet([fingerprint])).toEqual([]);
  expect(checkSet([fingerprint, ...surfaces])).toEqual([]);
  expect(checkSet([profile, ...surfaces, fingerprint])).toEqual([]);
  expect(checkSet([degraded, profile])).toMatchObject([
    { rule: "set/unknown-profile", index: 0, pointer: "/profileRef" },
  ]);
  expect(checkSet([profile, surfaces[0]])).toMatchObject([
    { rule: "agent/unknown-tool-surface", index: 0, pointer: "/planes/agent/toolSurfaceRefs/1" },
    { rule: "agent/unknown-tool-surface", index: 0, pointer: "/planes/agent/toolSurfaceRefs/2" },
  ]);
});
