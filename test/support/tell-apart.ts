/**
 * Finds a text of which two descriptions say different things, or shows that there is none: both are read as automata over all
 * characters, and every pair of states that one text leads to is looked at once.
 */
import type { CharSet } from "../../packages/agent-machine-validation/build/regex/char-set.ts";
import { startsAtStart } from "../../packages/agent-machine-validation/build/regex/facts.ts";
import { flatten } from "../../packages/agent-machine-validation/build/regex/flatten.ts";
import { NfaBuilder, type Step } from "../../packages/agent-machine-validation/build/regex/nfa.ts";
import {
  parsePattern,
  printPattern,
} from "../../packages/agent-machine-validation/build/regex/syntax.ts";
import { keepsText, type TextRule } from "./text-verdicts.ts";

/** A text that one of two rules takes and the other does not, a short one; none when they take the same texts. */
export function tellApart(one: TextRule, other: TextRule): string | undefined {
  const [mine, theirs] = withoutCommon(one, other);
  let isSame = true;
  for (const text of differences(mine, theirs)) {
    isSame = false;
    if (keepsText(one, text) !== keepsText(other, text)) return text;
  }
  // What they have in common may refuse all that tells the rest apart.
  return isSame ? undefined : differences(one, other).next().value;
}

/** Two rules without the refusals, and alternatives of refusals, that both have. */
function withoutCommon(one: TextRule, other: TextRule): [TextRule, TextRule] {
  const split = ({ refusals }: TextRule) =>
    refusals.flatMap(({ pattern, except }) =>
      flatten(parsePattern(pattern)).map((sequence) => ({
        pattern: printPattern([sequence]),
        except,
      })),
    );
  const [mine, theirs] = [split(one), split(other)];
  const rest = (all: typeof mine, others: typeof mine) => {
    const known = new Set(others.map(meaning));
    return all.filter((refusal) => !known.has(meaning(refusal)));
  };
  return [
    { ...one, refusals: rest(mine, theirs) },
    { ...other, refusals: rest(theirs, mine) },
  ];
}

/** The same for refusals that are spelt differently and have the same characters in the same places. */
export function meaning({ pattern, except }: TextRule["refusals"][number]): string {
  return JSON.stringify([parsePattern(pattern), except], (_key, value: unknown) =>
    typeof value === "object" && value !== null && "set" in value ? value.set : value,
  );
}

/** Texts that one of two rules takes and the other does not, from short to long: one at least, where there is one. */
export function* differences(one: TextRule, other: TextRule): Generator<string, undefined> {
  const machines = [new Machine(one), new Machine(other)] as const;
  const characters = representatives(machines.flatMap((machine) => machine.sets));
  const least = one.minLength ?? 0;
  const most = one.maxLength ?? Number.POSITIVE_INFINITY;
  const start = machines.map((machine) => machine.start) as [State, State];
  let texts: { readonly text: string; readonly states: readonly [State, State] }[] = [
    { text: "", states: start },
  ];
  const known = new Set<string>();
  for (let length = 0; length <= most && texts.length > 0; length++) {
    const longer: typeof texts = [];
    for (const { text, states } of texts) {
      const [mine, theirs] = states.map((state, index) => machines[index]?.takes(state));
      if (length >= least && mine !== theirs) yield text;
      for (const character of characters) {
        const next = states.map((state, index) => machines[index]?.after(state, character)) as [
          State,
          State,
        ];
        const key = next.map(({ id }) => id).join(" ");
        if (known.has(key) || next.every(({ isDoomed }) => isDoomed)) continue;
        known.add(key);
        longer.push({ text: text + String.fromCodePoint(character), states: next });
      }
    }
    if (known.size > largest) throw new Error("These rules have too many states to compare.");
    texts = longer;
  }
  return undefined;
}

const largest = 4_000;

/** Where a text has led: states of the patterns, and which patterns were found in it already. */
interface State {
  readonly at: readonly number[];
  readonly found: readonly number[];
  readonly isFirst: boolean;
  /** Whether all longer texts are refused. */
  readonly isDoomed: boolean;
  /** The same for what is the same in all this. */
  readonly id: number;
  /** Where each character leads. */
  readonly next: Map<number, State>;
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly after: number;
  readonly isAnchored: boolean;
}

class Machine {
  readonly start: State;
  readonly #nfa = new NfaBuilder();
  readonly #form: Part | undefined;
  readonly #refusals: readonly { readonly refused: Part; readonly opened: Part | undefined }[];
  readonly #parts: readonly Part[];
  /** Where what need not begin with the text begins, behind each character. */
  readonly #anew: readonly number[];
  readonly #states = new Map<string, State>();

