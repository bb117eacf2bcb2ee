/** Automata that the generator makes: each says of a text, in one pass, that it surely is as it should be. */
import type { Pattern } from "./pattern.ts";

/**
 * Whether a text surely keeps what an automaton stands for. No is no answer: then the patterns have to be asked, as for every text that
 * holds anything but printable ASCII. Nothing is done before it is needed, neither for the automaton nor for a state of it.
 *
 * The code is written inside a function, which no engine compiles before it is called. Every word of it but the last is a state: whether
 * a text may end there; the state that it is like; and how it differs, by pairs of a class and the state to which that leads, which is told
 * by how far on it is. The last word has the class of each character from the blank on.
 */
export function surely(encoded: () => string): (text: string) => boolean {
  let automaton: Automaton | undefined;
  return (text) => {
    automaton ??= decode(encoded());
    return takes(automaton, text);
  };
}

/**
 * The same, where nothing is refused but what patterns find. After some thousand texts one search for all of them takes over: it is faster
 * than an automaton that has to look at each character, and by then it has paid to compile it.
 */
export function surelyNone(encoded: () => string, patterns: () => readonly Pattern[]) {
  const isSurely = surely(encoded);
  let asked = 0;
  let search: RegExp | undefined;
  return (text: string): boolean => {
    if (search !== undefined) return !search.test(text);
    if (++asked > manyTexts) search = either(patterns());
    return isSurely(text);
  };
}

const manyTexts = 4000;

/** Finds what any of the patterns finds, and everything but printable ASCII. */
function either(patterns: readonly Pattern[]): RegExp {
  return new RegExp(["[^ -~]", ...patterns.map(({ source }) => source)].join("|"), "u");
}

/** The same for two automata at once: what each of them would wait for takes no longer for both. */
export function surelyBoth(first: () => string, second: () => string): (text: string) => boolean {
  let automata: readonly [Automaton, Automaton] | undefined;
  return (text) => {
    automata ??= [decode(first()), decode(second())];
    return bothTake(automata[0], automata[1], text);
  };
}

interface Automaton {
  /** The class of each ASCII character. Class 0, of what is not printable, says in `next` whether a text may end. */
  readonly classes: Uint8Array;
  readonly states: readonly string[];
  /** The class of the capital of a letter, by the class of the letter. */
  readonly capitals: Uint8Array;
  /** How many classes there are. */
  readonly width: number;
  /** Where each class leads, by state and class. A state is where its row begins; one that was not met yet is the complement of that. */
  readonly next: Int32Array;
}

function takes(automaton: Automaton, text: string): boolean {
  const { classes, next } = automaton;
  let state = automaton.width;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code > 126) return false;
    const at = state + (classes[code] as number);
    state = next[at] as number;
    if (state < 0) {
      state = meet(~state, automaton);
      next[at] = state;
    }
  }
  return next[state] === mayEnd;
}

function bothTake(one: Automaton, two: Automaton, text: string): boolean {
  let [state, other] = [one.width, two.width];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code > 126) return false;
    const at = state + (one.classes[code] as number);
    const otherAt = other + (two.classes[code] as number);
    state = one.next[at] as number;
    other = two.next[otherAt] as number;
    if (state < 0) {
      state = meet(~state, one);
      one.next[at] = state;
    }
    if (other < 0) {
      other = meet(~other, two);
      two.next[otherAt] = other;
    }
  }
  return one.next[state] === mayEnd && two.next[other] === mayEnd;
}

const isMet = 1;
const mayEnd = 2;

function decode(encoded: string): Automaton {
  const states = encoded.split(" ");
  const names = states.pop() ?? "";
  const classes = new Uint8Array(127);
  let width = 1;
  for (let index = 0; index < names.length; index++) {
    const name = digit(names, index) + 1;
    classes[index + 32] = name;
    width = Math.max(width, name + 1);
  }
  const capitals = new Uint8Array(width);
  for (let letter = 97; letter <= 122; letter++)
    capitals[classes[letter] as number] = classes[letter - 32] as number;
  const next = new Int32Array(states.length * width);
  const automaton = { classes, capitals, states, width, next };
  meet(width, automaton);
  return automaton;
}

/** Fills in where a state leads. State 0 stays as it is: nothing leads away from it. */
function meet(row: number, automaton: Automaton): number {
  const { capitals, states, width, next } = automaton;
  if (row === 0 || next[row] !== 0) return row;
  const state = row / width;
  const word = states[state] as string;
  const like = number(word, 1);
  if (like !== state) next.copyWithin(row, meet(like * width, automaton), (like + 1) * width);
  for (let index = 3; index < word.length; index += 3) {
    const name = digit(word, index) + 1;
    const steps = number(word, index + 1);
    const to = ~(((state + (steps % mostStates)) % states.length) * width);
    next[row + name] = to;
    if (steps >= mostStates) next[row + (capitals[name] as number)] = to;
  }
  next[row] = word.startsWith("$") ? mayEnd : isMet;
  return row;
}

/** Numbers from here on mean that a letter and its capital lead to one state. */
const mostStates = 4050;

function number(word: string, index: number): number {
  return digit(word, index) * 90 + digit(word, index + 1);
}

/** Digits are the characters from `#` on without the backslash, so that no text needs an escape. */
function digit(word: string, index: number): number {
  const code = word.charCodeAt(index);
  return code - (code > 92 ? 36 : 35);
}
