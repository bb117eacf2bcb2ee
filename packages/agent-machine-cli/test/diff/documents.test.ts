import type { AgentMachineDocument } from "@sourceos/agent-machine-types";
import { expect, test } from "vitest";
import { changesBetweenSets } from "../../src/diff/documents.ts";
import type { Change } from "../../src/diff/index.ts";
import { renderChanges } from "../../src/output/changes.ts";
import type { Sink } from "../../src/terminal.ts";
import { patched } from "../support/workspace.ts";

type Patch = Parameters<typeof patched>[1];

const code = "urn:srcos:agent-workspace-mount:dev-code";
const sources = "urn:srcos:agent-workspace-mount:sources";

function between(
  before: readonly (readonly [string, Patch])[],
  after: readonly (readonly [string, Patch])[],
) {
  const [olds, news] = [before, after].map((all) =>
    all.map(([example, patch]) => ({
      file: `${example}.json`,
      document: patched(example, patch) as AgentMachineDocument,
      rangeOf: () => undefined,
    })),
  );
  return changesBetweenSets(olds ?? [], news ?? []);
}

const told = (changes: readonly Change[]) =>
  changes.map(({ effect, pointer }) => `${effect} ${pointer}`);

const profile = "agent-machine-profile.macos";
const surface = "agent-tool-surface.codex";

/** The mount of the repositories, and all that refers to it, by another id. */
const renamedMount = [{ op: "replace", path: "/mounts/0/id", value: sources }] as const;
const renamedRefs = [0, 1, 3, 4].flatMap((index) => {
  const { capabilities } = patched(surface) as {
    capabilities: readonly { readonly mountRefs?: readonly string[] }[];
  };
  const at = capabilities[index]?.mountRefs?.indexOf(code) ?? -1;
  const path = `/capabilities/${index}/mountRefs/${at}`;
  return at < 0 ? [] : [{ op: "replace", path, value: sources } as const];
});

test("a mount and all that refers to it get another id", () => {
  const changes = between(
    [
      [profile, []],
      [surface, []],
    ],
    [
      [profile, renamedMount],
      [surface, renamedRefs],
    ],
  );
  expect(told(changes)).toEqual(["changes /mounts/0/id"]);
});

test("the id of a mount goes to another one, and nothing that refers to it changes", () => {
  const swapped = [...renamedMount, { op: "replace", path: "/mounts/1/id", value: code }] as const;
  const changes = between(
    [
      [profile, []],
      [surface, []],
    ],
    [
      [profile, swapped],
      [surface, []],
    ],
  );
  expect(told(changes)).toContain("widens /mounts/1/id");
});

test("a new id that another mount of the old set had is no renaming", () => {
  const changes = between(
    [
      [profile, [{ op: "replace", path: "/mounts/1/id", value: sources }]],
      [surface, []],
    ],
    [
      [profile, [...renamedMount, { op: "remove", path: "/mounts/1" }]],
      [surface, renamedRefs],
    ],
  );
  expect(told(changes).filter((one) => one.startsWith("widens /capabilities"))).not.toEqual([]);
});

test("a mount gets an id for which a tool surface allows something already", () => {
  const changes = between(
    [
      [profile, []],
      [surface, renamedRefs],
    ],
    [
      [profile, renamedMount],
      [surface, renamedRefs],
    ],
  );
  expect(told(changes)).toContain("widens /capabilities/0");
});

test("what had the new id of a mount before is told by the name that it had", () => {
  const changes = between(
    [
      [profile, []],
      [surface, renamedRefs],
    ],
    [
      [profile, renamedMount],
      [surface, renamedRefs],
    ],
  );
  const [lost] = changes.filter(({ effect }) => effect === "narrows");
  expect(lost?.message).toContain(`on \`${sources}\` (the old one): the decision`);
  expect(JSON.stringify(lost?.before)).toContain(`"${sources}"`);
});

test("a secret grant and all that refers to it get another name", () => {
  const changes = between(
    [
      [profile, []],
      [surface, []],
    ],
    [
      [profile, [{ op: "replace", path: "/secrets/grants/0/name", value: "forge" }]],
      [surface, [{ op: "replace", path: "/capabilities/5/secretGrantNames/0", value: "forge" }]],
    ],
  );
  expect(told(changes)).toEqual(["changes /secrets/grants/0/name"]);
});

test("markdown keeps code as it is, and lets no name out of it", () => {
  const server = (command: readonly string[]) =>
    [
      { op: "add", path: "/mcpServers", value: [{ name: "docs", transport: "stdio", command }] },
    ] as const;
  const changes = between(
    [[surface, server(["my_app|x"])]],
    [[surface, server(["a`", "@everyone", "``b"])]],
  );
  const text = renderChanges(changes, "markdown", {} as Sink);
  expect(text).toContain("is ```stdio: a` @everyone ``b``` |");
  expect(text).toContain("is no longer `stdio: my_app\\|x` |");
});

test("a tool surface that is gone narrows, unless a profile still names it", () => {
  const both = [
    [profile, []],
    [surface, []],
  ] as const;
  const unnamed = [{ op: "remove", path: "/planes/agent/toolSurfaceRefs/0" }] as const;
  const [missing, ...others] = between(both, [[profile, []]]);
  expect(others).toEqual([]);
  expect(missing).toMatchObject({ effect: "widens", unknown: true, in: "before" });
  expect(missing?.message).toContain("still names it");
  expect(told(between(both, [[profile, unnamed]])).at(-1)).toBe("narrows ");
});
