import type { Finding, RelatedPlace } from "../finding.ts";
import { once } from "../once.ts";
import { isSecret } from "../schema/show.ts";
import { keysOf, pathOf } from "../text/pointer.ts";
import { printable } from "../text/quote.ts";
import type { RuleText, Violation, ViolationPlace } from "./generated-form.ts";

/** What violations are about. */
export interface Subject {
  readonly rules: () => readonly RuleText[];
  readonly planes: readonly string[];
  readonly kind: string;
  readonly document: unknown;
}

/** The findings for rules that are broken, in order; those that the document owns up to are left out. */
export function findingsOf(
  violations: readonly Violation[],
  { rules, planes, kind, document }: Subject,
): Finding[] {
  return inOrder(
    violations.flatMap((violation) => {
      const rule = rules()[violation.rule];
      if (!rule || isExcused(document, rule.excusedBy, violation)) return [];
      return [findingOf(rule, violation, planes[violation.plane], kind)];
    }),
  );
}

/** Whether the document itself owns up to what breaks the rule: it lists the place, or one that contains it. */
function isExcused(document: unknown, list: string | undefined, { related }: Violation): boolean {
  const place = related[0]?.[1];
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

/** The finding for a rule that is broken. */
function findingOf(
  rule: RuleText,
  { pointer, values, related, unlisted }: Violation,
  plane: string | undefined,
  kind: string,
): Finding {
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
    ...(related.length > 0 && { related: relatedPlaces(rule, related, unlisted) }),
  };
}

/** The other places; the last one says how many more there are. */
function relatedPlaces(
  rule: RuleText,
  related: readonly ViolationPlace[],
  unlisted: number,
): RelatedPlace[] {
  return related.map(([said, pointer, document], index) => {
    const message = typeof said === "string" ? said : (rule.related?.[said] ?? "");
    const isCut = unlisted > 0 && index === related.length - 1;
    return {
      message: isCut ? `${message} Not listed: ${unlisted} more.` : message,
      pointer,
      ...(document !== undefined && { document }),
    };
  });
}

/** Findings in order of place and rule; what stands later in a list comes later. */
export function inOrder<T extends Finding>(findings: readonly T[]): T[] {
  return findings.toSorted(
    (left, right) => compare(left.pointer, right.pointer) || compare(left.rule, right.rule),
  );
}

const collator = once(() => new Intl.Collator("en", { numeric: true }));

function compare(left: string, right: string): number {
  return left === right ? 0 : collator().compare(left, right);
}

function messageOf(parts: readonly string[], values: readonly unknown[]): string {
  return parts
    .map((part, index) => (index < values.length ? part + textOf(values[index]) : part))
    .join("");
}

/** A value as messages show it: nothing hidden in it, no longer than a line, and never a secret, for findings end up in logs. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  const text = String(value);
  if (isSecret(text)) return "(a secret)";
  return printable(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

const longest = 200;

/** Keys of digits only are indexes: no property of a contract is called so. */
function scriptPath(pointer: string): string {
  return pathOf((keysOf(pointer) ?? []).map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key)));
}
