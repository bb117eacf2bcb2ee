import type { Span } from "./node.ts";

/** A string as it was written: its value, or what is wrong with it. */
export type StringToken =
  | { readonly value: string; readonly end: number; readonly wrong?: undefined }
  | { readonly value?: undefined; readonly wrong: StringMistake };

export interface StringMistake extends Span {
  readonly kind: "unclosed" | "control" | "escape";
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const wordCharacters = /[-+.\w$]*/y;
const space = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a JSON string may not hold
const control = /[\u0000-\u001f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, one string unit at a time
const unit = /\\u[0-9A-Fa-f]{4}|\\["\\/bfnrt]|[^\\\u0000-\u001f]/y;

/** Where the run of white space that begins at an offset ends. */
export function skipSpace(text: string, at: number): number {
  return endOf(space, text, at);
}

/** Where the number that begins at an offset ends; the offset itself where none does. */
export function endOfNumber(text: string, at: number): number {
  return endOf(number, text, at);
}

/** Where the run of letters, digits, signs and dots that begins at an offset ends. */
export function endOfWord(text: string, at: number): number {
  return endOf(wordCharacters, text, at);
}

/** Reads the string whose opening quote stands at an offset. */
export function readString(text: string, at: number): StringToken {
  const quote = text.indexOf('"', at + 1);
  if (quote !== -1) {
    const raw = text.slice(at + 1, quote);
    if (!raw.includes("\\") && !control.test(raw)) return { value: raw, end: quote + 1 };
  }
  return readUnits(text, at);
}

/** The first half of a surrogate pair that stands alone in a string, as it is written there. */
export function loneSurrogate(text: string, { start, end }: Span): Span {
  let high: Span | undefined;
  for (let at = start + 1; at < end - 1; ) {
    const next = endOf(unit, text, at);
    const code = codeOf(text, at, next);
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    if (high && !isLow) return high;
    if (isLow && !high) return { start: at, end: next };
    high = code >= 0xd800 && code <= 0xdbff ? { start: at, end: next } : undefined;
    at = next;
  }
  return high ?? { start, end };
}

function codeOf(text: string, start: number, end: number): number {
  return end - start === 6
    ? Number.parseInt(text.slice(start + 2, end), 16)
    : text.charCodeAt(start);
}

/** Where the piece of text ends that a problem at an offset is about. */
export function endOfToken(text: string, at: number): number {
  if (text[at] === '"') {
    const token = readString(text, at);
    return token.wrong ? token.wrong.end : token.end;
  }
  if (text[at] === "'") return endOfSingleQuoted(text, at);
  const word = endOfWord(text, at);
  return word > at ? word : endOfCharacter(text, at);
}

/** Where a comment ends, -1 for one that never does, undefined where there is none. */
export function endOfComment(text: string, at: number): number | undefined {
  if (text[at + 1] === "/") {
    const line = text.indexOf("\n", at);
    return line === -1 ? text.length : line;
  }
  if (text[at + 1] !== "*") return undefined;
  const close = text.indexOf("*/", at + 2);
  return close === -1 ? -1 : close + 2;
}

function endOfSingleQuoted(text: string, start: number): number {
  const match = /'[^'\n\r]*'?/y;
  match.lastIndex = start;
  return match.test(text) ? match.lastIndex : start + 1;
}

function endOfCharacter(text: string, at: number): number {
  const code = text.codePointAt(at);
  if (code === undefined) return at;
  return at + (code > 0xffff ? 2 : 1);
}

/** Unit by unit, because a mistake has to be found, or the closing quote among escaped ones. */
function readUnits(text: string, start: number): StringToken {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    const next = endOf(unit, text, at);
    if (next === at) return { wrong: mistakeAt(text, start, at) };
    at = next;
  }
  if (at >= text.length) return { wrong: unclosed(text, start) };
  const value: unknown = JSON.parse(text.slice(start, at + 1));
  return { value: String(value), end: at + 1 };
}

function mistakeAt(text: string, start: number, at: number): StringMistake {
  const character = text[at];
  if (character === "\n" || character === "\r") return unclosed(text, start);
  if (character !== "\\") return { kind: "control", start: at, end: at + 1 };
  const hexadecimal = /\\u[0-9A-Fa-f]{0,4}/y;
  const end = Math.max(endOf(hexadecimal, text, at), Math.min(at + 2, text.length));
  return { kind: "escape", start: at, end };
}

function unclosed(text: string, start: number): StringMistake {
  const line = text.indexOf("\n", start);
  const end = line === -1 ? text.length : line;
  return { kind: "unclosed", start, end: text[end - 1] === "\r" ? end - 1 : end };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
