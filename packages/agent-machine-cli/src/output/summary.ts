/** The last line of a report. */
import type { Summary } from "./renderer.ts";

/** What was done, with how many documents, and what was found. */
export function summaryLine(summary: Summary): string {
  const { done, documents, kinds, errors, warnings, omitted, skipped, unread } = summary;
  const named = Object.entries(kinds)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([kind, count]) => `${number(count)} ${kind || "of no contract"}`);
  return [
    summary.isInterrupted ? "stopped before the end; until then " : "",
    `${done}: ${counted(documents, "document")}`,
    named.length > 0 ? ` (${named.join(", ")})` : "",
    `, ${counted(errors, "error")}`,
    warnings > 0 ? `, ${counted(warnings, "warning")}` : "",
    omitted > 0 ? `; ${number(omitted)} of these are not listed (--max-findings)` : "",
    skipped > 0 ? `; ${counted(skipped, "other file")} left out` : "",
    unread.length > 0 ? `; ${counted(unread.length, "input")} could not be read` : "",
  ].join("");
}

/** A number with a noun. */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A number as people read it. */
export function number(value: number): string {
  return value < 1000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
