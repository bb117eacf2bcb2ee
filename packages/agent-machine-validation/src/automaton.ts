/** Automata that the generator makes: each says of a text, in one pass, that it surely is as it should be. */
import type { Pattern } from "./pattern.ts";

/**
 * Whether a text surely keeps what an automaton stands for. No is no answer: then the patterns have to be asked, as for every text that
 * holds anything but printable ASCII. Nothing is done before it is needed, neither for the automaton nor for a state of it.
 *
 * The code is written inside a function, which no engine compiles before it is called. Every word of it but the last is a state: whether
 * a text may end there; the state that it is like; and how it differs, by pairs of a class and the state to which that leads, which is told
 * by how far on it is. States stand in blocks, of which only those are looked into that a text leads to. The last word says how many
 * classes and states there are, and has the class of each character from the blank on.
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

/** A pattern that is compiled only where an automaton is not sure that it finds nothing. */
export function spared(encoded: () => string, pattern: Pattern): Pick<Pattern, "test"> {
  const isSurelyAbsent = surelyNone(encoded, () => [pattern]);
  return { test: (text) => !isSurelyAbsent(text) && pattern.test(text) };
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
  /** How many classes there are, and one: class 0, of what is not printable, says in a row whether a text may end. */
  readonly width: number;
  /** How many states there are. */
  readonly size: number;
  /** The class of each character, from the blank on. */
  readonly names: string;
  readonly blocks: readonly string[];
  /** The words of the states, once their block was looked into. */
  readonly words: (readonly string[] | undefined)[];
  /** How many states were met, with state 0, from which nothing leads away. */
  met: number;
  /**
   * Where each class leads, row by row in the order of meeting: where a row begins, or the complement of a state that was not met there.
   * Behind the rows is where the row of each state begins, and behind that the class of each character, as far as they are known.
   */
  readonly table: Int32Array;
  /** Where the classes begin. */
  readonly classes: number;
}

function takes(automaton: Automaton, text: string): boolean {
  const { table, classes } = automaton;
  let state = automaton.width;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code > 126) return false;
    const at = state + ((table[classes + code] as number) || classOf(code, automaton));
    state = table[at] as number;
    if (state < 0) {
      state = meet(~state, automaton);
      table[at] = state;
    }
  }
  return table[state] === mayEnd;
}

function bothTake(one: Automaton, two: Automaton, text: string): boolean {
  const [table, otherTable] = [one.table, two.table];
  let [state, other] = [one.width, two.width];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code > 126) return false;
    const at = state + ((table[one.classes + code] as number) || classOf(code, one));
    const otherAt = other + ((otherTable[two.classes + code] as number) || classOf(code, two));
    state = table[at] as number;
    other = otherTable[otherAt] as number;
    if (state < 0) {
      state = meet(~state, one);
      table[at] = state;
    }
    if (other < 0) {
      other = meet(~other, two);
      otherTable[otherAt] = other;
    }
  }
  return table[state] === mayEnd && otherTable[other] === mayEnd;
}

const mayEnd = 1;

function decode(encoded: string): Automaton {
  const end = encoded.lastIndexOf(" ");
  const width = digit(encoded, end + 1) + 1;
  const size = number(encoded, end + 2);
  const classes = size * (width + 1);
  const automaton = {
    width,
    size,
    names: encoded.slice(end + 4),
    blocks: encoded.slice(0, end).split("!"),
    words: [],
    met: 1,
    table: new Int32Array(classes + 127),
    classes,
  };
  meet(1, automaton);
  return automaton;
}

function classOf(code: number, { table, classes, names }: Automaton): number {
  const name = digit(names, code - 32) + 1;
  table[classes + code] = name;
  return name;
}

/** Fills in where a state leads, if that is not done yet, and says where its row is. */
function meet(state: number, automaton: Automaton): number {
  const { width, size, names, table } = automaton;
  const known = table[size * width + state] as number;
  if (state === 0 || known !== 0) return known;
  const word = wordOf(state, automaton);
  const row = automaton.met++ * width;
  table[size * width + state] = row;
  const like = number(word, 1);
  if (like !== state) {
    const model = meet(like, automaton);
    table.copyWithin(row, model, model + width);
  }
  for (let index = 3; index < word.length; index += 3) {
    const steps = number(word, index + 1);
    const to = (state + (steps % mostStates)) % size;
    const lead = to === 0 ? 0 : ~to;
    table[row + digit(word, index) + 1] = lead;
    if (steps >= mostStates) table[row + digit(names, capitalOf(word, index, names)) + 1] = lead;
  }
  table[row] = word.startsWith("$") ? mayEnd : 0;
  return row;
}

/** States in a block, and so in the code that the generator writes. */
export const blockSize = 64;

function wordOf(state: number, { words, blocks }: Automaton): string {
  const block = Math.floor(state / blockSize);
  words[block] ??= (blocks[block] as string).split(" ");
  return words[block][state % blockSize] as string;
}

/** Which character is the capital of the last letter of the class in a word. */
function capitalOf(word: string, index: number, names: string): number {
  const [z, toCapital] = [90, 32];
  return names.lastIndexOf(word.charAt(index), z) - toCapital;
}

/** Numbers from here on mean that a letter and its capital lead to one state. */
export const mostStates = 4050;

function number(word: string, index: number): number {
  return digit(word, index) * 90 + digit(word, index + 1);
}

/** Digits are the characters from `#` on without the backslash, so that no text needs an escape. */
function digit(word: string, index: number): number {
  const code = word.charCodeAt(index);
  return code - (code > 92 ? 36 : 35);
}
