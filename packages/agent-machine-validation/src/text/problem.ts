import type { Finding, RelatedPlace, Severity } from "../finding.ts";
import { isVariableValue } from "../schema/show.ts";
import { pathOf, pointerOf, type Token } from "./pointer.ts";
import type { Positions } from "./positions.ts";
import { type TextRule, textRules } from "./rules.ts";

/** Something wrong with a text, in offsets: lines and columns are found out when it becomes a finding. */
export interface Problem {
  readonly rule: TextRule;
  readonly message: string;
  readonly fix: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly severity?: Severity;
  /** Another offset that the problem is about. */
  readonly related?: { readonly offset: number; readonly message: string };
}

/** The finding that tells a person about a problem; offsets count from `base`. */
export function findingOf(problem: Problem, positions: Positions, base = 0): Finding {
  const { rule, message, fix, start, end, tokens, severity = "error", related } = problem;
  const pointer = pointerOf(tokens);
  return {
    rule,
    severity,
    message: isVariableValue(tokens) ? withoutPiece(message) : message,
    pointer,
    path: pathOf(tokens),
    why: textRules[rule],
    fix,
    ...(related && { related: [relatedPlace(related, pointer, positions, base)] }),
    range: positions.range(base + start, base + end),
  };
}

/** What is said of a number or an alias is as true without it. */
function withoutPiece(message: string): string {
  return message.replace(/^(The (?:number|value|alias)|No .* alias) `.*`/s, "$1");
}

function relatedPlace(
  { offset, message }: { readonly offset: number; readonly message: string },
  pointer: string,
  positions: Positions,
  base: number,
): RelatedPlace {
  const { line, column } = positions.at(base + offset);
  return { message: `${message} at line ${line}, column ${column}.`, pointer };
}

/** Collects the problems of one document up to a limit, and counts the rest. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #limit: number;
  #omitted = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(problem: Problem): void {
    if (this.list.length < this.#limit) this.list.push(problem);
    else this.#omitted += 1;
  }

  /** All that was kept, and one more that says how many were not. */
  complete(): readonly Problem[] {
    const last = this.list.at(-1);
    if (this.#omitted === 0 || !last) return this.list;
    const rest: Problem = {
      rule: "text/too-many-findings",
      message: `The text has ${this.#omitted} further problems that are not listed.`,
      fix: "Mend the listed ones first, then look again.",
      start: last.start,
      end: last.end,
      tokens: [],
    };
    return [...this.list, rest];
  }
}
