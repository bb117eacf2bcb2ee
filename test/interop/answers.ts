/** What runners answer, as texts that are equal when the answers are. */
import type { Task } from "./runners.ts";

interface Answer {
  readonly id?: number;
  readonly error?: string;
  readonly valid?: boolean;
  readonly findings?: readonly Finding[];
  readonly canonical?: string;
  readonly digest?: string;
}

interface Finding {
  readonly rule: string;
  readonly at: string;
}

/** The answer that stands in a line, with the number of its question. */
export function readAnswer(
  task: Task,
  line: string,
): { readonly id: unknown; readonly text: string } {
  const answer = JSON.parse(line) as Answer;
  return { id: answer.id, text: textOf(task, answer) };
}

export function verdictText(valid: boolean): string {
  return valid ? "valid" : "invalid";
}

export function findingsText(findings: readonly Finding[]): string {
  const texts = findings.map(({ rule, at }) => `${rule} ${at === "" ? "(document)" : at}`);
  return texts.length === 0 ? "none" : texts.sort().join(", ");
}

export function digestText(canonical: string, digest: string): string {
  return `${digest} of ${canonical}`;
}

function textOf(task: Task, { error, valid, findings, canonical, digest }: Answer): string {
  if (error !== undefined) return `error: ${error}`;
  if (task === "schema" && typeof valid === "boolean") return verdictText(valid);
  if (task === "rules" && Array.isArray(findings)) return findingsText(findings);
  if (task === "digest" && canonical !== undefined && digest !== undefined)
    return digestText(canonical, digest);
  return "error: the answer has not the members that the protocol wants";
}

/** Whether a runner could not answer. */
export function isError(text: string): boolean {
  return text.startsWith("error: ");
}
