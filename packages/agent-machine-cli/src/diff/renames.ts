/** What is the same under another name: what referred to it by the old one and now does by the new one refers to the same as before. */

import type {
  AgentMachineDocument,
  AgentMachineProfile,
  AgentToolSurface,
  ToolCapability,
} from "@sourceos/agent-machine-types";
import { canonical, isObject } from "./kinds/kind.ts";
import { former, withoutFormer } from "./words.ts";

type Names = ReadonlyMap<string, string>;

/** A name, and what it names. */
interface Named {
  readonly name: string;
  readonly meaning: string;
}

/**
 * The new names of what is there before and after. A name that is on both sides is none: it may name something else now. Nor is one
 * that two things had or have, for references to it do not say which of them is meant.
 */
export function renamesBetween(before: readonly Named[], after: readonly Named[]): Names {
  const [olds, news] = [before, after].map((all) => new Set(all.map(({ name }) => name)));
  const free = Map.groupBy(
    after.filter(({ name }) => !olds?.has(name)),
    ({ meaning }) => meaning,
  );
  const pairs = before
    .filter(({ name }) => !news?.has(name))
    .flatMap(({ name, meaning }) =>
      (free.get(meaning) ?? []).map((to) => [name, to.name] as const),
    );
  const isOnly = ([from, to]: readonly [string, string]) =>
    pairs.every((pair) => (pair[0] === from) === (pair[1] === to));
  const names = new Map(pairs.filter(isOnly));
  // What used the new name before meant something else by it.
  return new Map([
    ...names,
    ...[...names.values()].map((name) => [name, `${name}${former}`] as const),
  ]);
}

/** New names of mounts and secret grants, to which other documents refer. */
export interface Renames {
  readonly mounts: Names;
  readonly grants: Names;
}

/** What is renamed between the profiles of two sets, of which each pair belongs together. */
export function renamesOfProfiles(
  pairs: readonly (readonly [AgentMachineDocument | undefined, AgentMachineDocument | undefined])[],
): Renames {
  const named = (which: 0 | 1, namesIn: (profile: AgentMachineProfile) => readonly Named[]) =>
    pairs.flatMap((pair, index) => {
      const document = pair[which];
      if (document?.type !== "AgentMachineProfile") return [];
      return namesIn(document).map(({ name, meaning }) => ({
        name,
        meaning: `${index} ${meaning}`,
      }));
    });
  const mountsIn = ({ mounts }: AgentMachineProfile) =>
    mounts.map(({ id, source, agentPath }) => ({
      name: id,
      meaning: canonical([source, agentPath]),
    }));
  const grantsIn = ({ secrets }: AgentMachineProfile) =>
    secrets.grants.map(({ name, sourceUri }) => ({ name, meaning: sourceUri }));
  return {
    mounts: renamesBetween(named(0, mountsIn), named(1, mountsIn)),
    grants: renamesBetween(named(0, grantsIn), named(1, grantsIn)),
  };
}

/** A document that refers to things by their new names. The things themselves keep their names. */
export function renamed(
  document: AgentMachineDocument,
  { mounts, grants }: Renames,
): AgentMachineDocument {
  if (document.type === "AgentToolSurface") {
    return withCapabilities(document, (capability) => ({
      ...capability,
      ...referring("mountRefs", capability, mounts),
      ...referring("secretGrantNames", capability, grants),
    }));
  }
  if (document.type !== "AgentMachineProfile") return document;
  const { worktree } = document.planes;
  const gitDir = Object.fromEntries(
    Object.entries(worktree.gitDir).map(([key, value]) => [key, mounts.get(value) ?? value]),
  );
  return {
    ...document,
    planes: { ...document.planes, worktree: { ...worktree, gitDir } },
  } as AgentMachineProfile;
}

/** A tool surface whose capabilities call MCP servers by their new names. */
export function withServers(surface: AgentToolSurface, servers: Names): AgentToolSurface {
  return withCapabilities(surface, (capability) => ({
    ...capability,
    ...referring("mcpServerNames", capability, servers),
  }));
}

function withCapabilities(
  surface: AgentToolSurface,
  turn: (capability: ToolCapability) => object,
): AgentToolSurface {
  return { ...surface, capabilities: surface.capabilities.map(turn) } as AgentToolSurface;
}

function referring<K extends keyof ToolCapability>(
  key: K,
  { [key]: refs }: ToolCapability,
  names: Names,
): { readonly [Key in K]?: readonly string[] } {
  if (!Array.isArray(refs)) return {};
  return { [key]: refs.map((ref) => names.get(ref) ?? ref) } as never;
}

/** A value of a document that was renamed, with every former name as it stands there. */
export function withFormerNames(value: unknown): unknown {
  if (typeof value === "string") return withoutFormer(value);
  if (Array.isArray(value)) return value.map(withFormerNames);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withFormerNames(part)]),
  );
}
