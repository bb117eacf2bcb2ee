import type { AgentMachineProfile, AgentToolSurface } from "@sourceos/agent-machine-types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readExample } from "../../../../test/support/conformance.ts";
import { changesBetween } from "../../src/diff/index.ts";
import { holds } from "./support.ts";

/** Small worlds in which all that an agent can do is counted out: what is gained there has to widen, whatever else changes. */
const check = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property, { seed: 2026, numRuns: 500 });

const widens = (changes: ReturnType<typeof changesBetween>) =>
  changes.some(({ effect }) => effect === "widens");

const profile = readExample("agent-machine-profile.macos") as AgentMachineProfile;
const surface = readExample("agent-tool-surface.codex") as AgentToolSurface;

test("no connection is gained without widening", () => {
  const hosts = ["a.x.org", "b.x.org", "a.b.x.org", "x.org"];
  const pattern = fc.constantFrom(...hosts, "*.x.org", "*.b.x.org");
  const rule = fc.record({
    host: pattern,
    ports: fc.subarray([1, 2], { minLength: 1 }),
    protocol: fc.constantFrom<string>("https", "ssh", "tcp"),
  });
  const policy = fc.record({
    allow: fc.array(rule, { maxLength: 3 }),
    deny: fc.array(pattern, { maxLength: 2 }),
  });
  type Policy = { allow: { host: string; ports: number[]; protocol: string }[]; deny: string[] };
  const matches = (by: string, host: string) =>
    by.startsWith("*") ? host.endsWith(by.slice(1)) : by === host;
  const reached = ({ allow, deny }: Policy) =>
    hosts.flatMap((host) =>
      [1, 2].flatMap((port) =>
        ["https", "ssh", "smtp"]
          .filter((protocol) =>
            allow.some(
              (one) =>
                matches(one.host, host) &&
                one.ports.includes(port) &&
                (one.protocol === protocol || one.protocol === "tcp"),
            ),
          )
          .filter(() => !deny.some((one) => matches(one, host)))
          .map((protocol) => `${protocol} ${host}:${port}`),
      ),
    );
  check(
    fc.property(policy, policy, (old, now) => {
      const [before, after] = [old, now].map((one) => ({
        ...profile,
        network: { ...profile.network, ...one },
      })) as unknown as [AgentMachineProfile, AgentMachineProfile];
      const had = new Set(reached(old));
      const gained = reached(now).some((one) => !had.has(one));
      expect(!gained || widens(changesBetween(before, after))).toBe(true);
    }),
  );
});

test("nothing is decided wider without widening, and nothing widens without it", () => {
  const commands = [["a"], ["a", "b"], ["a", "b", "c"], ["b"]];
  const entry = fc.record({
    capability: fc.constant("exec-command"),
    capabilityId: fc.constantFrom("one", "two", "three"),
    decision: fc.constantFrom("deny", "ask", "allow"),
    commands: fc.subarray(
      commands.map((words) => ({ words })),
      { minLength: 1, maxLength: 2 },
    ),
  });
  const entries = fc.array(entry, { maxLength: 3 });
  const ranks = ["deny", "ask", "allow"];
  type Entry = { decision: string; commands: { words: string[] }[] };
  const decide = (all: readonly Entry[], command: readonly string[]) => {
    const found = all
      .filter((one) =>
        one.commands.some(({ words }) => words.every((word, at) => command[at] === word)),
      )
      .map(({ decision }) => ranks.indexOf(decision));
    return found.length === 0 ? 0 : Math.min(...found);
  };
  check(
    fc.property(entries, entries, (old, now) => {
      const [before, after] = [old, now].map((capabilities) => ({
        ...surface,
        capabilities,
      })) as unknown as [AgentToolSurface, AgentToolSurface];
      const gained = [...commands, ["a", "c"], ["b", "a"]].some(
        (command) => decide(now, command) > decide(old, command),
      );
      expect(widens(changesBetween(before, after))).toBe(gained);
    }),
  );
});

test("no place is gained without widening", () => {
  const folders = ["", "/a", "/b"];
  const below = folders.flatMap((one) => folders.map((two) => one + two));
  const places = ["~/s", "~/t"].flatMap((top) =>
    below.flatMap((one) => below.map((two) => `${top}${one}${two}`)),
  );
  const masks = ["a", "b", "a/b", "*/b", "**/b", "a/**", "**/b/**"];
  const modes = { "read-only": "r", "read-write": "rw", "write-only-artifacts": "w" } as const;
  const mount = fc.record({
    id: fc.constantFrom("one", "two", "three"),
    agentPath: fc.constantFrom("/w", "/w/a", "/w/a/b", "/v"),
    path: fc.constantFrom("~/s", "~/s/a", "~/s/a/b", "~/s/b", "~/t"),
    accessMode: fc.constantFrom(...(Object.keys(modes) as (keyof typeof modes)[])),
    writeBack: fc.constantFrom("none", "absent", "overlay", "shared"),
    maskedSubpaths: fc.subarray(masks, { maxLength: 2 }),
  });
  const mounts = fc.uniqueArray(mount, { maxLength: 3, selector: ({ agentPath }) => agentPath });
  type Mount = {
    id: string;
    agentPath: string;
    path: string;
    accessMode: keyof typeof modes;
    writeBack: string;
    maskedSubpaths: string[];
  };
  const isMasked = ({ maskedSubpaths }: Mount, path: string) =>
    maskedSubpaths.some((mask) => path !== "" && holds(mask.split("/"), path.split("/")));
  const isCovered = (mount: Mount, path: string, all: readonly Mount[]) =>
    all.some(
      ({ agentPath }) =>
        agentPath.startsWith(`${mount.agentPath}/`) &&
        `${mount.agentPath}/${path}/`.startsWith(`${agentPath}/`),
    );
  const reached = (all: readonly Mount[]) =>
    all.flatMap((mount) =>
      places
        .filter((place) => `${place}/`.startsWith(`${mount.path}/`))
        .filter((place) => {
          const path = place.slice(mount.path.length + 1);
          return !isMasked(mount, path) && !isCovered(mount, path, all);
        })
        .flatMap((place) => rightsOn(mount).map((right) => `${right} ${place}`)),
    );
  /** Who may write may also write what is thrown away. */
  const rightsOn = ({ accessMode, writeBack }: Mount) => {
    const isOverlaid = writeBack === "absent" || writeBack === "overlay";
    const held = [...modes[accessMode]].filter((right) => right !== "w" || !isOverlaid);
    return isOverlaid || held.includes("w") ? [...held, "o"] : held;
  };
  const cacheOf = (writeBack: string) => ({
    ...(writeBack === "none" ? {} : { cache: { ecosystem: "npm", ...writtenBack(writeBack) } }),
  });
  const writtenBack = (writeBack: string) => (writeBack === "absent" ? {} : { writeBack });
  const [example] = profile.mounts;
  check(
    fc.property(mounts, mounts, (old, now) => {
      const [before, after] = [old, now].map((all) => ({
        ...profile,
        mounts: all.map(({ id, agentPath, path, accessMode, writeBack, maskedSubpaths }) => ({
          ...example,
          ...cacheOf(writeBack),
          id: `urn:srcos:agent-workspace-mount:${id}`,
          agentPath,
          accessMode,
          maskedSubpaths,
          source: { kind: "host-path", path, allowlistRootId: "dev" },
        })),
      })) as unknown as [AgentMachineProfile, AgentMachineProfile];
      const had = new Set(reached(old));
      const gained = reached(now).some((one) => !had.has(one));
      expect(!gained || widens(changesBetween(before, after))).toBe(true);
    }),
  );
});
