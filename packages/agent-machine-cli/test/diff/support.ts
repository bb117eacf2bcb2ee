import catalog from "@sourceos/agent-machine-schemas/catalog.json" with { type: "json" };
import type { AgentMachineDocument } from "@sourceos/agent-machine-types";
import type { Change } from "../../src/diff/index.ts";

const opposite = { widens: "narrows", narrows: "widens", changes: "changes" } as const;

/** The change the other way round. What is not known widens in both directions. */
export function reversed(change: Change): Change {
  return change.unknown ? change : { ...change, effect: opposite[change.effect] };
}

/** What changes do, without saying how many of them say it: capabilities are told by entry, and the entries of two lists differ. */
export function outline(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map(({ effect, dimension }) => `${dimension} ${effect}`))].sort();
}

interface Field {
  readonly path: string;
  readonly type: string;
  readonly default?: unknown;
  readonly absence?: string;
}

/** The fields of a contract, as its catalog lists them. */
export function fieldsOf(contract: AgentMachineDocument["type"]): readonly Field[] {
  return catalog.contracts.find(({ type }) => type === contract)?.fields ?? [];
}

/** A value in a document, by the keys and indexes that lead to it. */
export interface Leaf {
  /** The path as the catalog writes it. */
  readonly path: string;
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** Every text, number and boolean of a document. */
export function leavesOf(value: unknown, keys: readonly string[] = [], path = ""): readonly Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => leavesOf(item, [...keys, `${index}`], `${path}[]`));
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      leavesOf(part, [...keys, key], path === "" ? key : `${path}.${key}`),
    );
  }
  return [{ path, keys, value }];
}

/** A copy of a document with another value in one place. */
export function replaced<T extends object>(
  document: T,
  keys: readonly string[],
  value: unknown,
): T {
  const copy = structuredClone(document);
  const parent = keys.slice(0, -1).reduce((at, key) => at[key] as Tree, copy as unknown as Tree);
  parent[keys.at(-1) ?? ""] = value;
  return copy;
}

type Tree = Record<string, unknown>;

/** Whether a glob matches a path or a folder above it, tried out segment by segment. `**` at the end is one segment at least. */
export function holds(segments: readonly string[], names: readonly string[]): boolean {
  const [segment, ...rest] = segments;
  const [first, ...others] = names;
  if (segment === undefined) return true;
  if (segment === "**" && rest.length === 0) return first !== undefined;
  if (segment === "**")
    return holds(rest, names) || (first !== undefined && holds(segments, others));
  if (first === undefined) return false;
  const matches = new RegExp(`^${segment.replace("*", ".*")}$`).test(first);
  return matches && holds(rest, others);
}
