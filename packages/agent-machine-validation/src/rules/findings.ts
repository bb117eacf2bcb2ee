import type { Finding } from "../finding.ts";
import { keysOf, pathOf } from "../text/pointer.ts";
import type { RuleText, Violation } from "./generated-form.ts";

/** The finding for a rule that is broken. */
export function findingOf(rule: RuleText, violation: Violation, kind: string): Finding {
  const { pointer, plane, values, related } = violation;
  return {
    rule: rule.id,
    severity: rule.severity,
    message: messageOf(rule.message, values),
    pointer,
    path: scriptPath(pointer),
    kind,
    ...(plane !== undefined && { plane }),
    why: rule.why,
    fix: rule.fix,
    ...(related.length > 0 && { related }),
  };
}

/** Findings in order of place and rule; what stands later in a list comes later. */
export function inOrder<T extends Finding>(findings: readonly T[]): T[] {
  return findings.toSorted(
    (left, right) => compare(left.pointer, right.pointer) || compare(left.rule, right.rule),
  );
}

function compare(left: string, right: string): number {
  return left.localeCompare(right, "en", { numeric: true });
}

function messageOf(parts: readonly string[], values: readonly unknown[]): string {
  return parts
    .map((part, index) => (index < values.length ? part + textOf(values[index]) : part))
    .join("");
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(", ") : String(value);
}

/** Keys of digits only are indexes: no property of a contract is called so. */
function scriptPath(pointer: string): string {
  return pathOf((keysOf(pointer) ?? []).map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key)));
}
