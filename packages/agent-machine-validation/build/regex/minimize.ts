import type { Automaton } from "./automaton.ts";

/**
 * The smallest automaton that takes the same texts: states that nothing that follows tells apart become one. Groups of states are split
 * until the states of each lead to the same groups (Moore's algorithm); after the first round only those are looked at again that lead
 * to a group that was split.
 */
export function minimize({ classes, next, takes }: Automaton): Automaton {
  const groups = groupsOf(next, takes);
  const representatives: number[] = [];
  for (const [state, group] of groups.entries()) representatives[group] ??= state;
  const leadsTo = (group: number) =>
    (next[representatives[group] ?? 0] ?? []).map((to) => groups[to] ?? 0);
  const order = inOrder(leadsTo, groups[0] ?? 0, groups[1] ?? 0);
  const numbers = new Map(order.map((group, index) => [group, index]));
  return {
    classes,
    next: order.map((group) => leadsTo(group).map((to) => numbers.get(to) ?? 0)),
    takes: order.map((group) => takes[representatives[group] ?? 0] ?? false),
  };
}

function groupsOf(next: Automaton["next"], takes: Automaton["takes"]): readonly number[] {
  const groups = takes.map(Number);
  const members = [0, 1].map((group) =>
    takes.flatMap((_, state) => (groups[state] === group ? state : [])),
  );
  const sources = sourcesOf(next);
  for (let pending = new Set([0, 1]); pending.size > 0; ) {
    const moved: number[] = [];
    for (const group of pending) {
      const parts = new Map<string, number[]>();
      for (const state of members[group] ?? []) {
        const key = (next[state] ?? []).map((to) => groups[to]).join();
        const part = parts.get(key);
        if (part) part.push(state);
        else parts.set(key, [state]);
      }
      const [largest = [], ...others] = [...parts.values()].sort((a, b) => b.length - a.length);
      members[group] = largest;
      for (const part of others) {
        const added = members.push(part) - 1;
        moved.push(...part);
        for (const state of part) groups[state] = added;
      }
    }
    pending = new Set(
      moved.flatMap((state) => [...(sources[state] ?? [])].map((source) => groups[source] ?? 0)),
    );
  }
  return groups;
}

/** The states that lead to each state. */
function sourcesOf(next: Automaton["next"]): readonly ReadonlySet<number>[] {
  const sources = next.map(() => new Set<number>());
  for (const [state, row] of next.entries()) for (const to of row) sources[to]?.add(state);
  return sources;
}

/** Groups by depth, so that most lead to their neighbour; the one that refuses comes first. */
function inOrder(
  leadsTo: (group: number) => readonly number[],
  refuses: number,
  start: number,
): readonly number[] {
  const order = new Set([refuses]);
  const pending = [start];
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    if (order.has(group)) continue;
    order.add(group);
    pending.push(...leadsTo(group).toReversed());
  }
  return [...order];
}
