import type { AgentMachineDocument, AgentMachineProfile } from "@sourceos/agent-machine-types";
import { describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../../../../scripts/schemas.ts";
import { loadCases, readExample } from "../../../../test/support/conformance.ts";
import { rules } from "../../src/data.ts";
import { type Change, changesBetween } from "../../src/diff/index.ts";
import { fieldsOf, type Leaf, leavesOf, replaced } from "./support.ts";

/** What tells one document or one launch from another, and nothing else. */
const meaningless = ["id", "launchId", "capturedAt"];

const valid = (await loadCases()).filter(({ expect: expected }) => expected.length === 0);

describe.each(contractNames)("%s", (contract) => {
  const samples = new Map<string, { document: AgentMachineDocument; leaf: Leaf }[]>();
  for (const { contract: of, document } of valid) {
    if (of !== contract) continue;
    for (const leaf of leavesOf(document)) {
      const known = samples.get(leaf.path) ?? [];
      if (known.length < 3) known.push({ document: document as AgentMachineDocument, leaf });
      samples.set(leaf.path, known);
    }
  }
  const fields = fieldsOf(contract);
  const leaves = fields.filter(({ path }) => !fields.some((other) => isInside(other.path, path)));
  const compared = leaves.filter(
    ({ path }) =>
      path !== "type" && !(contract === "AgentMachineFingerprint" && meaningless.includes(path)),
  );

  test.each(compared)("another value of $path is a change", ({ path }) => {
    const own = samples.get(path) ?? [];
    expect(own, "a valid conformance case has the field").not.toEqual([]);
    for (const { document, leaf } of own) {
      const changes = changesBetween(document, replaced(document, leaf.keys, other(leaf.value)));
      expect(
        changes.length,
        `${leaf.keys.join("/")} of ${JSON.stringify(leaf.value)}`,
      ).toBeGreaterThan(0);
    }
  });

  const enumerations = compared.flatMap(({ path, type }) => {
    const values = enumerationOf(contract, type);
    return values ? [{ path, values }] : [];
  });

  test.each(enumerations)("each value of $path is known, or none is", ({ path, values }) => {
    const { document, leaf } = samples.get(path)?.[0] ?? expect.unreachable();
    const pairs = values.flatMap((from) => values.map((to) => [from, to] as const));
    const unknown = pairs.filter(([from, to]) => {
      const [before, after] = [from, to].map((value) => replaced(document, leaf.keys, value));
      return before && after && changesBetween(before, after).some(isOfUnknownValue);
    });
    expect([0, pairs.length - values.length]).toContain(unknown.length);
  });
});

test("what tells one launch from another is no change", () => {
  for (const { document, contract } of valid.slice(0, 50)) {
    if (contract !== "AgentMachineFingerprint") continue;
    const launch = document as AgentMachineDocument;
    const later = { ...launch, launchId: "launch-z", capturedAt: "2027-01-01T00:00:00Z" };
    expect(changesBetween(launch, later)).toEqual([]);
  }
});

test.each([
  ["agent-machine-profile.macos", ["network", "newField"]],
  ["agent-machine-profile.macos", ["network", "allow", "0", "newField"]],
  ["agent-machine-profile.macos", ["mounts", "0", "cache"]],
  ["agent-tool-surface.codex", ["capabilities", "2", "commands", "0", "newField"]],
])("in %s, %s is not known, so it widens in both directions", (name, keys) => {
  const known = readExample(name) as AgentMachineDocument;
  const unknown = replaced(known, keys, { newField: true });
  for (const changes of [changesBetween(known, unknown), changesBetween(unknown, known)]) {
    const found = changes.filter((change) => change.unknown);
    expect(found).toMatchObject([
      { effect: "widens", pointer: expect.stringMatching(/newField$/) },
    ]);
  }
});

test("a field that is not known does not hide in an item that nothing else tells of", () => {
  const known = readExample("agent-machine-profile.macos") as AgentMachineProfile;
  const host = { host: "a.packages.example.org", ports: [443], protocol: "https", newField: true };
  const unknown = replaced(known, ["network", "allow", "3"], host);
  expect(changesBetween(known, unknown)).toMatchObject([{ effect: "widens", unknown: true }]);
});

test("the places that are protected by absence are those that the contract names, and its rule asks for", () => {
  const one = readExample("agent-machine-profile.macos") as AgentMachineProfile;
  const path = ["planes", "worktree", "protectedPaths"];
  const field = fieldsOf("AgentMachineProfile").find(
    (known) => known.path === `${path.join(".")}[]`,
  );
  const named = [...(field?.absence ?? "").matchAll(/`([^`]+)`/g)].map(([, place]) => place);
  const { protectedPaths: _left, ...worktree } = one.planes.worktree;
  const absent = replaced(one, path.slice(0, -1), worktree);
  expect(named).not.toEqual([]);
  expect(changesBetween(replaced(one, path, named), absent)).toEqual([]);
  const { cel } = rules().find(({ id }) => id === "worktree/unprotected") ?? {};
  const [, asked = ""] = /\[([^\]]*)\]\s*[.]all\(usual/.exec(`${cel}`) ?? [];
  expect([...asked.matchAll(/'([^']+)'/g)].map(([, place]) => place)).toEqual(named);
});

test.each(["agent-machine-profile.macos", "agent-machine-profile.windows-wsl"])(
  "in %s the usual places are written out, which is no change",
  (name) => {
    const one = readExample(name) as AgentMachineProfile;
    const { protectedPaths: _left, ...worktree } = one.planes.worktree;
    const absent = replaced(one, ["planes", "worktree"], worktree);
    expect([...changesBetween(one, absent), ...changesBetween(absent, one)]).toEqual([]);
  },
);

test("values of environment variables are not told", () => {
  const one = readExample("agent-machine-profile.macos") as AgentMachineProfile;
  const variables = ["planes", "container", "environment", "variables"];
  const other = replaced(one, variables, [
    { name: "LANG", value: "hidden-1" },
    { name: "NEW", value: "hidden-2" },
  ]);
  for (const changes of [changesBetween(one, other), changesBetween(other, one)]) {
    expect(changes).toHaveLength(3);
    expect(JSON.stringify(changes)).not.toContain("hidden");
  }
});

test("documents of two contracts are refused", () => {
  const [mount, profile] = ["AgentWorkspaceMount", "AgentMachineProfile"].map(
    (name) => valid.find(({ contract }) => contract === name)?.document as AgentMachineDocument,
  );
  expect(() => mount && profile && changesBetween(mount, profile)).toThrow(
    "A AgentWorkspaceMount and a AgentMachineProfile cannot be compared.",
  );
});

/** Whether the comparison does not know a value, rather than which of two values gives more. */
function isOfUnknownValue({ message }: Change): boolean {
  return message.includes("what that means is not known here");
}

function isInside(path: string, outer: string): boolean {
  return path.startsWith(`${outer}.`);
}

/** A value that is not the same, valid or not. */
function other(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return `${value}x`;
}

function enumerationOf(contract: string, type: string): readonly unknown[] | undefined {
  const definitions = readSchema(contract).$defs as Record<string, { enum?: readonly unknown[] }>;
  return definitions[type]?.enum;
}
