/** The lines of a text that a finding is about, as they may be shown. */
import { isSecret, type TextRange } from "@sourceos/agent-machine-validation";

/** A part of a line. */
export interface ExcerptLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** The column of its first character, counted from 1. */
  readonly column: number;
}

/** How many characters of a line are shown; lines of machines are long. */
const width = 120;
/** How many of them may stand before the place. */
const before = 40;

/** The line of the place, with one before and after it where it is no longer than a person would write it. */
export function excerptOf(text: string, { start }: TextRange, firstLine = 1): ExcerptLine[] {
  const index = start.line - firstLine;
  const from = Math.max(1, start.column - before);
  const column = start.column <= width - before ? 1 : from;
  const lines = linesAround(text, index);
  const isLong = lines.some(([number, line]) => number === index && line.length > width);
  const shown = isLong ? lines.filter(([number]) => number === index) : lines;
  return shown.map(([number, line]) => ({
    number: number + firstLine,
    text: masked(line).slice(column - 1, column - 1 + width),
    column,
  }));
}

/** The line with an index and its neighbours, found without cutting the whole text into lines. */
function linesAround(text: string, index: number): [number, string][] {
  const lines: [number, string][] = [];
  let start = 0;
  for (let number = 0; number <= index + 1 && start < Math.max(1, text.length); number++) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (number >= index - 1) lines.push([number, text.slice(start, end).replace(/\r$/, "")]);
    start = end + 1;
  }
  return lines;
}

/** Longer lines are no person's, and are not shown. */
const longest = 100_000;

/** What has the shape of a secret is not shown, nor what a variable is set to: output ends up in logs. Every column stays where it is. */
function masked(line: string): string {
  if (line.length > longest) return "";
  return line
    .replace(/("value"\s*:\s*")((?:[^"\\]|\\.)*)/g, (_all, key, value) => key + dots(value))
    .replace(/((?:^|[{,-])\s*value:\s+)([^,}]+)/g, (_all, key, value) => key + dots(value))
    .replace(/[^\s"',{}[\]]+/gu, (word) => (isSecret(word) ? dots(word) : word));
}

function dots(text: string): string {
  return "\u2022".repeat(text.length);
}
