/** The form of what is generated from `rules.json`. */
import type { Severity } from "../finding.ts";

/** What is said where a rule is broken. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  /** The pieces of the message between the values that it names. */
  readonly message: readonly string[];
  readonly why: string;
  readonly fix: string;
  /** What stands at each of the related places. */
  readonly related?: readonly string[];
  /** A list of the document whose entries may own up to the finding. */
  readonly excusedBy?: string;
}

/**
 * Another place that a broken rule speaks of: what stands there, by its number among those of the rule or as a text; the pointer; and the
 * `id` of the document, where it is another one.
 */
export type ViolationPlace = readonly [
  message: number | string,
  pointer: string,
  document?: string,
];

/** A rule that a document breaks, and where. */
export interface Violation {
  /** The number of the rule in the list of rules. */
  readonly rule: number;
  readonly pointer: string;
  /** The number of the plane or crossing in the list of planes. */
  readonly plane: number;
  /** The values that the message names. */
  readonly values: readonly unknown[];
  /** The first of the other places. */
  readonly related: readonly ViolationPlace[];
  /** How many further ones there are. */
  readonly unlisted: number;
}

/** A name by which rules between documents speak of them. */
export type DocumentName = "fingerprint" | "profile" | "toolSurfaces";

/** All rules for the documents of one contract that need the same further documents. */
export interface RuleCheck {
  readonly contract: string;
  /** The further documents, in the order in which `run` takes them behind the document itself; the last argument collects violations. */
  readonly needs: readonly DocumentName[];
  readonly run: (root: unknown, ...more: readonly unknown[]) => void;
}
