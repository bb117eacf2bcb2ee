/** Automata that the generator makes: each says of a text, in one pass, that it surely is as it should be. */
import type { Pattern } from "./pattern.ts";

/**
 * Whether a text surely keeps what an automaton stands for. No is no answer: then the patterns have to be asked, as for every text that
 * holds anything but printable ASCII. Nothing is done before it is needed, neither for the automaton nor for a state of it.
 *
 * The code is written inside a function, which no engine compiles before it is called. It says how many classes and states there are, the
 * class of each character from the blank on, where every 16th state is told, and then each state: how many of its steps differ from those
 * of another one, which one that is and whether a text may end here, and those steps, each by a class and how far on the state is to which
 * it leads. A state that is like no other is told as like itself; the first of its steps says where all those lead that are not told.
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
export function surelyNone(encoded: () => string, patterns: () => readonly Searched[]) {
  const isSurely = surely(encoded);
  let asked = 0;
  let search: RegExp | undefined;
  return (text: string): boolean => {
    if (search !== undefined) return !search.test(text);
    if (++asked > manyTexts) search = either(patterns());
    return isSurely(text);
  };
}

/** A pattern that is compiled only where it is not sure that none of its group finds anything. */
export function among(isNone: (text: string) => boolean, pattern: Pattern): Searched {
  return {
    get source() {
      return pattern.source;
    },
    test: (text) => !isNone(text) && pattern.test(text),
  };
}

type Searched = Pick<Pattern, "source" | "test">;

const manyTexts = 4000;

/** Finds what any of the patterns finds, and everything but printable ASCII. */
function either(patterns: readonly Searched[]): RegExp {
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
  readonly code: string;
  /** How many classes there are, and one: class 0, of what is not printable, says in a row whether a text may end. */
  readonly width: number;
  /** How many states there are. */
  readonly size: number;
  /**
   * Rows say where each class leads: to where a row begins, or to the complement of a state that was not met yet. The row of state 0, from
   * which nothing leads away, is the first. Behind it is where the row of each state begins and the class of each character, as far as
   * they are known, and then the other rows in the order of meeting.
   */
  table: Int32Array;
  /** Where the classes begin. */
  readonly classes: number;
  /** Where the next row begins. */
  end: number;
}

function takes(automaton: Automaton, text: string): boolean {
  const { classes } = automaton;
  let { table } = automaton;
  let state = startOf(automaton);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code > 126) return false;
    const at = state + ((table[classes + code] as number) || classOf(code, automaton));
    state = table[at] as number;
    if (state < 0) {
      state = meet(~state, automaton);
      table = automaton.table;
      table[at] = state;
    }
  }
  return table[state] === mayEnd;
}

function bothTake(one: Automaton, two: Automaton, text: string): boolean {
  let [table, otherTable] = [one.table, two.table];
  let [state, other] = [startOf(one), startOf(two)];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 || code > 126) return false;
    const at = state + ((table[one.classes + code] as number) || classOf(code, one));
    const otherAt = other + ((otherTable[two.classes + code] as number) || classOf(code, two));
    state = table[at] as number;
    other = otherTable[otherAt] as number;
    if (state < 0) {
      state = meet(~state, one);
      table = one.table;
      table[at] = state;
    }
    if (other < 0) {
      other = meet(~other, two);
      otherTable = two.table;
      otherTable[otherAt] = other;
    }
  }
  return table[state] === mayEnd && otherTable[other] === mayEnd;
}

const mayEnd = 1;

function decode(code: string): Automaton {
  const width = digit(code, 0) + 1;
  const size = number(code, 1);
  const classes = width + size;
  const end = classes + 127;
  const table = new Int32Array(end + firstRows * width);
  const automaton = { code, width, size, table, classes, end };
  meet(1, automaton);
  return automaton;
}

/** For how many rows there is room before the table grows: most automata need no more. */
const firstRows = 32;

function startOf({ table, width }: Automaton): number {
  return table[width + 1] as number;
}

function classOf(character: number, { table, classes, code }: Automaton): number {
  const name = code.charCodeAt(namesAt + character - blank) - zero + 1;
  table[classes + character] = name;
  return name;
}

/**
 * Fills in where a state leads, if that is not done yet, and says where its row is. Nearly without calls, which take longer than all else
 * here before an engine has compiled it.
 */
function meet(state: number, automaton: Automaton): number {
  const { code, width, size } = automaton;
  const known = automaton.table[width + state] as number;
  if (state === 0 || known !== 0) return known;
  let at = placeOf(state, automaton);
  const last = at + 3 * (code.charCodeAt(at) - zero);
  const likeAndEnd = (code.charCodeAt(at + 1) - zero) * base + code.charCodeAt(at + 2) - zero;
  const like = likeAndEnd >> 1;
  const model = like === state ? undefined : meet(like, automaton);
  const row = addRow(state, automaton);
  const { table } = automaton;
  if (model !== undefined) table.copyWithin(row, model, model + width);
  else {
    at += 3;
    table.fill(~((state + number(code, at + 1)) % size), row, row + width);
  }
  while (at < last) {
    at += 3;
    const name = code.charCodeAt(at) - zero;
    const steps = (code.charCodeAt(at + 1) - zero) * base + code.charCodeAt(at + 2) - zero;
    let to = state + steps;
    if (steps >= mostStates) {
      to -= mostStates;
      if (to >= size) to -= size;
      table[row + capitalOf(name, code) + 1] = ~to;
    } else if (to >= size) to -= size;
    table[row + name + 1] = ~to;
  }
  table[row] = likeAndEnd & mayEnd;
  return row;
}

function addRow(state: number, automaton: Automaton): number {
  const { width, end } = automaton;
  automaton.end += width;
  if (automaton.end > automaton.table.length) {
    const { table } = automaton;
    automaton.table = new Int32Array(2 * table.length);
    automaton.table.set(table);
  }
  automaton.table[width + state] = end;
  return end;
}

/** How many states stand together, of which the place of the first one is told. */
export const blockSize = 16;

function placeOf(state: number, { code, size }: Automaton): number {
  const block = blocksAt + 3 * Math.floor(state / blockSize);
  const statesAt = blocksAt + 3 * Math.ceil(size / blockSize);
  const place = (code.charCodeAt(block) - zero) * base + code.charCodeAt(block + 1) - zero;
  let at = statesAt + 3 * (place * base + code.charCodeAt(block + 2) - zero);
  for (let others = state % blockSize; others > 0; others--)
    at += 3 + 3 * (code.charCodeAt(at) - zero);
  return at;
}

/** The class of the capital of the last letter of a class. */
function capitalOf(name: number, code: string): number {
  const [z, toCapital] = [0x7a, 0x20];
  const letter = code.lastIndexOf(String.fromCharCode(name + zero), namesAt + z - blank);
  return digit(code, letter - toCapital);
}

const blank = 0x20;
/** Where the classes of characters are in a code, and where the places of states. */
const namesAt = 3;
const blocksAt = namesAt + 95;

/** Numbers from here on mean that a letter and its capital lead to one state. */
export const mostStates = 4050;

/** Digits are the characters from `#` on. */
export const zero = 0x23;
export const base = 90;

function number(code: string, at: number): number {
  return digit(code, at) * base + digit(code, at + 1);
}

function digit(code: string, at: number): number {
  return code.charCodeAt(at) - zero;
}
