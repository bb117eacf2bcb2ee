/** The patterns that rules ask of texts. */
import { automatonText } from "./automaton-text.ts";
import { call, text } from "./print.ts";
import { cutShort } from "./regex/cut-short.ts";
import { commonStart } from "./regex/facts.ts";
import { parsePattern, printPattern } from "./regex/syntax.ts";

/** To compile a longer pattern takes longer than to read its automaton. */
const longPattern = 150;

/** A shorter start stands in many texts. */
const longStart = 4;

/** A pattern as code; a long one is compiled only for a text in which it may find something. */
export function patternText(pattern: string): string {
  const expression = call("lazy", [`() => ${text(pattern)}`]);
  const start = commonStart(pattern);
  if (start.length >= longStart) return call("behind", [text(start), expression]);
  if (pattern.length < longPattern || countsFar(pattern)) return expression;
  const refusals = [{ pattern, unless: undefined }];
  return call("spared", [automatonText({ form: undefined, refusals }), expression]);
}

/** An automaton does not follow long counts, and would be sure of few texts. */
function countsFar(pattern: string): boolean {
  const parsed = parsePattern(pattern);
  return printPattern(cutShort(parsed)) !== printPattern(parsed);
}
