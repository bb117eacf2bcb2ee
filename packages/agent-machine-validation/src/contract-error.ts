import type { Finding } from "./finding.ts";

/** A document does not keep the contract that was asked for; the findings say why, where, and what to do. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  /** The contract that was asked for. */
  readonly kind: string;
  readonly findings: readonly Finding[];

  constructor(kind: string, findings: readonly Finding[]) {
    const lines = findings
      .slice(0, 10)
      .map(({ path, message }) => `\n  ${path || "(document)"}: ${message}`);
    const rest =
      findings.length > lines.length ? `\n  and ${findings.length - lines.length} more` : "";
    super(`The document does not keep ${kind}:${lines.join("")}${rest}`);
    this.kind = kind;
    this.findings = findings;
  }
}
