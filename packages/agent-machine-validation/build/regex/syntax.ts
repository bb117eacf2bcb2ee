/**
 * The syntax of portable patterns: literals, classes, groups, `|`, `* + ? {m,n}` and the anchors, nothing else. Whatever is not
 * among them makes the parser throw, so that no reasoning is done about a pattern that is not understood.
 */
import { type CharSet, charSet, complement } from "./char-set.ts";

export type Disjunction = readonly Sequence[];
export type Sequence = readonly Term[];

export interface Term {
  readonly atom: Atom;
  /** As written: empty, `*`, `+`, `?` or `{m,n}`. */
  readonly quantifier: string;
}

export type Atom =
  | { readonly kind: "anchor"; readonly text: "^" | "$" }
  | { readonly kind: "characters"; readonly text: string; readonly set: CharSet }
  | { readonly kind: "group"; readonly alternatives: Disjunction };

/** Reads a pattern. */
export function parsePattern(pattern: string): Disjunction {
  const reader = new Reader(pattern);
  const alternatives = disjunction(reader);
  if (!reader.atEnd()) throw reader.error("a closing parenthesis without an opening one");
  return alternatives;
}

/** Writes a pattern. */
export function printPattern(alternatives: Disjunction): string {
  return alternatives.map((sequence) => sequence.map(printTerm).join("")).join("|");
}

/** Writes one term. */
export function printTerm({ atom, quantifier }: Term): string {
  return (
    (atom.kind === "group" ? `(?:${printPattern(atom.alternatives)})` : atom.text) + quantifier
  );
}

class Reader {
  readonly #pattern: string;
  #rest: string;

  constructor(pattern: string) {
    this.#pattern = pattern;
    this.#rest = pattern;
  }

  atEnd(): boolean {
    return this.#rest === "";
  }

  at(text: string): boolean {
    return this.#rest.startsWith(text);
  }

  /** What a sticky expression finds here, taken off; nothing when it finds nothing. */
  take(expected: RegExp): string | undefined {
    const found = expected.exec(this.#rest)?.[0];
    if (found !== undefined) this.#rest = this.#rest.slice(found.length);
    return found;
  }

  error(problem: string): Error {
    const at = this.#pattern.length - this.#rest.length;
    return new Error(
      `Please write this pattern in the portable subset: ${problem} at ${at} of ${this.#pattern}`,
    );
  }
}

function disjunction(reader: Reader): Disjunction {
  const alternatives = [sequence(reader)];
  while (reader.take(/^\|/u) !== undefined) alternatives.push(sequence(reader));
  return alternatives;
}

function sequence(reader: Reader): Sequence {
  const terms: Term[] = [];
  while (!reader.atEnd() && !reader.at("|") && !reader.at(")")) {
    terms.push({
      atom: atom(reader),
      quantifier: reader.take(/^(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})/u) ?? "",
    });
  }
  return terms;
}

function atom(reader: Reader): Atom {
  const anchor = reader.take(/^[$^]/u);
  if (anchor === "^" || anchor === "$") return { kind: "anchor", text: anchor };
  if (reader.take(/^\(\?:/u) !== undefined) {
    const alternatives = disjunction(reader);
    if (reader.take(/^\)/u) === undefined) throw reader.error("a group that is not closed");
    return { kind: "group", alternatives };
  }
  const characterClass = reader.take(/^\[(?:[^\\\]]|\\.)*\]/u);
  if (characterClass !== undefined)
    return { kind: "characters", text: characterClass, set: classSet(reader, characterClass) };
  const literal = reader.take(/^(?:\\[^A-Za-z0-9]|[^\\()[\]{}*+?|.])/u);
  if (literal === undefined) throw reader.error("an unknown construct");
  const point = codePointOf(literal);
  return { kind: "characters", text: literal, set: [[point, point]] };
}

function classSet(reader: Reader, text: string): CharSet {
  const negated = text.startsWith("[^");
  const members = text.slice(negated ? 2 : 1, -1).match(/\\.|[^\\]/gsu) ?? [];
  const ranges: [number, number][] = [];
  for (let index = 0; index < members.length; index++) {
    const [first, dash, last] = members.slice(index, index + 3);
    if (first === undefined || /^\\[A-Za-z0-9]/u.test(first))
      throw reader.error(`the class ${text}`);
    if (dash === "-" && last !== undefined) {
      ranges.push([codePointOf(first), codePointOf(last)]);
      index += 2;
    } else {
      ranges.push([codePointOf(first), codePointOf(first)]);
    }
  }
  const set = charSet(ranges);
  return negated ? complement(set) : set;
}

function codePointOf(literal: string): number {
  return (literal.startsWith("\\") ? literal.slice(1) : literal).codePointAt(0) ?? 0;
}
