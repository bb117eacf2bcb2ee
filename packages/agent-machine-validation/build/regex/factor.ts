/**
 * Common beginnings of alternatives, written once: `ab|ac` becomes `a(?:b|c)`. Engines try alternatives one after another, so a list
 * of two hundred places costs a walk through all of them, and a tree of the same places only a few steps. The set of texts in which
 * the pattern is found stays the same, because `ab|ac` and `a(?:b|c)` are the same language; captures do not exist in the subset.
 */
import { flatten } from "./flatten.ts";
import {
  type Disjunction,
  parsePattern,
  printPattern,
  printTerm,
  type Sequence,
  type Term,
} from "./syntax.ts";

/** An equivalent pattern whose alternatives begin differently. */
export function factorPattern(pattern: string): string {
  return printPattern(flatten(factor(flatten(parsePattern(pattern)))));
}

function factor(alternatives: Disjunction): Disjunction {
  const groups = new Map<string, Sequence[]>();
  for (const sequence of alternatives.map(factorInside)) {
    const [first] = sequence;
    const key = first === undefined ? "" : printTerm(first);
    const group = groups.get(key);
    if (group) group.push(sequence);
    else groups.set(key, [sequence]);
  }
  return [...groups.values()].map(merge);
}

/** One sequence for all that begin with the same term. */
function merge(sequences: readonly Sequence[]): Sequence {
  const [[first] = []] = sequences;
  if (first === undefined) return [];
  const rests = sequences.map(([, ...rest]) => rest);
  if (rests.length === 1) return [first, ...(rests[0] ?? [])];
  const tail = factor(rests.filter((rest) => rest.length > 0));
  const quantifier = rests.some((rest) => rest.length === 0) ? "?" : "";
  const [only] = tail;
  if (only === undefined) return [first];
  return tail.length === 1 && quantifier === ""
    ? [first, ...only]
    : [first, { atom: { kind: "group", alternatives: tail }, quantifier }];
}

/** A sequence whose groups are factored. */
function factorInside(sequence: Sequence): Sequence {
  return sequence.map(
    (term): Term =>
      term.atom.kind === "group"
        ? { ...term, atom: { kind: "group", alternatives: factor(term.atom.alternatives) } }
        : term,
  );
}
