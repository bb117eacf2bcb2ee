/** TSDoc comments from prose: wrapped, and safe from what would end the comment or read as a tag. */

/** What a comment says, apart from its form. */
export interface Doc {
  readonly description?: string | undefined;
  /** Paragraphs, and lists of one item per line. */
  readonly remarks?: readonly string[];
  readonly examples?: readonly DocExample[];
  /** The JSON of a default. */
  readonly defaultValue?: string | undefined;
  readonly deprecated?: string | undefined;
}

export interface DocExample {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly json: string;
}

const width = 100;

/** The lines of a comment, each with its indent and line end; empty for a doc that says nothing. */
export function printDoc(doc: Doc, indent = ""): string {
  const lines = linesOf(doc, width - indent.length - 3);
  const [only] = lines;
  if (only === undefined) return "";
  if (lines.length === 1 && only.length + indent.length + 7 <= width) {
    return `${indent}/** ${only} */\n`;
  }
  const body = lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`);
  return `${indent}/**\n${body.join("")}${indent} */\n`;
}

function linesOf(doc: Doc, columns: number): readonly string[] {
  const { description, remarks = [], examples = [], defaultValue, deprecated } = doc;
  const sections = [
    description ? prose(description, columns) : [],
    remarksOf(remarks, columns),
    ...examples.map((example) => exampleLines(example, columns)),
    [
      ...(defaultValue === undefined ? [] : [`@defaultValue ${codeSpan(defaultValue)}`]),
      ...(deprecated === undefined ? [] : tagged("@deprecated", deprecated, columns)),
    ],
  ];
  return separated(sections);
}

/** A first paragraph follows its tag; a list stands below it. */
function remarksOf(remarks: readonly string[], columns: number): string[] {
  const [first, ...more] = remarks;
  if (first === undefined) return [];
  const head = first.includes("\n")
    ? ["@remarks", ...prose(first, columns)]
    : tagged("@remarks", first, columns);
  return separated([head, ...more.map((text) => prose(text, columns))]);
}

function exampleLines({ title, description, json }: DocExample, columns: number): string[] {
  return [
    ...(title === undefined ? ["@example"] : tagged("@example", title, columns)),
    ...(description === undefined ? [] : [...prose(description, columns), ""]),
    "```json",
    ...json.split("\n").map(closed),
    "```",
  ];
}

function tagged(tag: string, text: string, columns: number): string[] {
  return wrap(words(`${tag} ${escapeProse(text.replace(/\s+/g, " ").trim())}`), columns);
}

function codeSpan(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  return `${fence}${closed(text)}${fence}`;
}

function separated(sections: readonly (readonly string[])[]): string[] {
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

/** Prose with its paragraphs, lists and code fences, wrapped. */
function prose(text: string, columns: number): string[] {
  const blocks = blocksOf(text.trim().split(/\r?\n/));
  return blocks.flatMap((block) => {
    if (block.kind === "fence") return block.lines.map((line) => closed(fencedLine(line)));
    if (block.kind === "blank") return [""];
    const [, marker = "", content = ""] =
      /^(\s*(?:[-*+]|[0-9]+[.)])\s+)?(.*)$/s.exec(block.text) ?? [];
    const hanging = " ".repeat(marker.length);
    const lines = wrap(words(escapeProse(content)), columns - marker.length);
    return lines.map((line, index) => (index === 0 ? marker : hanging) + line);
  });
}

type Block =
  | { readonly kind: "fence"; readonly lines: string[] }
  | { readonly kind: "text"; text: string }
  | { readonly kind: "blank" };

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let fence: string[] | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (fence) {
      fence.push(line);
      if (/^\s*```/.test(line)) fence = undefined;
    } else if (/^\s*```/.test(line)) {
      fence = [line];
      blocks.push({ kind: "fence", lines: fence });
    } else if (line.trim() === "") {
      if (last?.kind !== "blank") blocks.push({ kind: "blank" });
    } else if (last?.kind === "text" && !/^\s*(?:[-*+]|[0-9]+[.)])\s/.test(line)) {
      last.text += ` ${line.trim()}`;
    } else blocks.push({ kind: "text", text: line.trimEnd() });
  }
  return blocks;
}

/** A line of code that does not begin like a tag. */
function fencedLine(line: string): string {
  return line.replace(/^(\s*)@/, "$1\\@");
}

/** Text that cannot end the comment. */
function closed(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

/** Escapes, outside code spans, what TSDoc reads as a tag and Markdown as HTML. */
function escapeProse(text: string): string {
  const parts = text.split(/(`+[^`]*`+|<https?:[^<>\s]*>)/);
  return closed(
    parts
      .map((part, index) =>
        index % 2 === 1 ? part : part.replace(/(?<![\\\w])@|(?<!\\)[{}<>]/g, (char) => `\\${char}`),
      )
      .join(""),
  );
}

/** Words that may begin a line; a code span is one word, since TSDoc does not let it cross lines. */
function words(text: string): readonly string[] {
  const known: string[] = [];
  for (const token of text.match(/(?:`+[^`]*`+|[^\s`])+|`/g) ?? []) {
    const last = known.at(-1);
    // A token that would read as a heading, a list item, a quote or a tag at the start of a line stays behind the one before it.
    const clings = /^(?:[-+*#>=|]|[0-9]+[.)]$|\\?[@>])/.test(token);
    if (clings && last !== undefined) known.splice(-1, 1, `${last} ${token}`);
    else known.push(token);
  }
  return known;
}

function wrap(tokens: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const token of tokens) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + token.length > columns) lines.push(token);
    else lines.splice(-1, 1, `${last} ${token}`);
  }
  return lines;
}
