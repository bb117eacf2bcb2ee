/** What the command has to say, whatever the format. */
import type { Finding } from "@sourceos/agent-machine-validation";
import type { Unread } from "../input/failure.ts";
import type { ExcerptLine } from "./excerpt.ts";

/** A finding, where it was found, and the lines around it. */
export interface Located {
  readonly file: string;
  /** Which document of the file, counted from 0. */
  readonly document: number;
  readonly finding: Finding;
  /** Looked for only where it is shown. */
  readonly excerpt: () => readonly ExcerptLine[];
}

/** The numbers at the end. */
export interface Summary {
  /** What was done, as a past participle such as `validated`. */
  readonly done: string;
  /** Names of the files that were read. */
  readonly files: readonly string[];
  readonly documents: number;
  /** Documents of each contract; those that name none are under the empty name. */
  readonly kinds: Readonly<Record<string, number>>;
  /** All, also those that are not listed. */
  readonly errors: number;
  readonly warnings: number;
  /** Findings that are counted and not listed. */
  readonly omitted: number;
  /** Files that have nothing to do with the question, such as strangers in a folder. */
  readonly skipped: number;
  readonly unread: readonly Unread[];
  /** Whether it was stopped before the end. */
  readonly isInterrupted: boolean;
}

/** Turns findings into one format. Each text goes to the standard output. */
export interface Renderer {
  /** Whether it shows the lines around a finding. */
  readonly showsText?: boolean;
  /** A finding, in order; formats that need all of them wait for the end. */
  add(located: Located): string;
  end(summary: Summary): string;
}
