import { countsOf, lowCount } from "./counts.ts";
import type { Disjunction, Sequence, Term } from "./syntax.ts";

/**
 * A pattern that is found wherever another one is, and that does not count far. Where a long count begins, it ends: what comes behind is
 * left out, which can only make it be found more often. Where it begins with a long count, the last one of them is enough.
 */
export function cutShort(pattern: Disjunction): Disjunction {
  return pattern.map((sequence) => cutSequence(sequence, true).terms);
}

interface Cut {
  readonly terms: Sequence;
  readonly isCut: boolean;
}

/** `isFirst` says that nothing stands before it. */
function cutSequence(sequence: Sequence, isFirst: boolean): Cut {
  const terms: Term[] = [];
  for (const [index, term] of sequence.entries()) {
    const { kept, isCut } = cutTerm(term, isFirst && index === 0);
    terms.push(...kept);
    if (isCut) return { terms, isCut };
  }
  return { terms, isCut: false };
}

function cutTerm(
  { atom, quantifier }: Term,
  isFirst: boolean,
): { kept: readonly Term[]; isCut: boolean } {
  if (isFirst && minimumOf(quantifier) > lowCount) return cutTerm({ atom, quantifier: "" }, true);
  if (atom.kind !== "group") return cutCount({ atom, quantifier });
  const cuts = atom.alternatives.map((terms) => cutSequence(terms, isFirst && quantifier === ""));
  if (!cuts.some(({ isCut }) => isCut)) return cutCount({ atom, quantifier });
  const group = { atom: { ...atom, alternatives: cuts.map(({ terms }) => terms) }, quantifier: "" };
  return { kept: minimumOf(quantifier) > 0 ? [group] : [], isCut: true };
}

function cutCount(term: Term): { kept: readonly Term[]; isCut: boolean } {
  const minimum = minimumOf(term.quantifier);
  return minimum > lowCount
    ? { kept: [{ ...term, quantifier: "" }], isCut: true }
    : { kept: [term], isCut: false };
}

/** How often a term stands at least. */
function minimumOf(quantifier: string): number {
  const [minimum] = countsOf(quantifier);
  return minimum;
}
