/**
 * The subset of regular expressions that ECMAScript, Python, Go (RE2), Rust, Java, .NET and Ruby read alike:
 * literals, classes with ranges, anchors, groups, alternation, `* + ? {m,n}`, and escapes of punctuation.
 */

/** Go refuses to compile what repeats more often, nested repetitions multiplied. */
const largestRepetition = 1000;

const quantifier = /^(?:[*+?]|\{([0-9]+)(,?)([0-9]*)\})/;
const setOperators = ["&&", "--", "~~", "||"];

/** Why a regular expression is outside the portable subset, or undefined when it is inside. */
export function patternProblem(pattern: string): string | undefined {
  // Engines disagree about halves of surrogate pairs, and JSON cannot carry them.
  if (!pattern.isWellFormed()) return "it contains half of a surrogate pair";
  try {
    new RegExp(pattern, "u");
    const alternatives = readAlternatives({ text: pattern, index: 0 });
    if (alternatives.length > 1 && alternatives.some(({ anchored }) => anchored)) {
      return "alternatives meet anchors: write ^(?:…|…)$";
    }
    return Math.max(...alternatives.map(({ repetition }) => repetition)) > largestRepetition
      ? `its repetitions multiply to more than ${largestRepetition}`
      : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

class NotPortable extends Error {}

interface Cursor {
  readonly text: string;
  index: number;
}

interface Alternative {
  /** Whether it begins or ends with an anchor of its own, outside any group. */
  readonly anchored: boolean;
  /** How often its most repeated part is repeated. */
  readonly repetition: number;
}

function readAlternatives(cursor: Cursor): Alternative[] {
  const alternatives = [readAlternative(cursor)];
  while (peek(cursor) === "|") {
    cursor.index++;
    alternatives.push(readAlternative(cursor));
  }
  return alternatives;
}

function readAlternative(cursor: Cursor): Alternative {
  let anchored = false;
  let repetition = 1;
  while (!["", "|", ")"].includes(peek(cursor))) {
    anchored ||= ["^", "$"].includes(peek(cursor));
    const inner = readAtom(cursor);
    repetition = Math.max(repetition, inner * readQuantifier(cursor));
  }
  return { anchored, repetition };
}

/** Reads one atom, and says how often its most repeated part is repeated. */
function readAtom(cursor: Cursor): number {
  switch (peek(cursor)) {
    case "(":
      return readGroup(cursor);
    case "[":
      readClass(cursor);
      return 1;
    case ".":
      throw new NotPortable("it uses a dot: write the class of characters that is meant");
    default:
      readCharacter(cursor);
      return 1;
  }
}

function readGroup(cursor: Cursor): number {
  if (!rest(cursor).startsWith("(?:")) {
    throw new NotPortable(
      rest(cursor).startsWith("(?")
        ? "it uses a look-around, a named group or flags: only plain groups (?:…) are portable"
        : "it uses a capturing group: write (?:…)",
    );
  }
  cursor.index += "(?:".length;
  const alternatives = readAlternatives(cursor);
  cursor.index += ")".length;
  return Math.max(...alternatives.map(({ repetition }) => repetition));
}

/** Reads the quantifier of an atom, where there is one, and says how often it repeats at least. */
function readQuantifier(cursor: Cursor): number {
  const match = quantifier.exec(rest(cursor));
  if (!match) return 1;
  cursor.index += match[0].length;
  // Everything but the lazy form is a syntax error in ECMAScript already.
  if (peek(cursor) === "?") throw new NotPortable("it uses a lazy quantifier");
  return Math.max(1, Number(match[1] ?? 1), Number(match[3] || 1));
}

function readClass(cursor: Cursor): void {
  const start = cursor.index;
  const problem = (text: string) =>
    new NotPortable(
      `the class ${cursor.text.slice(start, endOfClass(cursor.text, start))} ${text}`,
    );
  cursor.index += rest(cursor).startsWith("[^") ? 2 : 1;
  if (peek(cursor) === "]") throw problem("is empty");
  while (peek(cursor) !== "]") {
    if (setOperators.includes(rest(cursor).slice(0, 2))) {
      throw problem("contains what some engines read as a set operation");
    }
    if (peek(cursor) === "[")
      throw problem("contains a bare [, which some engines nest: write \\[");
    if (peek(cursor) === "-" && !rest(cursor).startsWith("-]")) {
      throw problem("has a hyphen in the middle: put it last, or write \\-");
    }
    readCharacter(cursor);
    if (peek(cursor) === "-" && !rest(cursor).startsWith("-]")) {
      if (rest(cursor).startsWith("--")) continue;
      cursor.index++;
      if (peek(cursor) === "[") continue;
      readCharacter(cursor);
    }
  }
  cursor.index++;
}

function readCharacter(cursor: Cursor): void {
  if (peek(cursor) === "\\") {
    cursor.index++;
    if (/[A-Za-z0-9]/.test(peek(cursor))) {
      throw new NotPortable(
        `it uses \\${peek(cursor)}, an escape of a letter or a digit: write the characters themselves`,
      );
    }
  }
  cursor.index += String.fromCodePoint(cursor.text.codePointAt(cursor.index) ?? 0).length;
}

/** The place behind the class that begins at the given one. */
export function endOfClass(pattern: string, start: number): number {
  let index = start + 1;
  while (index < pattern.length && pattern.charAt(index) !== "]") {
    index += pattern.charAt(index) === "\\" ? 2 : 1;
  }
  return index + 1;
}

function peek(cursor: Cursor): string {
  return cursor.text.charAt(cursor.index);
}

function rest(cursor: Cursor): string {
  return cursor.text.slice(cursor.index);
}
