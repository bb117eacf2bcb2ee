import type { Atom, Disjunction, Term } from "./syntax.ts";

/** A pattern that counts up to nothing high, and up to which length it takes the same texts as the one that does. */
export interface Uncounted {
  readonly pattern: Disjunction;
  /** In code units; infinite where nothing was counted. */
  readonly longest: number;
}

/** Up to here a pattern counts on. */
const lowCount = 5;

/** No text has more repetitions than characters: up to that length, `{0,61}` takes what `*` does. */
export function uncounted(pattern: Disjunction): Uncounted {
  let longest = Number.POSITIVE_INFINITY;
  const every = (alternatives: Disjunction): Disjunction =>
    alternatives.map((sequence) => sequence.map(term));
  const within = (atom: Atom): Atom =>
    atom.kind === "group" ? { ...atom, alternatives: every(atom.alternatives) } : atom;
  const term = ({ atom, quantifier }: Term): Term => {
    const [, minimum = 0, maximum = 0] = /^\{(\d+),(\d+)\}$/u.exec(quantifier)?.map(Number) ?? [];
    if (maximum <= lowCount) return { atom: within(atom), quantifier };
    longest = Math.min(longest, maximum);
    return { atom: within(atom), quantifier: `{${minimum},}` };
  };
  return { pattern: every(pattern), longest };
}
