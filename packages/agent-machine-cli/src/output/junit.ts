/** Findings as JUnit XML: a suite for each file, a failed case for each error. */
import type { Located, Renderer, Summary } from "./renderer.ts";

export function junitRenderer(): Renderer {
  const located: Located[] = [];
  return {
    add: (one) => {
      located.push(one);
      return "";
    },
    end: (summary) => document(summary, located),
  };
}

function document(
  { files, unread, omitted, isInterrupted }: Summary,
  all: readonly Located[],
): string {
  const byFile = Map.groupBy(all, ({ file }) => file);
  const suites = [
    ...files.map((file) => suite(file, (byFile.get(file) ?? []).map(testCase))),
    ...unread.map(({ file, message }) =>
      suite(file, [errorCase("the input can be read", message)]),
    ),
    ...(omitted > 0
      ? [suite("further findings", [errorCase("all findings are listed", `${omitted} are not.`)])]
      : []),
    ...(isInterrupted
      ? [suite("the run", [errorCase("the run came to its end", "It was stopped before.")])]
      : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="amc">\n${suites.join("")}</testsuites>\n`;
}

interface Case {
  readonly xml: string;
  readonly outcome: "passed" | "failure" | "error";
}

function suite(file: string, found: readonly Case[]): string {
  const cases = found.length > 0 ? found : [passed(file)];
  const count = (outcome: Case["outcome"]): number =>
    cases.filter((one) => one.outcome === outcome).length;
  return [
    `  <testsuite name="${escaped(file)}" tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}">`,
    ...cases.map(({ xml }) => xml),
    "  </testsuite>\n",
  ].join("\n");
}

function passed(file: string): Case {
  return { xml: `    <testcase classname="amc" name="${escaped(file)}"/>`, outcome: "passed" };
}

/** A warning fails nothing, and is told all the same. */
function testCase({ finding }: Located): Case {
  const { rule, severity, message, path, why, fix, range } = finding;
  const at = path === "" ? "the document" : path;
  const line = range ? ` (line ${range.start.line}, column ${range.start.column})` : "";
  const text = [`${at}${line}: ${message}`, why, fix].filter((part) => part !== undefined);
  const isError = severity === "error";
  const inner = isError
    ? `<failure type="${escaped(rule)}" message="${escaped(message)}">${escaped(text.join("\n"))}</failure>`
    : `<system-out>${escaped(text.join("\n"))}</system-out>`;
  return {
    xml: `    <testcase classname="amc" name="${escaped(`${rule} at ${at}`)}">${inner}</testcase>`,
    outcome: isError ? "failure" : "passed",
  };
}

function errorCase(name: string, message: string): Case {
  const xml = `    <testcase classname="amc" name="${escaped(name)}"><error message="${escaped(message)}"/></testcase>`;
  return { xml, outcome: "error" };
}

// What XML 1.0 cannot hold, even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

function escaped(text: string): string {
  return text
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? "");
}
