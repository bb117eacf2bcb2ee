/** Findings for a person: place, code frame, why, and what to do. */
import type { Sink } from "../terminal.ts";
import { visible } from "../terminal.ts";
import type { ExcerptLine } from "./excerpt.ts";
import type { Located, Renderer, Summary } from "./renderer.ts";
import { summaryLine } from "./summary.ts";

export function prettyRenderer(sink: Sink): Renderer {
  return {
    showsText: true,
    add: (located) => `${blocks(sink, located).join("\n")}\n\n`,
    end: (summary) => `${colored(sink, summary)}\n`,
  };
}

function blocks(sink: Sink, { file, document, finding, excerpt }: Located): string[] {
  const { rule, severity, message, path, why, fix, related = [], range } = finding;
  const place = range ? `:${range.start.line}:${range.start.column}` : "";
  const color = severity === "error" ? "red" : "yellow";
  const at = path === "" ? "the document" : visible(path);
  const which = range || document === 0 ? "" : ` (document ${document + 1})`;
  return [
    `${sink.style("cyan", visible(file))}${place}${which} ${sink.style(color, severity)} ${sink.style("bold", rule)} at ${at}`,
    `  ${visible(message)}`,
    ...frame(sink, excerpt(), finding),
    ...(why === undefined ? [] : [`  ${sink.style("dim", "why")}  ${visible(why)}`]),
    ...(fix === undefined ? [] : [`  ${sink.style("dim", "fix")}  ${visible(fix)}`]),
    ...related.map(({ message: says, pointer, document: other }) => {
      const where = `${other === undefined ? "" : `${other} `}${pointer || "the document"}`;
      return `  ${sink.style("dim", "see")}  ${visible(where)}: ${visible(says)}`;
    }),
  ];
}

/** The lines, with the place underlined as far as its first line goes. */
function frame(
  sink: Sink,
  lines: readonly ExcerptLine[],
  { range, severity }: Located["finding"],
): string[] {
  if (!range || lines.length === 0) return [];
  const width = String(lines.at(-1)?.number ?? 0).length;
  const gutter = (number: string): string =>
    sink.style("dim", `  ${number.padStart(width)} \u2502 `);
  const shown = lines.flatMap(({ number, text, column }) => {
    const line = `${gutter(String(number))}${column > 1 ? "\u2026" : ""}${visible(text)}`;
    if (number !== range.start.line) return [line];
    const start = range.start.column - column;
    const isShort = range.end.line === number && range.end.column > range.start.column;
    const end = isShort ? Math.min(range.end.column - column, text.length) : text.length;
    const marks = "^".repeat(Math.max(1, end - start));
    const shift = " ".repeat(Math.max(0, start) + (column > 1 ? 1 : 0));
    const color = severity === "error" ? "red" : "yellow";
    return [line, `${gutter("")}${shift}${sink.style(color, marks)}`];
  });
  return ["", ...shown, ""];
}

function colored(sink: Sink, summary: Summary): string {
  const line = summaryLine(summary);
  const isFine = summary.errors === 0 && summary.unread.length === 0 && !summary.isInterrupted;
  return sink.style(isFine ? "green" : "red", line);
}
