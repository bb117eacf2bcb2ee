/** A pattern as states and steps between them (Thompson's construction). */
import type { CharSet } from "./char-set.ts";
import { countsOf } from "./counts.ts";
import type { Disjunction, Term } from "./syntax.ts";

export interface Nfa {
  /** The steps out of each state. */
  readonly steps: readonly (readonly Step[])[];
}

/** A step over a character, or over none: always, only where the text begins, or only where it ends. */
export interface Step {
  readonly on: CharSet | "" | "^" | "$";
  readonly to: number;
}

/** Makes the states of several patterns, so that a number means one state of one of them. */
export class NfaBuilder implements Nfa {
  readonly steps: Step[][] = [];

  /** The first and the last state of a pattern. */
  add(pattern: Disjunction): readonly [start: number, end: number] {
    const start = this.#state();
    return [start, this.#choice(pattern, start)];
  }

  #state(): number {
    return this.steps.push([]) - 1;
  }

  #step(from: number, on: Step["on"], to: number): number {
    this.steps[from]?.push({ on, to });
    return to;
  }

  #choice(alternatives: Disjunction, from: number): number {
    const end = this.#state();
    for (const sequence of alternatives) {
      const last = sequence.reduce(
        (at, term) => this.#term(term, at),
        this.#step(from, "", this.#state()),
      );
      this.#step(last, "", end);
    }
    return end;
  }

  #atom({ atom }: Term, from: number): number {
    if (atom.kind === "group") return this.#choice(atom.alternatives, from);
    return this.#step(from, atom.kind === "anchor" ? atom.text : atom.set, this.#state());
  }

  #term(term: Term, from: number): number {
    const [minimum, maximum] = countsOf(term.quantifier);
    let at = from;
    for (let count = 0; count < minimum; count++) at = this.#atom(term, at);
    if (maximum === Number.POSITIVE_INFINITY) return this.#loop(term, at);
    const ends = [at];
    for (let count = minimum; count < maximum; count++) {
      at = this.#atom(term, at);
      ends.push(at);
    }
    const end = this.#state();
    for (const state of ends) this.#step(state, "", end);
    return end;
  }

  #loop(term: Term, from: number): number {
    const start = this.#step(from, "", this.#state());
    this.#step(this.#atom(term, start), "", start);
    return this.#step(start, "", this.#state());
  }
}
