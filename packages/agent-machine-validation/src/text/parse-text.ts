import { UsageError } from "../errors.ts";
import type { Finding } from "../finding.ts";
import { type Limits, limitsOf } from "../limits.ts";
import { decodeUtf8 } from "./decode.ts";
import { readJson } from "./json.ts";
import { readNdjson } from "./ndjson.ts";
import { Positions } from "./positions.ts";
import { findingOf, type Problem } from "./problem.ts";
import { byteOrderMark, tooLarge } from "./text-problems.ts";
import type { ParsedText, TextReader } from "./text-source.ts";

/** `jsonc` is JSON with comments and trailing commas, `ndjson` one JSON document on each line. */
export type TextFormat = "json" | "jsonc" | "ndjson" | "yaml";

export interface ParseOptions {
  /** `json`, unless told otherwise. */
  readonly format?: TextFormat;
  /** What differs from `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** `readYaml` of the entry for YAML: given by who wants YAML, so that nobody else carries it. */
  readonly yaml?: TextReader;
}

/**
 * The documents of a text, and everything that is wrong with the text itself. Whatever the text is, this returns: it
 * throws a `UsageError` only for options that make no sense.
 */
export function parseText(text: string | Uint8Array, options: ParseOptions = {}): ParsedText {
  const limits = limitsOf(options.limits);
  const read = readerOf(options);
  if (text.length > limits.maxSize) return refused(tooLarge(limits.maxSize));
  if (typeof text === "string") return readFrom(text, limits, read);
  const decoded = decodeUtf8(text);
  if (decoded.finding) return { documents: [], findings: [decoded.finding] };
  return readFrom(decoded.text, limits, read);
}

function readerOf({ format = "json", yaml }: ParseOptions): TextReader {
  if (format === "yaml") {
    if (yaml) return yaml;
    throw new UsageError("To read YAML, please give `readYaml` as the option `yaml`.");
  }
  const reader = readers.get(format);
  if (!reader) throw new UsageError(`There is no text format ${JSON.stringify(format)}.`);
  return reader;
}

const readers = new Map<TextFormat, TextReader>([
  ["json", (source, limits) => one(readJson(source, limits))],
  ["jsonc", (source, limits) => one(readJson(source, limits, true))],
  ["ndjson", readNdjson],
]);

function one(document: ParsedText["documents"][number]): ParsedText {
  return { documents: [document], findings: [] };
}

/** Readers see no byte order mark, yet offsets count it. */
function readFrom(text: string, limits: Limits, read: TextReader): ParsedText {
  const positions = new Positions(text);
  if (!text.startsWith("\ufeff")) return read({ text, base: 0, positions }, limits);
  const { documents, findings } = read({ text: text.slice(1), base: 1, positions }, limits);
  return { documents, findings: [findingOf(byteOrderMark, positions), ...findings] };
}

function refused(problem: Problem): ParsedText {
  const findings: Finding[] = [findingOf(problem, new Positions(""))];
  return { documents: [], findings };
}
