import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { DigestError } from "../errors.ts";
import type { Finding } from "../finding.ts";
import { type Limits, limitsOf } from "../limits.ts";
import { type Serialized, serialize } from "./serialize.ts";

/** A digest, `sha256:` and 64 hexadecimal digits, or why there is none. */
export type DigestResult =
  | { readonly digest: string; readonly findings?: undefined }
  | { readonly digest?: undefined; readonly findings: readonly Finding[] };

export interface DigestOptions {
  /** What differs from `defaultLimits`; of them `maxDepth`, `maxValues` and `maxFindings` matter here. */
  readonly limits?: Partial<Limits>;
}

/**
 * The canonical JSON text (RFC 8785) of a value. Throws a `DigestError` for what has none: other than JSON values, lone
 * surrogates, cycles, and what is beyond the limits.
 */
export function canonicalize(value: unknown, options: DigestOptions = {}): string {
  const serialized = serialize(value, { limits: limitsOf(options.limits), safeIntegers: false });
  if (serialized.findings) throw new DigestError(serialized.findings);
  return serialized.text;
}

/** SHA-256 of the canonical UTF-8 text of a value, or the findings that forbid it. */
export function digest(value: unknown, options: DigestOptions = {}): DigestResult {
  return hashed(serialize(value, { limits: limitsOf(options.limits), safeIntegers: true }));
}

/** The digest of a profile document: its `profileDigest` in a fingerprint. Throws a `DigestError`. */
export function profileDigest(profile: object, options: DigestOptions = {}): string {
  return digestOrThrow(digest(profile, options));
}

/** The digest of a result, or a `DigestError` with its findings. */
export function digestOrThrow(result: DigestResult): string {
  if (result.findings) throw new DigestError(result.findings);
  return result.digest;
}

function hashed(serialized: Serialized): DigestResult {
  if (serialized.findings) return serialized;
  return { digest: `sha256:${bytesToHex(sha256(utf8ToBytes(serialized.text)))}` };
}
