/** Texts of any size on which a reader or a rule that looks back too often would take more than its share of time. */
import type { TextFormat } from "../../packages/agent-machine-validation/src/index.ts";
import { formats } from "./hostile-texts.ts";

/** A text of about so many characters. */
export interface Family {
  readonly name: string;
  readonly format: TextFormat;
  readonly text: (size: number) => string;
}

/** Pieces that repeat, with what stands before and behind them. */
const repeated: Readonly<Record<TextFormat, readonly (readonly [string, string, string])[]>> = {
  json: [
    ["", "[", ""],
    ["", '{"a":', ""],
    ["[", "1,", "1]"],
    ["[", "[],", "1]"],
    ['"', "x", '"'],
    ['"', "\\u0041", '"'],
    ['"', "\\", ""],
    ["", '"', ""],
    ["", " ", ""],
    ["", "-", ""],
    ["", "9", ""],
    ["{", '"k":1,', '"k":1}'],
    ["[", ",", "]"],
    ['{"type":"AgentWorkspaceMount",', '"zz":1,', '"y":1}'],
  ],
  jsonc: [
    ["", "/*", ""],
    ["", "/**/", "1"],
    ["", "//\n", "1"],
    ["[", "1,/**/", "]"],
    ["", "/", ""],
  ],
  ndjson: [
    ["", "1\n", ""],
    ["", "{\n", ""],
    ["", "\n", ""],
    ["", " \r\n", ""],
    ["", '{"type":"AgentWorkspaceMount"}\n', ""],
  ],
  yaml: [
    ["", "- ", ""],
    ["", "? ", ""],
    ["", "a: ", ""],
    ["", "[", ""],
    ["", "{a: ", ""],
    ["[", "a,", "]"],
    ["", "- a\n", ""],
    ["", "---\n", ""],
    ["", "--- a\n", ""],
    ["", "#\n", "a"],
    ["", "\n", "a"],
    ["a: |\n", " x\n", ""],
    ["a: >\n", " x\n\n", ""],
    ['"', "x ", '"'],
    ['"', "x\n", '"'],
    ["'", "''", "'"],
    ["- &a a\n", "- *a\n", ""],
    ["", "&a ", ""],
    ["", "!x ", ""],
    ["", "%X\n", "--- a"],
    ["", "*a\n", ""],
    ["", "a: a\n", ""],
    ["", "\t", ""],
    ["", "x ", ""],
    ["", "x\n", ""],
  ],
};

export const repetitions: readonly Family[] = formats.flatMap((format) =>
  repeated[format].map(([before, piece, behind]) => ({
    name: `${format} of ${JSON.stringify(before)} and many ${JSON.stringify(piece)}`,
    format,
    text: (size: number) => before + piece.repeat(size / piece.length) + behind,
  })),
);

/** Documents whose lists grow: rules compare the items of one with those of another. */
export function grownDocuments(examples: Readonly<Record<string, object>>): readonly Family[] {
  return lists.map(([example, pointer]) => ({
    name: `${example} with many ${pointer}`,
    format: "json",
    text: (size) =>
      JSON.stringify(grown(examples[example] ?? {}, pointer.split("/").slice(1), size)),
  }));
}

const lists = [
  ["agent-machine-profile.macos", "/mounts"],
  ["agent-machine-profile.macos", "/planes/host/pathAllowlist"],
  ["agent-machine-profile.macos", "/network/allow"],
  ["agent-machine-profile.macos", "/network/deny"],
  ["agent-machine-profile.macos", "/secrets/grants"],
  ["agent-machine-profile.macos", "/planes/container/environment/variables"],
  ["agent-machine-fingerprint", "/mounts"],
  ["agent-machine-fingerprint", "/tools"],
  ["agent-tool-surface.claude-code", "/capabilities"],
  ["agent-tool-surface.claude-code", "/mcpServers"],
] as const;

/** Documents with one long text: what is refused in it may begin at every character. */
export function longTexts(examples: Readonly<Record<string, object>>): readonly Family[] {
  return beginnings.map(([before, piece]) => ({
    name: `a long description of ${JSON.stringify(before)} and many ${JSON.stringify(piece)}`,
    format: "json",
    text: (size) =>
      JSON.stringify({
        ...examples["agent-machine-profile.macos"],
        description: before + piece.repeat(size / piece.length),
      }),
  }));
}

/** How secrets and device values begin, over and over, so that none of them is one. */
const beginnings = [
  ["op://", ":"],
  ["", "a://"],
  ["", "a://b:"],
  ["", "sk-"],
  ["", " sk-a"],
  ["", "-eyJ"],
  ["", "eyJaaaaaaaaaa."],
  ["", "-----BEGIN "],
  ["-----BEGIN ", "A "],
  ["", "xoxb-"],
  ["", "10.1.2."],
  ["", "00:"],
  ["", ".sock"],
] as const;

/** Texts of about so many characters on which a pattern may look back too often: what it holds, and what holds nothing, many times. */
export function pumpsOf(pattern: string): readonly ((size: number) => string)[] {
  const literals = pattern
    .replace(
      /\[(?:\^[^\]]|[^\]\\])(?:[^\]\\]|\\.)*\]/g,
      (members) => members.replace(/^.\^?\\?/, "")[0] ?? "",
    )
    .replace(/\{[0-9,]+\}|[+*?]/g, "")
    .replace(/\\(.)/g, "$1")
    .split(/\(\?:|[()|^$]/)
    .filter((literal) => literal !== "" && literal.length < 40);
  const pieces = new Set([...marks, ...literals.flatMap((one) => [one, `-${one}`, `/${one}`])]);
  return ["", "/", "~/", "a", "https://", "op://"].flatMap((before) =>
    [...pieces].map((piece) => (size: number) => {
      return `${before}${piece.repeat(size / piece.length)}\u0001`;
    }),
  );
}

const marks = [
  "a",
  "A",
  "0",
  "-",
  ".",
  "_",
  "/",
  ":",
  "@",
  " ",
  "a-",
  "a.",
  "a/",
  ".a",
  "://",
  "a:b",
];

/** A document whose list holds so many copies of its first item that it has about so many characters. */
function grown(document: object, keys: readonly string[], size: number): object {
  const copy = structuredClone(document);
  const list = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy) as unknown[];
  const item = JSON.stringify(list[0]);
  const count = Math.max(1, Math.floor(size / item.length));
  list.push(...Array.from({ length: count }, () => JSON.parse(item)));
  return copy;
}