  constructor({ form, refusals }: TextRule) {
    const add = (pattern: string): Part => {
      const [start, end] = this.#nfa.add(parsePattern(pattern));
      return { start, end, after: this.#nfa.steps.length, isAnchored: startsAtStart(pattern) };
    };
    this.#form = form === undefined ? undefined : add(form);
    this.#refusals = refusals.map(({ pattern, except }) => ({
      refused: add(pattern),
      opened: except === undefined ? undefined : add(except),
    }));
    this.#parts = [
      ...(this.#form ? [this.#form] : []),
      ...this.#refusals.flatMap(({ refused, opened }) => (opened ? [refused, opened] : [refused])),
    ];
    this.#anew = this.#parts.flatMap(({ start, isAnchored }) => (isAnchored ? [] : [start]));
    this.start = this.#state(
      this.#closure(
        this.#parts.map(({ start }) => start),
        ["", "^"],
      ),
      [],
      true,
    );
  }

  /** The characters that its steps ask for. */
  get sets(): CharSet[] {
    return this.#nfa.steps.flat().flatMap(({ on }) => (typeof on === "string" ? [] : [on]));
  }

  after(state: State, character: number): State {
    const known = state.next.get(character);
    if (known) return known;
    const moved = state.at.flatMap((at) =>
      this.#stepsOf(at).flatMap(({ on, to }) =>
        typeof on !== "string" &&
        on.some(([from, until]) => from <= character && character <= until)
          ? [to]
          : [],
      ),
    );
    const next = this.#state(this.#closure([...moved, ...this.#anew], [""]), state.found, false);
    state.next.set(character, next);
    return next;
  }

  /** Whether a text may end here. */
  takes({ at, found, isFirst, isDoomed }: State): boolean {
    const ends = this.#closure(at, isFirst ? ["", "^", "$"] : ["", "$"]);
    const has = ({ end }: Part) => ends.has(end) || found.includes(end);
    return (
      !isDoomed &&
      (!this.#form || has(this.#form)) &&
      this.#refusals.every(({ refused, opened }) => !has(refused) || (opened && has(opened)))
    );
  }

  #stepsOf(state: number): readonly Step[] {
    return this.#nfa.steps[state] ?? [];
  }

  #closure(states: readonly number[], free: readonly string[]): ReadonlySet<number> {
    const reached = new Set(states);
    for (const state of reached) {
      for (const { on, to } of this.#stepsOf(state)) {
        if (typeof on === "string" && free.includes(on)) reached.add(to);
      }
    }
    return reached;
  }

  /** What is found stays found, however the text goes on. */
  #state(reached: ReadonlySet<number>, before: readonly number[], isFirst: boolean): State {
    const found = this.#parts
      .map(({ end }) => end)
      .filter((end) => before.includes(end) || reached.has(end));
    const done = this.#parts.filter(({ end }) => found.includes(end));
    const at = [...reached]
      .filter((state) => !done.some(({ start, after }) => start <= state && state < after))
      .sort((left, right) => left - right);
    const isDoomed =
      !isFirst &&
      (!this.#canHaveForm(at, found) ||
        this.#refusals.some(({ refused, opened }) => !opened && found.includes(refused.end)));
    const key = isDoomed ? "" : `${at.join()};${found.join()};${isFirst}`;
    const known = this.#states.get(key);
    if (known) return known;
    const id = this.#states.size;
    const ways = isDoomed ? { at: [], found: [] } : { at, found };
    const state: State = { ...ways, isFirst, isDoomed, id, next: new Map() };
    this.#states.set(key, state);
    return state;
  }

  #canHaveForm(at: readonly number[], found: readonly number[]): boolean {
    const form = this.#form;
    if (!form?.isAnchored || found.includes(form.end)) return true;
    return at.some((state) => form.start <= state && state < form.after);
  }
}

/** A character for each class of those that no set tells apart, printable ones where there are. */
function representatives(sets: readonly CharSet[]): number[] {
  const distinct = [...new Map(sets.map((set) => [JSON.stringify(set), set])).values()];
  const edges = new Set([0, ...distinct.flat().flatMap(([from, to]) => [from, to + 1])]);
  const classes = new Map<string, number>();
  const candidates = [..."abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    .map((character) => character.codePointAt(0) ?? 0)
    .concat([...edges].sort((left, right) => left - right))
    // No text holds half of a surrogate pair.
    .filter((code) => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff));
  for (const code of candidates) {
    const name = distinct
      .map((set) => Number(set.some(([from, to]) => from <= code && code <= to)))
      .join("");
    if (!classes.has(name)) classes.set(name, code);
  }
  return [...classes.values()];
}
