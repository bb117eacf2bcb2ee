/** What a person can ask about. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { subjectOf } from "../src/explain/subject.ts";

const goldens = resolve(import.meta.dirname, "../../agent-machine-validation/test/golden");

test("every rule that a finding is told with", () => {
  const told = readdirSync(goldens)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file): { readonly finding?: { readonly rule: string } }[] =>
      JSON.parse(readFileSync(resolve(goldens, file), "utf8")),
    )
    .flatMap(({ finding }) => finding?.rule ?? []);
  expect(told).toContain("digest/duplicate-tool-surface");
  for (const rule of [...told, "set/other-contract"])
    expect(() => subjectOf(rule), rule).not.toThrow();
});

describe("a field, as findings name it", () => {
  test.each([
    ["planes.worktree.protectedPaths", "planes.worktree.protectedPaths[]"],
    ["planes.host.pathAllowlist[0].path", "planes.host.pathAllowlist[].path"],
    ["/planes/host/pathAllowlist/0/path", "planes.host.pathAllowlist[].path"],
  ])("%s", (name, path) => {
    expect(subjectOf(name)).toMatchObject({
      is: "field",
      contract: "AgentMachineProfile",
      field: { path },
    });
  });

  test.each([
    ["network", "'network' can be profile.network or fingerprint.network. Name one of them."],
    ["/network/mode", "'/network/mode' can be profile.network.mode or fingerprint.network.mode."],
    ["planes.worktre.protectedPaths", "Did you mean 'profile.planes.worktree.protectedPaths'?"],
    ["protectedPaths", "Did you mean 'profile.planes.worktree.protectedPaths'?"],
    ["/capabilities/0/decison", "Did you mean 'tool-surface.capabilities.decision'?"],
    ["profle.network", "Did you mean 'profile'?"],
    ["/", "There is no contract, type or field '/'."],
  ])("%s: says which can be meant", (name, message) => {
    expect(() => subjectOf(name)).toThrow(message);
  });
});
