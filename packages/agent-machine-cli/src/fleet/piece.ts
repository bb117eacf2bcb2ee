/** Validates one piece of a stream of lines: the same work in the main thread and in a worker. */
import {
  documentsOfLines,
  type Finding,
  type Position,
  parseText,
  type TextDocument,
  type TextRange,
  validateDocument,
} from "@sourceos/agent-machine-validation";
import { plainText, textOf, utf8Text } from "../input/decode.ts";
import { type ExcerptLine, Excerpts } from "../output/excerpt.ts";
import { byPlace } from "../output/order.ts";

/** A finding in a piece: its lines count from the beginning of the piece. */
export interface PieceFinding {
  /** Which document of the piece, counted from 0. */
  readonly document: number;
  readonly finding: Finding;
  readonly excerpt: readonly ExcerptLine[];
}

export interface PieceResult {
  readonly documents: number;
  /** Documents of each contract; those that name none are under the empty name. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly errors: number;
  readonly warnings: number;
  /** The first findings; the numbers above count all. */
  readonly findings: readonly PieceFinding[];
  /** Where the next piece begins. */
  readonly end: Position;
}

/** What holds between a document of the stream and those that are at hand. */
export type Against = (document: unknown) => readonly Finding[];

export interface PieceOptions {
  /** How many findings are kept. */
  readonly most: number;
  readonly against: Against;
  /** Whether the lines of findings are wanted. */
  readonly isShown: boolean;
}

/** Validates the documents of a piece; keeps as many findings as asked, and counts all. */
export function validatePiece(
  bytes: Uint8Array,
  { most, against, isShown }: PieceOptions,
): PieceResult {
  const kinds: Record<string, number> = {};
  const kept: PieceFinding[] = [];
  const count = { documents: 0, errors: 0, warnings: 0 };
  const text = decoded(bytes);
  const parts = text === undefined ? linesOf(bytes) : [{ bytes, text, start: textStart }];
  let end = textStart;
  for (const part of parts) {
    const { text: readText, start } = part;
    const excerpts =
      isShown && readText !== undefined
        ? new Excerpts({ text: readText, start, isLines: true })
        : undefined;
    for (const { document, about } of documentsIn(part)) {
      const { valid, value, findings, kind = "" } = validateDocument(document);
      const between = valid ? against(value).map((finding) => ranged(finding, document)) : [];
      const shown = [document];
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      for (const finding of [...about, ...findings, ...between].sort(byPlace)) {
        count[finding.severity === "error" ? "errors" : "warnings"]++;
        if (kept.length < most) {
          const excerpt = (finding.range && excerpts?.of(finding.range, shown)) ?? [];
          kept.push({ document: count.documents, finding, excerpt });
        }
      }
      count.documents++;
    }
    end = endOf(part);
  }
  return { ...count, kinds, findings: kept, end };
}

const textStart: Position = { line: 1, column: 1, offset: 0 };

interface Part {
  readonly bytes: Uint8Array;
  /** Absent where the bytes are no plain UTF-8. */
  readonly text?: string | undefined;
  readonly start: Position;
}

/** The text of bytes that are plain UTF-8 without a mark; anything else is looked at line by line. */
function decoded(bytes: Uint8Array): string | undefined {
  return withoutMark(plainText(bytes));
}

function withoutMark(text: string | undefined): string | undefined {
  return text?.startsWith("\ufeff") ? undefined : text;
}

/** The lines of a piece. Beside one that is plain UTF-8, a zero byte in another is no sign of another encoding. */
function linesOf(bytes: Uint8Array): readonly Part[] {
  const lines = [...cut(bytes)];
  const isUtf8 = lines.some((line) => plainText(line)?.trim());
  let start = textStart;
  return lines.map((line, index) => {
    const text = isUtf8 ? utf8Text(line) : plainText(line);
    // A mark is one only where the text begins.
    const part = { bytes: line, text: index === 0 ? withoutMark(text) : text, start };
    start = endOf(part);
    return part;
  });
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, from);
    const end = newline === -1 ? bytes.length : newline + 1;
    yield bytes.subarray(from, end);
    from = end;
  }
}

interface Read {
  readonly document: TextDocument;
  /** What is wrong with the text around it. */
  readonly about: readonly Finding[];
}

function* documentsIn({ bytes, text, start }: Part): Generator<Read> {
  if (text !== undefined) {
    for (const document of documentsOfLines(text, { start })) yield { document, about: [] };
    return;
  }
  const { documents, findings } = parseText(bytes, { format: "ndjson" });
  const about = findings.map((finding) => movedBy(finding, start));
  if (documents.length === 0) yield { document: unreadable(about), about: [] };
  for (const document of documents) yield { document: movedDocument(document, start), about };
}

/** A document of a text before which another one stands. */
function movedDocument(document: TextDocument, start: Position): TextDocument {
  return {
    value: document.value,
    findings: document.findings.map((finding) => movedBy(finding, start)),
    rangeOf: (...asked) => {
      const range = document.rangeOf(...asked);
      return range && movedRange(range, start);
    },
  };
}

/** A line that is no text at all counts as a document. */
function unreadable(findings: readonly Finding[]): TextDocument {
  return { value: undefined, findings, rangeOf: () => undefined };
}

function ranged(finding: Finding, document: TextDocument): Finding {
  const range = document.rangeOf(finding.pointer);
  return range ? { ...finding, range } : finding;
}

function endOf({ bytes, text, start }: Part): Position {
  const read = text ?? textOf(bytes);
  let { line } = start;
  for (let at = read.indexOf("\n"); at !== -1; at = read.indexOf("\n", at + 1)) line++;
  return { line, column: 1, offset: start.offset + read.length };
}

/** A finding in a text before which another one stands that ends there. */
export function movedBy(finding: Finding, end: Position): Finding {
  return finding.range ? { ...finding, range: movedRange(finding.range, end) } : finding;
}

function movedRange({ start, end }: TextRange, { line, offset }: Position): TextRange {
  const moved = (position: Position): Position => ({
    ...position,
    line: position.line + line - 1,
    offset: position.offset + offset,
  });
  return { start: moved(start), end: moved(end) };
}
