/**
 * Faster spellings of patterns that are searched for in a text, with the same answer for every text.
 *
 * A name between boundaries, `(?:^|/)NAME(?:/|$)`, is a path segment. Where NAME begins with `[^/]*`, the segment may begin
 * anywhere before, and it always does begin somewhere: at the last `/`, or at the start. So `(?:^|/)[^/]*\.key` is found wherever
 * `\.key` is, and an engine need not run through every segment to its end. The same holds for `[^/]*(?:/|$)` at the end.
 */
import { complement } from "./char-set.ts";
import { flatten } from "./flatten.ts";
import {
  type Disjunction,
  parsePattern,
  printPattern,
  type Sequence,
  type Term,
} from "./syntax.ts";

/** An equivalent pattern without superfluous boundaries, and with long counts written out. */
export function simplifySearch(pattern: string): string {
  return printPattern(unroll(flatten(parsePattern(pattern)).flatMap(withoutBoundaries)));
}

interface Cut {
  readonly terms: Sequence;
  readonly head: boolean;
  readonly tail: boolean;
}

function withoutBoundaries(sequence: Sequence): Sequence[] {
  const [first] = sequence;
  const last = sequence.at(-1);
  const start = boundary(first, "^", 0);
  const end = sequence.length > 1 ? boundary(last, "$", 1) : undefined;
  if (start === undefined && end === undefined) return [sequence];
  const body = sequence.slice(start === undefined ? 0 : 1, end === undefined ? undefined : -1);
  const cuts = alternativesOf(body).map((terms) => cut(terms, start, end));
  const groups = new Map<string, Cut[]>();
  for (const item of cuts) {
    const key = `${item.head} ${item.tail}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((group) => {
    const alternatives = group.map(({ terms }) => terms);
    return [
      ...(first && group[0]?.head ? [first] : []),
      { atom: { kind: "group", alternatives }, quantifier: "" },
      ...(last && group[0]?.tail ? [last] : []),
    ];
  });
}

/** The character of a boundary: `/` for `(?:^|/)`. */
function boundary(term: Term | undefined, anchor: string, place: 0 | 1): number | undefined {
  if (term?.atom.kind !== "group" || term.quantifier !== "" || term.atom.alternatives.length !== 2)
    return undefined;
  const [[edge], [separator]] = (
    place === 0 ? term.atom.alternatives : term.atom.alternatives.toReversed()
  ) as [Sequence, Sequence];
  if (edge?.atom.kind !== "anchor" || edge.atom.text !== anchor) return undefined;
  if (separator === undefined || printPattern(term.atom.alternatives).length !== 3)
    return undefined;
  const [range] = separator.atom.kind === "characters" ? separator.atom.set : [];
  return range?.[0];
}

/** A sequence that ends with a group, as one sequence for each alternative of it. */
function alternativesOf(body: Sequence): readonly Sequence[] {
  const last = body.at(-1);
  if (last?.atom.kind !== "group" || last.quantifier !== "") return [body];
  return last.atom.alternatives.map((alternative) => [...body.slice(0, -1), ...alternative]);
}

function cut(terms: Sequence, start: number | undefined, end: number | undefined): Cut {
  const head = start !== undefined && !isAnythingBut(terms[0], start);
  const afterHead = start !== undefined && !head ? terms.slice(1) : terms;
  const tail = end !== undefined && !isAnythingBut(afterHead.at(-1), end);
  return { terms: end !== undefined && !tail ? afterHead.slice(0, -1) : afterHead, head, tail };
}

/** Whether a term is `[^x]*`. */
function isAnythingBut(term: Term | undefined, character: number): boolean {
  return (
    term?.quantifier === "*" &&
    term.atom.kind === "characters" &&
    JSON.stringify(term.atom.set) === JSON.stringify(complement([[character, character]]))
  );
}

/** `[a-f0-9]{64}` as eight times eight: an engine compares several characters at once where they are written out. */
function unroll(alternatives: Disjunction): Disjunction {
  return alternatives.map((sequence) =>
    sequence.map((term): Term => {
      if (term.atom.kind === "group")
        return { ...term, atom: { kind: "group", alternatives: unroll(term.atom.alternatives) } };
      const count = Number(/^\{([0-9]+)\}$/u.exec(term.quantifier)?.[1] ?? 0);
      if (count < 16 || count % 8 !== 0) return term;
      const one = { ...term, quantifier: "" };
      const alternatives = [Array.from({ length: 8 }, () => one)];
      return { atom: { kind: "group", alternatives }, quantifier: `{${count / 8}}` };
    }),
  );
}
