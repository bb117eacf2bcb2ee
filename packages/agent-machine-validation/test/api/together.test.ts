import { describe, expect, test } from "vitest";
import { readExample } from "../../../../test/support/conformance.ts";
import { checkAgainst, checkSet, validate, verify } from "../../src/index.ts";

const profile = readExample("agent-machine-profile.macos") as { mounts: object[] };
const fingerprint = readExample("agent-machine-fingerprint") as { profileDigest: string };
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

describe("checkAgainst", () => {
  const others = [profile, ...toolSurfaces];

  test.each([
    ["one that fits", fingerprint],
    ["one of another profile", { ...fingerprint, profileRef: "urn:srcos:agent-machine-profile:x" }],
    ["one with another digest", { ...fingerprint, policyHash: fingerprint.profileDigest }],
    ["one that is there already", profile],
    ["one that does not keep its schema", { ...fingerprint, planes: 7 }],
  ])("finds of %s what checkSet finds of the last one", (_name, document) => {
    const together = checkSet([...others, document])
      .filter(({ index }) => index === others.length)
      .map(({ index: _index, ...finding }) => finding);
    const check = checkAgainst(others);
    expect(check(document)).toEqual(together);
    expect(check(document)).toEqual(together);
  });

  test("does not see what becomes of the documents afterwards", () => {
    const held = structuredClone(others);
    const check = checkAgainst(held);
    Object.assign(held[0] ?? {}, { title: "Changed" });
    expect(check(fingerprint)).toEqual([]);
  });
});

test("findings of rules are bounded too", () => {
  const mount = profile.mounts[0] ?? {};
  const mounts = Array.from({ length: 40 }, () => mount);
  const { findings } = validate({ ...profile, mounts }, { maxFindings: 5 });
  expect(findings).toHaveLength(6);
  expect(findings.at(-1)?.rule).toBe("schema/too-many-findings");
});
