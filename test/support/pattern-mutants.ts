/** Changes portable patterns in one place each: an alternative, a bound, an anchor, a member of a class. */
import {
  type Atom,
  type Disjunction,
  parsePattern,
  printPattern,
  printTerm,
  type Sequence,
  type Term,
} from "../../packages/agent-machine-validation/build/regex/syntax.ts";

/** A changed pattern, and what was changed. */
export interface PatternMutant {
  readonly what: string;
  readonly pattern: string;
}

type Change<T> = readonly [what: string, changed: T];

/** Every mutant of a pattern. */
export function patternMutants(pattern: string): PatternMutant[] {
  return disjunctionChanges(parsePattern(pattern)).map(([what, changed]) => ({
    what,
    pattern: printPattern(changed),
  }));
}

function disjunctionChanges(alternatives: Disjunction): Change<Disjunction>[] {
  const removals = alternatives.map((sequence, index): Change<Disjunction> => {
    const what = `without the alternative ${printPattern([sequence])}`;
    return [what, alternatives.toSpliced(index, 1)];
  });
  const inner = alternatives.flatMap((sequence, index) =>
    within(sequenceChanges(sequence), (changed) => alternatives.with(index, changed)),
  );
  return [...(alternatives.length > 1 ? removals : []), ...inner];
}

function sequenceChanges(sequence: Sequence): Change<Sequence>[] {
  return sequence.flatMap((term, index) =>
    within(termChanges(term), (changed) => sequence.toSpliced(index, 1, ...changed)),
  );
}

/** What can stand in the place of a term: none, or another one. */
function termChanges(term: Term): Change<readonly Term[]>[] {
  const { atom } = term;
  const text = printTerm(term);
  if (atom.kind === "anchor") return [[`without ${text}`, []]];
  const counted = otherQuantifiers(term.quantifier).map((quantifier): Change<readonly Term[]> => {
    const other = { ...term, quantifier };
    return [`${text} as ${printTerm(other)}`, [other]];
  });
  const isOptional = /^[*?]$/.test(term.quantifier);
  return [
    ...(isOptional ? [[`without ${text}`, []] as const] : []),
    ...counted,
    ...within(atomChanges(atom), (changed) => [{ ...term, atom: changed }]),
  ];
}

/** Quantifiers that take one more or one less. */
function otherQuantifiers(quantifier: string): string[] {
  switch (quantifier) {
    case "":
      return [];
    case "?":
      return ["", "*"];
    case "*":
      return ["+", "?"];
    case "+":
      return ["*", ""];
    default: {
      const [least = 0, most = least] = (quantifier.match(/\d+/g) ?? []).map(Number);
      const exactly = least === most;
      const others = exactly
        ? [
            [least - 1, most - 1],
            [least + 1, most + 1],
          ]
        : [
            [least - 1, most],
            [least + 1, most],
            [least, most - 1],
            [least, most + 1],
          ];
      return others
        .filter(([from = 0, to = 0]) => from >= 0 && from <= to)
        .map(([from, to]) => (from === to ? `{${from}}` : `{${from},${to}}`));
    }
  }
}

function atomChanges(atom: Atom): Change<Atom>[] {
  if (atom.kind === "group") {
    return within(disjunctionChanges(atom.alternatives), (alternatives) => ({
      kind: "group",
      alternatives,
    }));
  }
  if (atom.kind === "anchor" || !atom.text.startsWith("[")) return [];
  const { head, members } = membersOf(atom.text);
  if (members.length < 2) return [];
  return members.map((member, index) => {
    const rest = `${head}${members.toSpliced(index, 1).join("")}]`;
    return [`${atom.text} without ${member}`, { ...atom, text: rest }];
  });
}

/** The members of a class, ranges in one piece. */
export function membersOf(text: string): { head: string; members: string[] } {
  const head = text.startsWith("[^") ? "[^" : "[";
  const inner = text.slice(head.length, -1);
  return { head, members: inner.match(/(?:\\.|[^\\])(?:-(?:\\.|[^\\]))?/gsu) ?? [] };
}

/** The same changes, in what is around them. */
function within<Inner, Outer>(
  changes: readonly Change<Inner>[],
  around: (changed: Inner) => Outer,
): Change<Outer>[] {
  return changes.map(([what, changed]) => [what, around(changed)]);
}
