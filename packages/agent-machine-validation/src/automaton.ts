/** Automata that the generator makes: each says of a text, in one pass, that it surely is as it should be. */
import type { Pattern } from "./pattern.ts";

/**
 * Whether a text surely keeps what an automaton stands for. No is no answer: then the patterns have to be asked, as for every text that
 * holds anything but printable ASCII. Nothing is done before it is needed, neither for the automaton nor for a state of it.
 *
 * The code is written inside a function, which no engine compiles before it is called. Every word of it but the last is a state: whether
 * a text may end there; the state that it is like; and how it differs, by pairs of a class and the state to which that leads, which is told
 * by how far on it is. States stand in blocks, of which only those are looked into that a text leads to. The last word says how many
 * classes there are, and has the class of each character from the blank on.
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
  /** How many classes there are. */
  readonly width: number;
  /** The words of the states, once their block was looked into. */
  readonly words: (readonly string[] | undefined)[];
  readonly blocks: readonly string[];
  /** How many states there are. */
  readonly size: number;
  /** Where the row of each state begins that was met. */
  readonly rows: Int32Array;
  /** How many were met, with state 0, from which nothing leads away. */
  met: number;
  /** Where each class leads, row by row in the order of meeting: where a row begins, or the complement of a state that was not met there. */
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

const mayEnd = 1;

function decode(encoded: string): Automaton {
  const end = encoded.lastIndexOf(" ");
  const width = digit(encoded, end + 1) + 1;
  const classes = new Uint8Array(127);
  for (let index = end + 2; index < encoded.length; index++)
    classes[index - end + 30] = digit(encoded, index) + 1;
  const blocks = encoded.slice(0, end).split("!");
  const last = blocks.length - 1;
  const size = last * blockSize + (blocks[last] as string).split(" ").length;
  const [rows, next] = [new Int32Array(size), new Int32Array(size * width)];
  const automaton = { classes, width, blocks, words: [], size, rows, met: 1, next };
  meet(1, automaton);
  return automaton;
}

/** States in a block. */
const blockSize = 64;

function wordOf(state: number, { words, blocks }: Automaton): string {
  const block = Math.floor(state / blockSize);
  words[block] ??= (blocks[block] as string).split(" ");
  return words[block][state % blockSize] as string;
}

/** Fills in where a state leads, if that is not done yet, and says where its row is. */
function meet(state: number, automaton: Automaton): number {
  const { classes, width, size, rows, next } = automaton;
  if (state === 0 || rows[state] !== 0) return rows[state] as number;
  const word = wordOf(state, automaton);
  const row = automaton.met++ * width;
  rows[state] = row;
  const like = number(word, 1);
  if (like !== state) {
    const model = meet(like, automaton);
    next.copyWithin(row, model, model + width);
  }
  for (let index = 3; index < word.length; index += 3) {
    const name = digit(word, index) + 1;
    const steps = number(word, index + 1);
    const to = (state + (steps % mostStates)) % size;
    next[row + name] = to === 0 ? 0 : ~to;
    if (steps >= mostStates) next[row + capitalOf(name, classes)] = next[row + name] as number;
  }
  next[row] = word.startsWith("$") ? mayEnd : 0;
  return row;
}

/** The class of the capital of the last letter of a class. */
function capitalOf(name: number, classes: Uint8Array): number {
  return classes[classes.lastIndexOf(name, 122) - 32] as number;
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
