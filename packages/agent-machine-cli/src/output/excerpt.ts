/** The lines of a text that a finding is about, as they may be shown. */
import {
  isSecret,
  isVariableValue,
  type TextDocument,
  type TextRange,
} from "@sourceos/agent-machine-validation";

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

/** A text of which parts are shown. */
export interface Shown {
  readonly text: string;
  /** Where it begins in a longer text. */
  readonly start?: { readonly line: number; readonly offset: number };
  /** Whether each line stands for itself, so that its neighbours explain nothing. */
  readonly isLines?: boolean;
}

/** Finds the lines of a text. Nothing is looked for before somebody asks, and then once. */
export class Excerpts {
  readonly #shown: Shown;
  #starts: readonly number[] | undefined;
  #known: Known | undefined;

  constructor(shown: Shown) {
    this.#shown = shown;
  }

  /**
   * The line of a place, with one before and after it where it is no longer than a person would write it. What may not be shown is known
   * by its place in the documents that stand there.
   */
  of({ start }: TextRange, documents: readonly TextDocument[]): ExcerptLine[] {
    if (this.#known?.documents !== documents) this.#known = knownOf(this.#shown, documents);
    const known = this.#known;
    const first = this.#shown.start?.line ?? 1;
    const index = start.line - first;
    const from = Math.max(1, start.column - before);
    const column = start.column <= width - before ? 1 : from;
    const isAlone = this.#shown.isLines === true || this.#line(index).length > width;
    const indexes = isAlone ? [index] : [index - 1, index, index + 1];
    return indexes
      .filter((each) => this.#has(each))
      .map((each) => ({
        number: each + first,
        text: this.#masked(each, known).slice(column - 1, column - 1 + width),
        column,
      }));
  }

  get #lineStarts(): readonly number[] {
    this.#starts ??= startsOfLines(this.#shown.text);
    return this.#starts;
  }

  #has(index: number): boolean {
    const start = this.#lineStarts[index];
    return start !== undefined && (start < this.#shown.text.length || index === 0);
  }

  #line(index: number): string {
    const end = this.#lineStarts[index + 1] ?? this.#shown.text.length + 1;
    return this.#shown.text.slice(this.#lineStarts[index], end - 1).replace(/\r$/, "");
  }

  /** What has the shape of a secret is not shown, nor what a variable is set to: output ends up in logs. Every column stays where it is. */
  #masked(index: number, { hidden, isRead }: Known): string {
    const line = this.#line(index);
    if (line.length > longest) return "";
    const start = this.#lineStarts[index] ?? 0;
    const end = start + line.length;
    const known = hidden
      .filter((each) => each.start < end && each.end > start)
      .reduce((text, each) => dotted(text, each.start - start, each.end - start), line);
    const guessed = isRead ? known : dotted(known, this.#firstGuess(index), line.length);
    return guessed.replace(/[^\s"',{}[\]]+/gu, (word) => (isSecret(word) ? dots(word) : word));
  }

  /**
   * Where in a line that is a part of no document something begins that may not be shown: behind a key for such values, and where lines
   * follow that are indented deeper, or a text that is still open.
   */
  #firstGuess(index: number): number {
    let open: { readonly indent: number; readonly quote: string } | undefined;
    let guess = Number.POSITIVE_INFINITY;
    for (let each = Math.max(0, index - lookedBack); each <= index; each++) {
      const line = this.#line(each);
      const indent = line.search(/\S/);
      const isWithin = open !== undefined && (indent > open.indent || open.quote !== "");
      guess = isWithin ? 0 : Number.POSITIVE_INFINITY;
      if (indent === -1) continue;
      if (open && isWithin) {
        if (open.quote !== "" && line.includes(open.quote)) open = { ...open, quote: "" };
        continue;
      }
      const key = valueKey.exec(line);
      open = key
        ? { indent: key.index + (key[1] ?? "").length, quote: openQuote(line, key) }
        : undefined;
      if (key) guess = key.index + key[0].length;
    }
    return guess;
  }
}

const lookedBack = 200;
/** A key under which a value may not be shown, or a variable with its value. */
const valueKey =
  /(^|[\s{,-])(?:"(?:value|[A-Z][A-Z0-9_]+)"|'(?:value|[A-Z][A-Z0-9_]+)'|value|[A-Z][A-Z0-9_]+)\s*[:=]\s*/;

/** The quotation mark that begins behind a key and does not end on its line. */
function openQuote(line: string, key: RegExpExecArray): string {
  const value = line.slice(key.index + key[0].length);
  const quote = /^["']/.exec(value)?.[0] ?? "";
  return quote !== "" && !value.slice(1).includes(quote) ? quote : "";
}

/** A stretch of a text, end exclusive. */
interface Hidden {
  readonly start: number;
  readonly end: number;
}

/** What is known of the documents of a text. */
interface Known {
  readonly documents: readonly TextDocument[];
  readonly hidden: readonly Hidden[];
  /** Whether each of them could be read, so that all that may not be shown has a place. */
  readonly isRead: boolean;
}

function knownOf({ text, start }: Shown, documents: readonly TextDocument[]): Known {
  const base = start?.offset ?? 0;
  const hidden = documents.flatMap((document) =>
    pointersOf(document.value).flatMap((pointer): Hidden | [] => {
      const range = document.rangeOf(pointer);
      if (!range) return [];
      const from = range.start.offset - base;
      const to = range.end.offset - base;
      const isQuoted = /["']/.test(text[from] ?? "") && text[to - 1] === text[from];
      return isQuoted ? { start: from + 1, end: to - 1 } : { start: from, end: to };
    }),
  );
  return { documents, hidden, isRead: documents.every(({ value }) => value !== undefined) };
}

/** The places in a document that hold what variables are set to. */
function pointersOf(document: unknown): string[] {
  const found: string[] = [];
  const visit = (value: unknown, keys: readonly string[]): void => {
    if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...keys, key]);
    } else if (isVariableValue(keys)) {
      const tokens = keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"));
      found.push(`/${tokens.join("/")}`);
    }
  };
  visit(document, []);
  return found;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

/** Longer lines are no person's, and are not shown. */
const longest = 100_000;

/** A line with dots for a stretch of it, the indentation left out. */
function dotted(line: string, start: number, end: number): string {
  const from = Math.max(start, start <= 0 ? line.search(/\S|$/) : 0);
  if (from >= line.length || end <= from) return line;
  return line.slice(0, from) + dots(line.slice(from, end)) + line.slice(end);
}

function dots(text: string): string {
  return "\u2022".repeat(text.length);
}
