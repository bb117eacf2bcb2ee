/** The patterns that rules ask of texts. */
import { automatonText } from "./automaton-text.ts";
import { call, text } from "./print.ts";
import { cutShort } from "./regex/cut-short.ts";
import { commonStart } from "./regex/facts.ts";
import { parsePattern, printPattern } from "./regex/syntax.ts";
import type { Block } from "./rules-scope.ts";

/** To compile a longer pattern takes longer than to read its automaton. */
const longPattern = 150;

/** A shorter start stands in many texts. */
const longStart = 4;

/** The name of a pattern that is compiled once for the module; a long one only for a text in which it or one of its group may find something. */
export function patternOf(pattern: string, subject: string, module: Block): string {
  const expression = call("lazy", [`() => ${text(pattern)}`]);
  const start = commonStart(pattern);
  if (start.length >= longStart)
    return module.constant("pattern", call("behind", [text(start), expression]));
  if (pattern.length < longPattern || countsFar(pattern))
    return module.constant("pattern", expression);
  // Patterns that are asked of the same texts: one automaton for all is smaller than one for each, and sooner read.
  const group = groupOf(subject.replaceAll(/\d+/g, ""), module);
  const name = module.constant("pattern", call("among", [group.name, expression]));
  group.patterns.set(pattern, name);
  return name;
}

interface Group {
  /** The name of the function that says whether none of them finds anything. */
  readonly name: string;
  /** The patterns, with their names. */
  readonly patterns: Map<string, string>;
}

const groups = new WeakMap<Block, Map<string, Group>>();

function groupOf(subject: string, module: Block): Group {
  const known = groups.get(module) ?? new Map<string, Group>();
  groups.set(module, known);
  const group = known.get(subject);
  if (group !== undefined) return group;
  const patterns = new Map<string, string>();
  const name = module.deferred("isNone", () => noneOf(patterns));
  known.set(subject, { name, patterns });
  return { name, patterns };
}

/** A function that says of a text that surely none of some patterns finds anything. */
function noneOf(patterns: ReadonlyMap<string, string>): string {
  const refusals = [...patterns.keys()].map((pattern) => ({ pattern, unless: undefined }));
  return call("surelyNone", [
    automatonText({ form: undefined, refusals }),
    `() => [${[...patterns.values()].join(", ")}]`,
  ]);
}

/** An automaton does not follow long counts, and would be sure of few texts. */
function countsFar(pattern: string): boolean {
  const parsed = parsePattern(pattern);
  return printPattern(cutShort(parsed)) !== printPattern(parsed);
}
