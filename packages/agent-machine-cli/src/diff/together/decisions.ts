import type { CommandPrefix, ToolCapability } from "@sourceos/agent-machine-types";
import { coversHost } from "../covers/hosts.ts";
import { change, type Kind, only, type Side } from "../kinds/kind.ts";
import { itemsOf } from "../kinds/list.ts";
import { enumerate } from "../words.ts";

/** From the narrowest. Where several apply, the narrowest holds; where none does, `deny`. One that is not known is the widest. */
export const decisions: readonly string[] = ["deny", "ask", "allow"];

/** What a capability can be about: the word before it, and when one such thing holds another. */
const scopes = {
  mountRefs: { word: "on", covers: equal },
  hosts: { word: "to", covers: coversHost },
  commands: { word: "with", covers: beginsWith },
  mcpServerNames: { word: "of the server", covers: equal },
  secretGrantNames: { word: "of the grant", covers: equal },
  toolSurfaceRefs: { word: "for agents with", covers: equal },
} as const satisfies { readonly [K in keyof ToolCapability]?: object };

type Scope = keyof typeof scopes;

/** The smallest thing that is decided: one kind of capability, on one mount, to one host and so on. */
interface Cell {
  readonly capability: string;
  readonly scope: ReadonlyMap<Scope, string>;
}

/** A cell whose decision is another one than before, and the entry that speaks of it. */
interface Difference {
  readonly cell: Cell;
  readonly from: string;
  readonly to: string;
  readonly which: "before" | "after";
  readonly side: Side;
}

/**
 * Compares what is decided, not how the entries say it: each cell of either list is decided by all entries that apply to it.
 * Two cells are apart, or one holds the other, so nothing smaller than a cell can differ.
 */
export const decided: Kind = ({ before, after }, place) => {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const differences = (["after", "before"] as const).flatMap((which) =>
    (which === "after" ? now : old).flatMap((side) =>
      cellsOf(side.value as ToolCapability).flatMap((cell): readonly Difference[] => {
        const [from, to] = [decide(old, cell), decide(now, cell)];
        return from === to ? [] : [{ cell, from, to, which, side }];
      }),
    ),
  );
  return grouped(differences).map((group) => {
    const [{ cell, from, to, which, side }] = group;
    const effect = rank(to) > rank(from) ? "widens" : "narrows";
    const sentence = `${tell(cell.capability, from, to)}${scopeOf(group)}`;
    const message = `${sentence}: the decision goes from \`${from}\` to \`${to}\``;
    return change(effect, message, only(which, side), { ...place, path: `${place.path}[]` });
  });
};

function tell(capability: string, from: string, to: string): string {
  if (to === "deny") return `agent loses \`${capability}\``;
  if (from === "deny") return `agent gains \`${capability}\``;
  return rank(to) > rank(from) ? `\`${capability}\` no longer asks` : `\`${capability}\` now asks`;
}

function decide(entries: readonly Side[], { capability, scope }: Cell): string {
  const applying = entries
    .map(({ value }) => value as ToolCapability)
    .filter((entry) => entry.capability === capability)
    .filter((entry) =>
      [...scope].every(([key, text]) =>
        textsOf(entry, key).some((wide) => scopes[key].covers(wide, text)),
      ),
    )
    .map((entry) => entry.decision);
  return applying.sort((left, right) => rank(left) - rank(right))[0] ?? "deny";
}

function rank(decision: string): number {
  const known = decisions.indexOf(decision);
  return known < 0 ? decisions.length : known;
}

/** Every combination of what an entry is about. */
function cellsOf(entry: ToolCapability): readonly Cell[] {
  let combinations: readonly ReadonlyMap<Scope, string>[] = [new Map()];
  for (const key of Object.keys(scopes) as Scope[]) {
    const texts = textsOf(entry, key);
    if (texts.length === 0) continue;
    combinations = combinations.flatMap((combination) =>
      texts.map((text) => new Map([...combination, [key, text]])),
    );
  }
  return combinations.map((scope) => ({ capability: entry.capability, scope }));
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
      const shown = [...texts].map((text) => `\`${text}\``);
      return shown.length === 0 ? "" : ` ${scopes[key].word} ${enumerate(shown)}`;
    })
    .join("");
}

function textsOf(entry: ToolCapability, key: Scope): readonly string[] {
  const values: readonly (string | CommandPrefix)[] = entry[key] ?? [];
  return values.map((value) => (typeof value === "string" ? value : commandText(value)));
}

/** A word with spaces or quotes is quoted, so that no two commands have the same text. */
function commandText({ words }: CommandPrefix): string {
  return words.map((word) => (/[\s"\\]/.test(word) ? JSON.stringify(word) : word)).join(" ");
}

function beginsWith(wide: string, narrow: string): boolean {
  return `${narrow} `.startsWith(`${wide} `);
}

function equal(wide: string, narrow: string): boolean {
  return wide === narrow;
}
