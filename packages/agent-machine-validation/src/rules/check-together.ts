/** Evaluates the rules between documents. All documents keep their schemas. */
import type { Finding } from "../finding.ts";
import { checks, planes, rules } from "../generated/rules-between.ts";
import { findingsOf } from "./findings.ts";
import type { DocumentName, RuleCheck, Violation } from "./generated-form.ts";

/** The documents that rules between documents speak of. */
export type NamedDocuments = Partial<Readonly<Record<DocumentName, unknown>>>;

/** The rules that a document breaks together with others; those that need a document which is not given are not evaluated. */
export function checkTogether(
  document: unknown,
  kind: string,
  documents: NamedDocuments,
): Finding[] {
  const violations: Violation[] = [];
  for (const check of checks) {
    if (check.contract === kind && isReady(check, documents)) {
      check.run(document, ...check.needs.map((name) => documents[name]), violations);
    }
  }
  return violations.length === 0 ? [] : findingsOf(violations, { rules, planes, kind, document });
}

function isReady({ needs }: RuleCheck, documents: NamedDocuments): boolean {
  return needs.every((name) => documents[name] !== undefined);
}
