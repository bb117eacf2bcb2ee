/** What can be told about a pattern without running it. */
import { type CharSet, charSet } from "./char-set.ts";
import { flatten } from "./flatten.ts";
import { type Atom, parsePattern, type Sequence } from "./syntax.ts";

/** The characters of a pattern that is nothing but one of them: `[\u0000-\u001f]`. */
export function singleCharacter(pattern: string): CharSet | undefined {
  const [sequence, ...others] = flatten(parsePattern(pattern));
  const [term, ...rest] = sequence ?? [];
  return others.length === 0 && rest.length === 0 && term?.atom.kind === "characters"
    ? term.quantifier === ""
      ? term.atom.set
      : undefined
    : undefined;
}

/** The characters that a text can hold for which a pattern stands from end to end; nothing when the pattern may match a part. */
export function wholeTextAlphabet(pattern: string): CharSet | undefined {
  const alternatives = flatten(parsePattern(pattern));
  return alternatives.every(isWhole)
    ? charSet(alternatives.flatMap(termsOf).flatMap(({ set }) => [...set]))
    : undefined;
}

/** Whether a pattern can only match at the start of a text. */
export function startsAtStart(pattern: string): boolean {
  return flatten(parsePattern(pattern)).every(([first]) => isAnchor(first, "^"));
}

/** The text that whatever a pattern finds begins with. */
export function commonStart(pattern: string): string {
  const [sequence = [], ...others] = parsePattern(pattern);
  const letters = sequence.map(letterOf);
  const end = letters.indexOf(undefined);
  return others.length > 0 ? "" : letters.slice(0, end === -1 ? letters.length : end).join("");
}

/** The one character that a term stands for. */
function letterOf({ atom, quantifier }: Sequence[number]): string | undefined {
  if (atom.kind !== "characters" || quantifier !== "") return undefined;
  const [[from, to] = [], ...others] = atom.set;
  return from !== undefined && from === to && others.length === 0
    ? String.fromCodePoint(from)
    : undefined;
}

type Characters = Extract<Atom, { readonly kind: "characters" }>;

function termsOf(sequence: Sequence): readonly Characters[] {
  return sequence.flatMap(({ atom }) => {
    if (atom.kind === "anchor") return [];
    return atom.kind === "group" ? atom.alternatives.flatMap(termsOf) : [atom];
  });
}

function isWhole(sequence: Sequence): boolean {
  return isAnchor(sequence[0], "^") && isAnchor(sequence.at(-1), "$");
}

function isAnchor(term: Sequence[number] | undefined, text: string): boolean {
  return term?.atom.kind === "anchor" && term.atom.text === text && term.quantifier === "";
}
