/**
 * Common beginnings of alternatives, written once: `ab|ac` becomes `a(?:b|c)`. Engines try alternatives one after another, so a list
 * of two hundred places costs a walk through all of them, and a tree of the same places only a few steps. The set of texts in which
 * the pattern is found stays the same, because `ab|ac` and `a(?:b|c)` are the same language; captures do not exist in the subset.
 */
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
  return printPattern(factor(parsePattern(pattern)));
}

function factor(alternatives: Disjunction): Disjunction {
  const groups = new Map<string, Sequence[]>();
  for (const sequence of alternatives.map(simplify).flatMap(spread)) {
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

/** A sequence whose groups are factored, and without groups that hold nothing to choose from. */
function simplify(sequence: Sequence): Sequence {
  return sequence.flatMap((term): Term[] => {
    if (term.atom.kind !== "group") return [term];
    const alternatives = factor(term.atom.alternatives);
    const [only] = alternatives;
    if (alternatives.length === 1 && only && term.quantifier === "") return [...only];
    return [{ ...term, atom: { kind: "group", alternatives } }];
  });
}

/** An alternative that is nothing but a group is as many alternatives as the group has. */
function spread(sequence: Sequence): readonly Sequence[] {
  const [only, ...others] = sequence;
  return only?.atom.kind === "group" && only.quantifier === "" && others.length === 0
    ? only.atom.alternatives
    : [sequence];
}
