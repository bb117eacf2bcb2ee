/** Evaluates the rules inside one document. The document keeps its schema. */
import type { Finding } from "../finding.ts";
import { checks, planes, rules } from "../generated/rules.ts";
import { findingsOf } from "./findings.ts";
import type { Violation } from "./generated-form.ts";

/** The rules that a document breaks by itself. */
export function checkDocument(document: unknown, kind: string): Finding[] {
  const violations: Violation[] = [];
  for (const { contract, run } of checks) if (contract === kind) run(document, violations);
  return violations.length === 0 ? [] : findingsOf(violations, { rules, planes, kind, document });
}

/** Whether a document keeps the rules that need no other document. */
export function keepsRules(document: unknown, kind: string): boolean {
  const violations: Violation[] = [];
  for (const { contract, run } of checks) if (contract === kind) run(document, violations);
  return violations.length === 0;
}
