import type { Disjunction, Sequence, Term } from "./syntax.ts";

/** The same pattern without groups that change nothing: `(?:(?:a)|(?:b|c))` is `a|b|c`. */
export function flatten(alternatives: Disjunction): Disjunction {
  return alternatives.map(withoutSingles).flatMap(spread);
}

/** A sequence without groups that hold nothing to choose from. */
function withoutSingles(sequence: Sequence): Sequence {
  return sequence.flatMap((term): Term[] => {
    if (term.atom.kind !== "group") return [term];
    const alternatives = flatten(term.atom.alternatives);
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
