/**
 * Template-literal types from regular expressions. Only the start of a pattern is read: literals, classes and groups up to the first
 * repetition. What follows is `${string}`, so that the type admits everything that the pattern does, and sometimes more.
 */

/** A part of a template: text as written, or a place where any text may stand. */
type Part = string | typeof hole;
const hole = Symbol("hole");

interface Template {
  readonly parts: readonly Part[];
  /** Whether the last part stands for all that follows. */
  readonly open: boolean;
}

type Node =
  | { readonly kind: "char"; readonly char: string }
  | { readonly kind: "class" }
  | { readonly kind: "group"; readonly alternatives: readonly (readonly Node[])[] }
  | { readonly kind: "repeat"; readonly node: Node; readonly atLeastOnce: boolean };

/** More alternatives than this are no longer easily understood. */
const mostTemplates = 24;

/** The members of a union of template literals that holds every text which the pattern admits; undefined when none is of use. */
export function templatesOfPattern(pattern: string): readonly string[] | undefined {
  const tree = parse(pattern);
  const templates = tree && extendAll([{ parts: [], open: false }], tree.nodes);
  if (!tree || !templates || templates.length > mostTemplates) return undefined;
  const closed = tree.anchoredEnd ? templates : templates.map(opened);
  if (!closed.every(({ parts }) => parts.some((part) => part !== hole))) return undefined;
  return [...new Set(closed.map(print))];
}

function extendAll(templates: readonly Template[], nodes: readonly Node[]): readonly Template[] {
  return nodes.reduce<readonly Template[]>(
    (known, node) =>
      known.length > mostTemplates
        ? known
        : known.flatMap((template) => (template.open ? [template] : extend(template, node))),
    templates,
  );
}

function extend(template: Template, node: Node): readonly Template[] {
  switch (node.kind) {
    case "char":
      return [{ parts: append(template.parts, node.char), open: false }];
    case "class":
      return [{ parts: append(template.parts, hole), open: false }];
    case "group":
      return node.alternatives.flatMap((nodes) => extendAll([template], nodes));
    case "repeat":
      return (node.atLeastOnce ? extend(template, node.node) : [template]).map(opened);
  }
}

function opened({ parts }: Template): Template {
  return { parts: append(parts, hole), open: true };
}

function append(parts: readonly Part[], part: Part): readonly Part[] {
  const last = parts.at(-1);
  if (last === hole && part === hole) return parts;
  if (typeof last === "string" && typeof part === "string")
    return [...parts.slice(0, -1), last + part];
  return [...parts, part];
}

function print({ parts }: Template): string {
  if (!parts.includes(hole)) return JSON.stringify(parts.map(String).join(""));
  const text = parts.map((part) =>
    typeof part === "string" ? part.replace(/[\\`]|\$(?=\{)/g, "\\$&") : `\${string}`,
  );
  return `\`${text.join("")}\``;
}

interface Tree {
  readonly nodes: readonly Node[];
  readonly anchoredEnd: boolean;
}

/** The tree of an expression that is anchored at its start, or undefined for one that uses more than is understood here. */
function parse(pattern: string): Tree | undefined {
  if (!pattern.startsWith("^")) return undefined;
  const anchoredEnd = /(?:^|[^\\])(?:\\\\)*\$$/.test(pattern);
  const reader = { text: pattern.slice(1, anchoredEnd ? -1 : undefined), at: 0 };
  const alternatives = readAlternatives(reader);
  const [nodes, ...more] = alternatives ?? [];
  return nodes && more.length === 0 && reader.at === reader.text.length
    ? { nodes, anchoredEnd }
    : undefined;
}

interface Reader {
  readonly text: string;
  at: number;
}

function readAlternatives(reader: Reader): (readonly Node[])[] | undefined {
  const alternatives: Node[][] = [[]];
  while (reader.at < reader.text.length && reader.text[reader.at] !== ")") {
    if (take(reader, /\|/y) !== undefined) {
      alternatives.push([]);
      continue;
    }
    const node = readNode(reader);
    if (!node) return undefined;
    alternatives.at(-1)?.push(readRepetition(reader, node));
  }
  return alternatives;
}

function readNode(reader: Reader): Node | undefined {
  if (take(reader, /\((?:\?:|(?!\?))/y) !== undefined) {
    const alternatives = readAlternatives(reader);
    return alternatives && take(reader, /\)/y) !== undefined
      ? { kind: "group", alternatives }
      : undefined;
  }
  const single = take(reader, /\[[^\\^\]]\]/y);
  if (single !== undefined) return { kind: "char", char: single.charAt(1) };
  if (take(reader, /\[(?:\\.|[^\]\\])*\]|\.|\\[dDsSwW]/y) !== undefined) return { kind: "class" };
  const escaped = take(reader, /\\[^A-Za-z0-9]/y);
  if (escaped !== undefined) return { kind: "char", char: escaped.slice(1) };
  const char = take(reader, /[^\\^$.*+?()[\]{}|]/uy);
  return char === undefined ? undefined : { kind: "char", char };
}

function readRepetition(reader: Reader, node: Node): Node {
  const repetition = take(reader, /(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??/y);
  if (repetition === undefined) return node;
  return { kind: "repeat", node, atLeastOnce: !/^(?:[*?]|\{0+[,}])/.test(repetition) };
}

function take(reader: Reader, expression: RegExp): string | undefined {
  expression.lastIndex = reader.at;
  const [text] = expression.exec(reader.text) ?? [];
  if (text !== undefined) reader.at += text.length;
  return text;
}
