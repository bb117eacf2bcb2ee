/** An explanation for a person. */

import { firstSentence, wrapped } from "../output/wrap.ts";
import type { Sink } from "../terminal.ts";
import type { Explanation } from "./explanation.ts";

export function prettyExplanation(explanation: Explanation, sink: Sink): string {
  const { name, description, facts, values, mirrors, example, fields, rules } = explanation;
  // Code is never wrapped, so that it can be copied.
  const { pattern, condition, ...texts } = facts;
  const width = Math.min(sink.columns, 120) - 2;
  const section = (title: string, lines: readonly string[] | undefined): string[] =>
    lines && lines.length > 0 ? ["", sink.style("bold", title), ...lines] : [];
  const lines = [
    sink.style("bold", name),
    ...wrapped(description, width).map((line) => `  ${line}`.trimEnd()),
    "",
    ...table(Object.entries(texts), width, sink),
    ...section("Pattern", pattern === undefined ? undefined : [`  ${pattern}`]),
    ...section(
      "Condition",
      condition?.split("\n").map((line) => `  ${line}`),
    ),
    ...section("Values", values && table(Object.entries(values), width, sink)),
    ...section("Elsewhere", mirrors && table(Object.entries(mirrors), width, sink)),
    ...section("Example", example === undefined ? undefined : exampleLines(example)),
    ...section(
      "Fields",
      fields &&
        table(
          fields.map((field) => [
            `${field.name}${field.required ? "" : "?"}`,
            `${field.type}. ${firstSentence(field.description)}`,
          ]),
          width,
          sink,
        ),
    ),
    ...section(
      "Rules",
      rules &&
        table(
          rules.map(({ id, why }) => [id, why]),
          width,
          sink,
        ),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function exampleLines(example: unknown): string[] {
  return JSON.stringify(example, undefined, 2)
    .split("\n")
    .map((line) => `  ${line}`);
}

/** Two columns, the right one wrapped under itself. */
function table(rows: readonly (readonly [string, string])[], width: number, sink: Sink): string[] {
  const left = Math.min(32, Math.max(0, ...rows.map(([name]) => name.length)));
  return rows.flatMap(([name, text]) => {
    const [first = "", ...rest] = wrapped(text, Math.max(40, width - left - 4));
    const indent = " ".repeat(left + 4);
    const isLong = name.length > left;
    const head = `  ${sink.style("cyan", name)}`;
    return [
      ...(isLong
        ? [head, `${indent}${first}`]
        : [`${head}${" ".repeat(left - name.length)}  ${first}`]),
      ...rest.map((line) => `${indent}${line}`),
    ];
  });
}
