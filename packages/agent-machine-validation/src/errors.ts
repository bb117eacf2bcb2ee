import type { Finding } from "./finding.ts";

/** The library was called in a way that no document can be blamed for: the program that calls it has to change. */
export class UsageError extends TypeError {
  override readonly name = "UsageError";
}

/** A value has no digest; the findings say why. Thrown by the functions that return the digest alone. */
export class DigestError extends Error {
  override readonly name = "DigestError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ pointer, message }) => `${pointer || "/"}: ${message}`).join("\n"));
    this.findings = findings;
  }
}
