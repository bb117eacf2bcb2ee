/** Automata as code. */
import { text } from "./print.ts";
import { automatonOf, type Question } from "./regex/automaton.ts";
import { encodeAutomaton } from "./regex/encode.ts";

/** A function that returns an automaton, as code. The same is asked for again and again, and takes long to find. */
export function automatonText(question: Question): string {
  const key = JSON.stringify(question);
  const known = texts.get(key) ?? `() => ${text(encodeAutomaton(automatonOf(question)))}`;
  texts.set(key, known);
  return known;
}

const texts = new Map<string, string>();
