/** Findings as workflow commands of GitHub Actions, which shows them beside the changed lines. */
import type { Unread } from "../input/failure.ts";
import type { Located, Renderer } from "./renderer.ts";
import { summaryLine } from "./summary.ts";
import { data, workflowCommand } from "./workflow-command.ts";

export function githubRenderer(): Renderer {
  return {
    add: command,
    end: (summary) => `${summary.unread.map(unread).join("")}${data(summaryLine(summary))}\n`,
  };
}

function unread({ file, message }: Unread): string {
  return workflowCommand({
    level: "error",
    properties: { file },
    text: `The input was not read: ${message}`,
  });
}

function command({ file, finding }: Located): string {
  const { rule, severity, message, path, why, fix, range } = finding;
  const properties = {
    file,
    line: range?.start.line,
    endLine: range?.end.line,
    // Columns are only understood within one line.
    col: range?.start.line === range?.end.line ? range?.start.column : undefined,
    endColumn: range?.start.line === range?.end.line ? range?.end.column : undefined,
    title: rule,
  };
  const text = [path === "" ? message : `${path}: ${message}`, why, fix]
    .filter((part) => part !== undefined)
    .join("\n");
  return workflowCommand({ level: severity, properties, text });
}
