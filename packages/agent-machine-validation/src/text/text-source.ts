import type { Finding } from "../finding.ts";
import type { Limits } from "../limits.ts";
import type { TextDocument } from "./document.ts";
import type { Positions } from "./positions.ts";

/** A text to read, and where it stands in the text that positions are told for. */
export interface TextSource {
  readonly text: string;
  /** Its offset there. */
  readonly base: number;
  readonly positions: Positions;
}

/** What a text turned out to hold. */
export interface ParsedText {
  readonly documents: readonly TextDocument[];
  /** What concerns the text as a whole; what concerns one document is told there. */
  readonly findings: readonly Finding[];
}

/** Reads the texts of one format. */
export type TextReader = (source: TextSource, limits: Limits) => ParsedText;
