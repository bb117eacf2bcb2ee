import { describe, expect, test } from "vitest";
import { readExample } from "../../../../test/support/conformance.ts";
import { checkSet, validate, verify } from "../../src/index.ts";

const profile = readExample("agent-machine-profile.macos") as { mounts: object[] };
const fingerprint = readExample("agent-machine-fingerprint");
const toolSurfaces = ["codex", "claude-code", "local-shell"].map((name) =>
  readExample(`agent-tool-surface.${name}`),
);

describe("verify", () => {
  test("finds nothing where what ran is what was agreed", () => {
    expect(verify({ profile, toolSurfaces, fingerprint })).toEqual([]);
  });

  test.each([
    ["empty documents", { profile: {}, toolSurfaces: [], fingerprint: {} }],
    ["no documents", { profile: null, toolSurfaces: [7], fingerprint: undefined }],
  ])("says of %s what they are not", (_name, launch) => {
    expect(verify(launch).length).toBeGreaterThan(1);
  });

  test("says which document stands in the place of another", () => {
    const found = verify({ profile: fingerprint, toolSurfaces, fingerprint: profile });
    expect(found.map(({ rule, index }) => [rule, index])).toEqual([
      ["set/other-contract", 0],
      ["set/other-contract", 4],
    ]);
  });
});

describe("checkSet", () => {
  test("leaves out documents that do not keep their schema, and counts the others as they were given", () => {
    const broken = { ...(fingerprint as object), planes: 7 };
    expect(checkSet([broken, profile, profile]).map(({ rule, index }) => [rule, index])).toEqual([
      ["set/duplicate-id", 2],
    ]);
  });
});

test("findings of rules are bounded too", () => {
  const mount = profile.mounts[0] ?? {};
  const mounts = Array.from({ length: 40 }, () => mount);
  const { findings } = validate({ ...profile, mounts }, { maxFindings: 5 });
  expect(findings).toHaveLength(6);
  expect(findings.at(-1)?.rule).toBe("schema/too-many-findings");
});
