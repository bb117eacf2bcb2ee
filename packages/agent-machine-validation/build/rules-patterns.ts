/** The patterns that rules ask of texts. */
import { call } from "./print.ts";
import { automatonOf } from "./regex/automaton.ts";
import { cutShort } from "./regex/cut-short.ts";
import { encodeAutomaton } from "./regex/encode.ts";
import { parsePattern, printPattern } from "./regex/syntax.ts";

/** To compile a longer pattern takes longer than to read its automaton. */
const longPattern = 150;

/** A pattern as code; a long one is compiled only for a text in which it may find something. */
export function patternText(pattern: string): string {
  const expression = call("lazy", [thunk(pattern)]);
  if (pattern.length < longPattern || countsFar(pattern)) return expression;
  return call("spared", [thunk(automatonFor(pattern)), expression]);
}

/** An automaton does not follow long counts, and would be sure of few texts. */
function countsFar(pattern: string): boolean {
  const parsed = parsePattern(pattern);
  return printPattern(cutShort(parsed)) !== printPattern(parsed);
}

function thunk(text: string): string {
  return `() => ${JSON.stringify(text)}`;
}

const automata = new Map<string, string>();

/** The code of the automaton that takes what a pattern finds nothing in. The same patterns are asked for again and again. */
function automatonFor(pattern: string): string {
  const known = automata.get(pattern);
  if (known !== undefined) return known;
  const refusals = [{ pattern, unless: undefined }];
  const encoded = encodeAutomaton(automatonOf({ form: undefined, refusals }));
  automata.set(pattern, encoded);
  return encoded;
}
