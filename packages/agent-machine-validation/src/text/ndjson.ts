import type { Finding, Position } from "../finding.ts";
import { type Limits, limitsOf } from "../limits.ts";
import { LazyDocument, type TextDocument } from "./document.ts";
import { readJson } from "./json.ts";
import { Positions, textStart } from "./positions.ts";
import { findingOf } from "./problem.ts";
import { byteOrderMark, tooLongLine, tooManyDocuments } from "./text-problems.ts";
import type { ParsedText, TextSource } from "./text-source.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has exactly these four
const blank = /^[\u0009\u000a\u000d ]*$/;

export interface LinesOptions {
  readonly limits?: Partial<Limits>;
  /** Where the text begins, when it is a piece of a longer one. */
  readonly start?: Position;
}

/**
 * The documents of a text with one JSON document on each line (NDJSON), one after the other: for streams that are too
 * long to be held at once, cut into pieces at ends of lines.
 *
 * Blank lines are skipped; a line that cannot be read is a document without a value. The limit of size holds for each
 * line. A byte order mark is no part of the first document, which has a warning about it; it is one only where the
 * whole text begins.
 */
export function* documentsOfLines(
  text: string,
  { limits, start = textStart }: LinesOptions = {},
): Generator<TextDocument, void> {
  const allowed = limitsOf(limits);
  const positions = new Positions(text, start);
  const isMarked = start.offset === 0 && text.startsWith("\ufeff");
  const base = isMarked ? 1 : 0;
  let about = isMarked ? [findingOf(byteOrderMark, positions)] : [];
  for (const line of linesOf({ text: text.slice(base), base, positions })) {
    const isLong = line.text.length > allowed.maxSize;
    const document = isLong ? withoutValue(line, allowed) : readJson(line, allowed);
    yield about.length > 0 ? withFindings(about, document) : document;
    about = [];
  }
}

/** A document with further findings in front of its own. */
function withFindings(findings: readonly Finding[], document: TextDocument): TextDocument {
  return {
    value: document.value,
    findings: [...findings, ...document.findings],
    rangeOf: (pointer, part) => document.rangeOf(pointer, part),
  };
}

/** All documents of a text with one JSON document on each line. */
export function readNdjson(source: TextSource, limits: Limits): ParsedText {
  const documents: TextDocument[] = [];
  for (const line of linesOf(source)) {
    if (documents.length === limits.maxDocuments) {
      const problem = tooManyDocuments(0, line.text.length, limits.maxDocuments);
      return { documents, findings: [findingOf(problem, line.positions, line.base)] };
    }
    documents.push(readJson(line, limits));
  }
  return { documents, findings: [] };
}

function* linesOf({ text, base, positions }: TextSource): Generator<TextSource, void> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    if (!blank.test(line)) yield { text: line, base: base + start, positions };
    start = end + 1;
  }
}

function withoutValue({ base, positions }: TextSource, { maxSize }: Limits): TextDocument {
  const finding = findingOf(tooLongLine(maxSize), positions, base);
  return new LazyDocument(undefined, [finding], () => undefined, positions, base);
}
