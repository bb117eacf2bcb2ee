/**
 * One automaton for all that is asked of a text: a form stands from end to end, and what is refused is not found in it.
 *
 * It reads each character once, however many patterns there are, and is data: no engine has to compile it. It is made for texts of
 * printable ASCII, which nearly all are, and may refuse more than the patterns do: where they count, it stops counting early, so that it
 * stays small. What it takes is right; about all else the patterns are asked.
 */
import type { CharSet } from "./char-set.ts";
import { cutShort } from "./cut-short.ts";
import { factorPattern } from "./factor.ts";
import { minimize } from "./minimize.ts";
import { NfaBuilder, type Step } from "./nfa.ts";
import { simplifySearch } from "./search.ts";
import { type Disjunction, parsePattern, printPattern } from "./syntax.ts";

/** What is asked of a text. */
export interface Question {
  /** Stands from end to end; any text where there is none. */
  readonly form: string | undefined;
  readonly refusals: readonly Refused[];
}

export interface Refused {
  readonly pattern: string;
  readonly unless: string | undefined;
}

export interface Automaton {
  /** Characters that no state tells apart have one class, by their code minus that of a blank. */
  readonly classes: readonly number[];
  /** The next state by state and class. State 0 refuses whatever follows, and in state 1 a text begins. */
  readonly next: readonly (readonly number[])[];
  /** Whether a text may end in a state. */
  readonly takes: readonly boolean[];
}

export function automatonOf(question: Question): Automaton {
  const nfa = new NfaBuilder();
  const patterns = addPatterns(question, nfa);
  const classes = classify(nfa.steps);
  const characters = classes.flatMap((name, index) =>
    classes.indexOf(name) === index ? [first + index] : [],
  );
  return minimize({ classes, ...new Explorer(nfa.steps, patterns, characters).explore() });
}

/** The states of a pattern in the whole: from `start` to before `after`; it is found where `end` is reached. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly after: number;
}

interface Patterns {
  readonly form: Part | undefined;
  readonly refusals: readonly { readonly refusal: Part; readonly exception: Part | undefined }[];
}

function addPatterns({ form, refusals }: Question, nfa: NfaBuilder): Patterns {
  const add = (pattern: Disjunction): Part => {
    const [start, end] = nfa.add(pattern);
    return { start, end, after: nfa.steps.length };
  };
  const read = (pattern: string) => parsePattern(factorPattern(simplifySearch(pattern)));
  return {
    form: form === undefined ? undefined : add(parsePattern(form)),
    refusals: refusals.map(({ pattern, unless }) => ({
      refusal: add(read(printPattern(cutShort(parsePattern(pattern))))),
      exception: unless === undefined ? undefined : add(read(unless)),
    })),
  };
}

const first = 0x20;
const last = 0x7e;

/** A class for each character: the same for those that no step tells apart. */
function classify(steps: readonly (readonly Step[])[]): readonly number[] {
  const sets = new Map<string, CharSet>();
  for (const { on } of steps.flat()) if (typeof on !== "string") sets.set(JSON.stringify(on), on);
  const names = new Map<string, number>();
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const held = [...sets.values()].map((set) => Number(holds(set, first + index))).join("");
    const name = names.get(held) ?? names.size;
    names.set(held, name);
    return name;
  });
}

function holds(set: CharSet, code: number): boolean {
  return set.some(([from, to]) => from <= code && code <= to);
}

/** Finds the states that can be reached, each a set of states of the patterns (subset construction). */
class Explorer {
  readonly #steps: readonly (readonly Step[])[];
  readonly #patterns: Patterns;
  readonly #characters: readonly number[];
  /** What is reached without a character, by state, anywhere and at the end of a text. */
  readonly #closures: { readonly [anchor in "" | "$"]: number[][] } = { "": [], $: [] };
  readonly #moves: (readonly (readonly number[])[])[] = [];
  /** Where a search can begin anew: behind each character, so in every state but the first. */
  readonly #anew: readonly number[];
  /** Where that leads over each character. */
  readonly #reachedAnew: readonly ReadonlySet<number>[];
  readonly #numbersAnew: number[] = [];
  readonly #sets: (readonly number[])[] = [[], []];
  readonly #known = new Map<string, number>();

