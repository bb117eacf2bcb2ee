/** Evaluates the rules: inside one document, and between documents. All documents keep their schemas. */
import type { Finding } from "../finding.ts";
import { checks, rules } from "../generated/rules.ts";
import { findingOf, inOrder } from "./findings.ts";
import type { DocumentName, RuleCheck, Violation } from "./generated-form.ts";

/** The documents that rules between documents speak of. */
export type NamedDocuments = Partial<Readonly<Record<DocumentName, unknown>>>;

/** The rules that a document breaks by itself. */
export function checkDocument(document: unknown, kind: string): Finding[] {
  const violations: Violation[] = [];
  for (const check of checks) {
    if (check.contract === kind && check.needs.length === 0) check.run(document, violations);
  }
  return violations.length === 0 ? [] : findings(document, kind, violations);
}

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
  return violations.length === 0 ? [] : findings(document, kind, violations);
}

function isReady({ needs }: RuleCheck, documents: NamedDocuments): boolean {
  return needs.length > 0 && needs.every((name) => documents[name] !== undefined);
}

function findings(document: unknown, kind: string, violations: readonly Violation[]): Finding[] {
  return inOrder(
    violations.flatMap((violation) => {
      const rule = rules[violation.rule];
      if (!rule || isExcused(document, rule.excusedBy, violation)) return [];
      return [findingOf(rule, violation, kind)];
    }),
  );
}

/** Whether the document itself owns up to what breaks the rule: it lists the place, or one that contains it. */
function isExcused(document: unknown, list: string | undefined, { related }: Violation): boolean {
  const place = related[0]?.pointer;
  if (list === undefined || place === undefined) return false;
  const entries: unknown = Reflect.get(Object(document), list);
  return (
    Array.isArray(entries) &&
    entries.some((entry) => {
      const pointer: unknown = Reflect.get(Object(entry), "pointer");
      return typeof pointer === "string" && `${place}/`.startsWith(`${pointer}/`);
    })
  );
}
