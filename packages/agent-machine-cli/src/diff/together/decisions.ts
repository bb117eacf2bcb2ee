import type { CommandPrefix, ToolCapability } from "@sourceos/agent-machine-types";
import { change, type Kind, onlyIn, type Side, same, unclear } from "../kinds/kind.ts";
import { itemsOf } from "../kinds/list.ts";
import { code, commandText, enumerate } from "../words.ts";

/** From the narrowest. Where several apply, the narrowest holds; where none does, `deny`. One that is not known is the widest. */
export const decisions: readonly string[] = ["deny", "ask", "allow"];

/** What a capability can be about: the word before it, and the texts that hold such a thing, itself included. */
const scopes = {
  mountRefs: { word: "on", holders: itself },
  hosts: { word: "to", holders: hostsAround },
  commands: { word: "with", holders: beginnings },
  mcpServerNames: { word: "of the server", holders: itself },
  secretGrantNames: { word: "of the grant", holders: itself },
  toolSurfaceRefs: { word: "for agents with", holders: itself },
} as const satisfies { readonly [K in keyof ToolCapability]?: object };

type Scope = keyof typeof scopes;

/** The smallest thing that is decided: one kind of capability, on one mount, to one host and so on. */
interface Cell {
  readonly capability: string;
  readonly scope: ReadonlyMap<Scope, string>;
}

/** An entry of a list, with what it is about. */
interface Entry {
  readonly side: Side;
  readonly capability: string;
  readonly decision: string;
  readonly lease: string | undefined;
  readonly scope: ReadonlyMap<Scope, ReadonlySet<string>>;
}

/** What is decided of a cell, and the leases of the entries that apply to it. */
interface Decision {
  readonly decision: string;
  readonly leases: readonly string[];
}

/** A cell of which something else is decided than before, and the entry that speaks of it. */
interface Difference {
  readonly cell: Cell;
  readonly from: Decision;
  readonly to: Decision;
  readonly which: "before" | "after";
  readonly side: Side;
}

/**
 * Compares what is decided, not how the entries say it: each cell of either list is decided by all entries that apply to it.
 * Two cells are apart, or one holds the other, so nothing smaller than a cell can differ.
 */
export const decided: Kind = ({ before, after }, place) => {
  const [old, now] = [itemsOf(before).map(entryOf), itemsOf(after).map(entryOf)];
  const differences = (["after", "before"] as const).flatMap((which) =>
    (which === "after" ? now : old).flatMap((entry) =>
      cellsOf(entry).flatMap((cell): readonly Difference[] => {
        const [from, to] = [decide(old, cell), decide(now, cell)];
        return same(from, to) ? [] : [{ cell, from, to, which, side: entry.side }];
      }),
    ),
  );
  return grouped(differences).map((group) => {
    const [{ cell, from, to, which, side }] = group;
    const at = [onlyIn(which, side), { ...place, path: `${place.path}[]` }] as const;
    if (from.decision === to.decision) {
      const sentence = `the lease of ${code(cell.capability)}${scopeOf(group)} changes from ${leasesOf(from)} to ${leasesOf(to)}`;
      // Nothing holds under the lease of what is denied.
      return to.decision === "deny" ? change("changes", sentence, ...at) : unclear(sentence, ...at);
    }
    const effect = rank(to.decision) > rank(from.decision) ? "widens" : "narrows";
    const sentence = `${tell(cell.capability, from.decision, to.decision)}${scopeOf(group)}`;
    const step = `the decision goes from ${code(from.decision)} to ${code(to.decision)}`;
    return change(effect, `${sentence}: ${step}`, ...at);
  });
};

function leasesOf({ leases }: Decision): string {
  return leases.length === 0 ? "absent" : enumerate(leases.map(code));
}

function tell(capability: string, from: string, to: string): string {
  if (to === "deny") return `agent loses ${code(capability)}`;
  if (from === "deny") return `agent gains ${code(capability)}`;
  return rank(to) > rank(from)
    ? `${code(capability)} no longer asks`
    : `${code(capability)} now asks`;
}

/** The decision of all entries of a list that apply to a cell. */
function decide(entries: readonly Entry[], { capability, scope }: Cell): Decision {
  const around = [...scope].map(([key, text]) => [key, scopes[key].holders(text)] as const);
  let decision: string | undefined;
  const leases = new Set<string>();
  for (const entry of entries) {
    const applies =
      entry.capability === capability &&
      around.every(([key, holders]) => holders.some((text) => entry.scope.get(key)?.has(text)));
    if (!applies) continue;
    if (decision === undefined || rank(entry.decision) < rank(decision)) {
      decision = entry.decision;
    }
    if (entry.lease !== undefined) leases.add(entry.lease);
  }
  return { decision: decision ?? "deny", leases: [...leases].sort() };
}

function rank(decision: string): number {
  const known = decisions.indexOf(decision);
  return known < 0 ? decisions.length : known;
}

/** Every combination of what an entry is about. */
function cellsOf({ capability, scope }: Entry): readonly Cell[] {
  let combinations: readonly ReadonlyMap<Scope, string>[] = [new Map()];
  for (const [key, texts] of scope) {
    combinations = combinations.flatMap((combination) =>
      [...texts].map((text) => new Map([...combination, [key, text]])),
    );
  }
  return combinations.map((combination) => ({ capability, scope: combination }));
}

/** What differs in the same way and stands in the same entry is told once, and what stands in both lists is told of the one after. */
function grouped(differences: readonly Difference[]): readonly [Difference, ...Difference[]][] {
  const told = new Set<string>();
  const groups = new Map<string, [Difference, ...Difference[]]>();
  for (const difference of differences) {
    const { cell, from, to, which, side } = difference;
    const identity = JSON.stringify([cell.capability, ...cell.scope]);
    if (told.has(identity)) continue;
    told.add(identity);
    const key = JSON.stringify([which, side.pointer, from, to]);
    const group = groups.get(key);
    if (group) group.push(difference);
    else groups.set(key, [difference]);
  }
  return [...groups.values()];
}

function scopeOf(group: readonly Difference[]): string {
  return (Object.keys(scopes) as Scope[])
    .map((key) => {
      const texts = new Set(group.flatMap(({ cell }) => cell.scope.get(key) ?? []));
      const shown = [...texts].map(code);
      return shown.length === 0 ? "" : ` ${scopes[key].word} ${enumerate(shown)}`;
    })
    .join("");
}

function entryOf(side: Side): Entry {
  const value = side.value as ToolCapability;
  const scope = (Object.keys(scopes) as Scope[]).flatMap((key) => {
    const items: readonly (string | CommandPrefix)[] = value[key] ?? [];
    const texts = items.map((item) => (typeof item === "string" ? item : commandText(item.words)));
    return texts.length === 0 ? [] : [[key, new Set(texts)] as const];
  });
  const { capability, decision, grantRef: lease } = value;
  return { side, capability, decision, lease, scope: new Map(scope) };
}

function beginnings(command: string): readonly string[] {
  return [command, ...[...command.matchAll(/ /g)].map(({ index }) => command.slice(0, index))];
}

function hostsAround(host: string): readonly string[] {
  return [host, ...[...host.matchAll(/[.]/g)].map(({ index }) => `*${host.slice(index)}`)];
}

function itself(text: string): readonly string[] {
  return [text];
}
