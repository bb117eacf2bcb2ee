import { countsOf, lowCount } from "./counts.ts";
import type { Atom, Disjunction, Term } from "./syntax.ts";

/** A pattern that counts to no high bound, and up to which length it takes the same texts as the one that does. */
export interface Uncounted {
  readonly pattern: Disjunction;
  /** In code units; infinite where both are the same. */
  readonly longest: number;
}

/** No text has more repetitions than characters: up to that length, `{0,61}` takes what `*` does. */
export function uncounted(pattern: Disjunction): Uncounted {
  let longest = Number.POSITIVE_INFINITY;
  const every = (alternatives: Disjunction): Disjunction =>
    alternatives.map((sequence) => sequence.map(term));
  const within = (atom: Atom): Atom =>
    atom.kind === "group" ? { ...atom, alternatives: every(atom.alternatives) } : atom;
  const term = ({ atom, quantifier }: Term): Term => {
    const [minimum, maximum] = countsOf(quantifier);
    const isKept = maximum <= lowCount || maximum === minimum || !Number.isFinite(maximum);
    if (isKept) return { atom: within(atom), quantifier };
    longest = Math.min(longest, maximum);
    return { atom: within(atom), quantifier: `{${minimum},}` };
  };
  return { pattern: every(pattern), longest };
}
