import { UsageError } from "./errors.ts";

/**
 * What bounds the work that a text or a value may cause. Beyond a limit there is a finding, never a crash and never a
 * silent cut.
 */
export interface Limits {
  /** Largest text, in bytes, or in UTF-16 code units where the text is a string already. */
  readonly maxSize: number;
  /** How deep objects and arrays may nest; a scalar alone has depth 0. The contracts stay below 12. */
  readonly maxDepth: number;
  /** Most values in one document: every object, array, and scalar counts, aliases of YAML as often as they are used. */
  readonly maxValues: number;
  /** Most documents that one call returns; `documentsOfLines` yields one after the other and has no such limit. */
  readonly maxDocuments: number;
  /** Most findings about the text of one document; one more then says how many were left out. */
  readonly maxFindings: number;
}

/** The limits that hold where none are given: far above every honest document, far below what hurts. */
export const defaultLimits: Limits = {
  maxSize: 16 * 1024 * 1024,
  maxDepth: 64,
  maxValues: 100_000,
  maxDocuments: 100_000,
  maxFindings: 100,
};

/** The default limits with some of them replaced; throws a `UsageError` for one that bounds nothing. */
export function limitsOf(changes?: Partial<Limits>): Limits {
  if (!changes) return defaultLimits;
  const limits = { ...defaultLimits, ...changes };
  for (const [name, limit] of Object.entries(limits)) {
    if (!Number.isSafeInteger(limit) || limit < 1) {
      throw new UsageError(`The limit ${name} must be a whole number of at least 1.`);
    }
  }
  return limits;
}
