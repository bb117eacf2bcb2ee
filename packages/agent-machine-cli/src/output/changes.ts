/** Changes as a person, a program, or a review reads them. */

import type { LocatedChange } from "../diff/documents.ts";
import { code } from "../diff/words.ts";
import { type Sink, type Style, visible } from "../terminal.ts";
import type { ChangeFormat } from "./formats.ts";
import { counted } from "./summary.ts";
import { workflowCommand } from "./workflow-command.ts";

type Effect = LocatedChange["effect"];

const marks: Readonly<Record<Effect, string>> = { widens: "+", narrows: "-", changes: "~" };
const styles: Readonly<Record<Effect, Style>> = {
  widens: "red",
  narrows: "green",
  changes: "yellow",
};
/** What a reviewer has to see comes first. */
const effects = ["widens", "narrows", "changes"] as const;

/** The text of the changes in a format. */
export function renderChanges(
  changes: readonly LocatedChange[],
  format: ChangeFormat,
  sink: Sink,
): string {
  switch (format) {
    case "pretty":
      return pretty(changes, sink);
    case "json":
      return `${JSON.stringify({ summary: countsOf(changes), changes }, undefined, 2)}\n`;
    case "markdown":
      return markdown(changes);
    case "github":
      return github(changes);
  }
}

function pretty(changes: readonly LocatedChange[], sink: Sink): string {
  const documents = [...Map.groupBy(changes, ({ document }) => document)];
  const blocks = documents.map(([document, own]) => {
    const lines = inOrder(own).map(
      (change) =>
        `  ${sink.style(styles[change.effect], marks[change.effect])} ${change.dimension.padEnd(9)}  ${visible(change.message)}${sink.style("dim", placeOf(change))}`,
    );
    return `${[sink.style("bold", visible(document)), ...lines].join("\n")}\n\n`;
  });
  return `${blocks.join("")}${summary(changes)}\n`;
}

function placeOf({ file, range }: LocatedChange): string {
  return range ? `  ${visible(file)}:${range.start.line}` : "";
}

function markdown(changes: readonly LocatedChange[]): string {
  const documents = [...Map.groupBy(changes, ({ document }) => document)];
  const tables = documents.map(([document, own]) => {
    const rows = inOrder(own).map(
      ({ effect, dimension, message }) => `| ${effect} | ${dimension} | ${cell(message)} |`,
    );
    return [
      `### ${code(document)}`,
      "",
      "| effect | about | change |",
      "| --- | --- | --- |",
      ...rows,
      "",
    ].join("\n");
  });
  return `${[...tables, `${summary(changes)}.`].join("\n")}\n`;
}

/** A sentence in a table. Its code stays as it is, but for what would end the cell; around it, nothing is markup. */
function cell(text: string): string {
  return visible(text).replace(
    /(?<!`)(?<fence>`+)(?!`).*?(?<!`)\k<fence>(?!`)|[\\|<>[\]*_`]/gs,
    (part, fence?: string) => (fence ? part.replaceAll("|", "\\|") : `\\${part}`),
  );
}

/** A widening is a warning: whether it fails the job is for `--fail-on` to say. */
function github(changes: readonly LocatedChange[]): string {
  const lines = inOrder(changes).map(({ effect, dimension, message, file, range, in: side }) => {
    const level = effect === "widens" ? "warning" : "notice";
    const isThere = side === "after" && range !== undefined;
    return workflowCommand({
      level,
      properties: {
        file: isThere ? file : undefined,
        line: isThere ? range.start.line : undefined,
        title: `${effect}: ${dimension}`,
      },
      text: message,
    });
  });
  return `${lines.join("")}${summary(changes)}\n`;
}

function inOrder(changes: readonly LocatedChange[]): LocatedChange[] {
  return changes.toSorted(
    (left, right) => effects.indexOf(left.effect) - effects.indexOf(right.effect),
  );
}

function countsOf(changes: readonly LocatedChange[]): Readonly<Record<Effect, number>> {
  const count = (effect: Effect): number => changes.filter((each) => each.effect === effect).length;
  return { widens: count("widens"), narrows: count("narrows"), changes: count("changes") };
}

function summary(changes: readonly LocatedChange[]): string {
  const { widens, narrows, changes: others } = countsOf(changes);
  if (changes.length === 0) return "compared: nothing changes for the agent";
  return `compared: ${counted(changes.length, "change")}: ${widens} wider, ${narrows} narrower, ${others} otherwise`;
}