  constructor(
    steps: readonly (readonly Step[])[],
    patterns: Patterns,
    characters: readonly number[],
  ) {
    this.#steps = steps;
    this.#patterns = patterns;
    this.#characters = characters;
    const searches = patterns.refusals.flatMap(({ refusal, exception }) =>
      exception ? [refusal, exception] : [refusal],
    );
    this.#anew = searches.flatMap(({ start }) => this.#closure(start));
    this.#reachedAnew = characters.map(
      (_, character) =>
        new Set(this.#anew.flatMap((state) => this.#movesOf(state)[character] ?? [])),
    );
    const parts = patterns.form ? [...searches, patterns.form] : searches;
    this.#sets[1] = parts.flatMap(({ start }) => this.#reach(start, "^"));
  }

  explore(): Pick<Automaton, "next" | "takes"> {
    const next: number[][] = [this.#characters.map(() => 0)];
    for (let state = 1; state < this.#sets.length; state++)
      next.push(this.#nextOf(this.#sets[state] ?? []));
    const takes = this.#sets.map((set, state) => state > 1 && this.#takes(set));
    return { next, takes };
  }

  /** The sets that a set leads to. The states of `#anew` are not in it, but count. */
  #nextOf(set: readonly number[]): number[] {
    const moves = set.map((state) => this.#movesOf(state));
    // What is found stays found.
    const ends = set.filter((state) => this.#steps[state]?.length === 0);
    return this.#reachedAnew.map((anew, character) => {
      const reached = new Set(ends);
      for (const to of moves) for (const target of to[character] ?? []) reached.add(target);
      if (reached.size === 0) return this.#numberAnew(character);
      for (const state of anew) reached.add(state);
      return this.#numberOf(reached);
    });
  }

  #numberAnew(character: number): number {
    const known = this.#numbersAnew[character];
    if (known !== undefined) return known;
    const number = this.#numberOf(new Set(this.#reachedAnew[character]));
    this.#numbersAnew[character] = number;
    return number;
  }

  /** Where a state leads over each character. */
  #movesOf(state: number): readonly (readonly number[])[] {
    const known = this.#moves[state];
    if (known) return known;
    const steps = this.#steps[state] ?? [];
    const moves = this.#characters.map((code) =>
      steps.flatMap(({ on, to }) =>
        typeof on !== "string" && holds(on, code) ? this.#closure(to) : [],
      ),
    );
    this.#moves[state] = moves;
    return moves;
  }

  #closure(state: number, anchor: "" | "$" = ""): readonly number[] {
    const known = this.#closures[anchor][state];
    if (known) return known;
    const reached = this.#reach(state, anchor);
    this.#closures[anchor][state] = reached;
    return reached;
  }

  /** What can be reached without a character, without states that only lead elsewhere. */
  #reach(state: number, anchor: "" | "^" | "$"): number[] {
    const found = new Set([state]);
    for (const at of found)
      for (const { on, to } of this.#steps[at] ?? []) if (on === "" || on === anchor) found.add(to);
    return [...found].filter((at) => {
      const steps = this.#steps[at] ?? [];
      return steps.length === 0 || steps.some(({ on }) => on === "$" || typeof on !== "string");
    });
  }

  #numberOf(states: Set<number>): number {
    for (const { refusal, exception } of this.#patterns.refusals) {
      if (exception && states.has(exception.end)) {
        removeAll(states, refusal);
        removeAll(states, exception);
        states.add(exception.end);
      } else if (states.has(refusal.end)) {
        if (!exception || !hasAny(states, exception)) return 0;
        removeAll(states, refusal);
        states.add(refusal.end);
      }
    }
    if (this.#patterns.form && !hasAny(states, this.#patterns.form)) return 0;
    const set = [...states].sort((left, right) => left - right);
    const key = set.join();
    const known = this.#known.get(key) ?? this.#sets.push(set) - 1;
    this.#known.set(key, known);
    return known;
  }

  /** Whether a text may end where a set of states is reached. */
  #takes(set: readonly number[]): boolean {
    const reached = new Set([...set, ...this.#anew].flatMap((state) => this.#closure(state, "$")));
    const { form, refusals } = this.#patterns;
    return (
      (form === undefined || reached.has(form.end)) &&
      refusals.every(
        ({ refusal, exception }) =>
          !reached.has(refusal.end) || (exception !== undefined && reached.has(exception.end)),
      )
    );
  }
}

function hasAny(states: ReadonlySet<number>, { start, after }: Part): boolean {
  for (const state of states) if (state >= start && state < after) return true;
  return false;
}

function removeAll(states: Set<number>, { start, after }: Part): void {
  for (const state of states) if (state >= start && state < after) states.delete(state);
}
