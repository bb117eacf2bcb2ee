/** Pieces of the bundle: what the bundler makes, in the form that starts fastest. */
import type { OutputChunk } from "rolldown";
import { minifySync, parseSync, Visitor } from "rolldown/utils";

export interface Piece {
  readonly name: string;
  readonly code: string;
  /** The long literals of the code, one behind the other. */
  readonly texts: string;
}

/** The piece that is needed where something is wrong, or to write in a format for machines. It runs when it is first used. */
export const findings = "findings";
export const ofFindings =
  /\/(?:generated\/nodes|schema\/(?:collect|json-schema|near-miss|show|words)|rules\/findings|text\/(?:json-lexer|json-mistakes|json-tree|quote)|output\/(?:excerpt|github|json|junit))/;

/** Literals below this size stay where they are. */
const smallText = 256;

/** A chunk of the bundler as a piece; `handed` are the names that shared pieces hand over, in their order. */
export function pieceOf(chunk: OutputChunk, handed: ReadonlyMap<string, readonly string[]>): Piece {
  const linked = withLinks(withExports(chunk), handed);
  const { code, errors } = minifySync("piece.cjs", linked, { mangle: { toplevel: true } });
  if (errors.length > 0) throw new Error(`${chunk.fileName}: ${errors[0]?.message}`);
  return { name: `./${chunk.fileName}`, ...withoutTexts(inAscii(code)) };
}

/** Pieces that no command asks for by name. */
export function isShared({ isEntry, isDynamicEntry }: OutputChunk): boolean {
  return !isEntry && !isDynamicEntry;
}

/**
 * The code that hands everything over at its end: nothing of it changes after it ran. What only other pieces ask for stands in a list, as
 * an engine takes longer for an object of a hundred names than for all else that a piece does when it runs.
 */
function withExports(chunk: OutputChunk): string {
  const locals = new Map<string, string>();
  const code = chunk.code
    .replace(/^Object[.]defineProperty[(]exports, Symbol.*$/m, "")
    .replace(exported, (_, getter, local, name = getter, value = local) => {
      locals.set(name, value);
      return "";
    });
  const all = chunk.exports.map((name) => [name, locals.get(name) ?? ""] as const);
  for (const [name, local] of all) {
    const isConstant = local !== "" && !new RegExp(`^let (?:.*, )?${local}\\b`, "m").test(code);
    if (!isConstant) throw new Error(`${chunk.fileName}: ${name} is no constant that is exported.`);
  }
  return isShared(chunk)
    ? `${code}\nexports([${all.map(([, local]) => local).join()}]);`
    : `${code}\nexports({${all.map(([name, local]) => `${name}:${local}`).join()}});`;
}

const exported =
  /^Object[.]defineProperty[(]exports, "([\w$]+)", \{\s+enumerable: true,\s+get: function \(\) \{\s+return ([\w$]+);\s+\}\s+\}[)];|^exports[.]([\w$]+) = ([\w$]+);$/gm;

/** The code that finds in lists what other pieces hand over. */
function withLinks(code: string, handed: ReadonlyMap<string, readonly string[]>): string {
  let linked = code;
  for (const [line, variable = "", piece = ""] of code.matchAll(required)) {
    const names = handed.get(piece);
    if (names === undefined) continue;
    const isLate = piece === `./${findings}`;
    const used = new Map<string, string>();
    const use = (_: string, name: string): string => {
      const index = names.indexOf(name);
      if (index === -1) throw new Error(`${piece} does not hand over ${name}.`);
      const place = `${variable}[${index}]`;
      if (isLate) return place;
      used.set(`${variable}$${name}`, place);
      return `${variable}$${name}`;
    };
    const start = `(?<![\\w$]|[^.][.])${variable.replace("$", "[$]")}`;
    linked = linked.replace(new RegExp(`${start}[.]([\\w$]+)`, "g"), use);
    if (new RegExp(`${start}(?! =|[\\w$[])`).test(linked)) {
      throw new Error(`${variable} is used in a form that is not known here.`);
    }
    const links = [...used].map(([name, place]) => `const ${name} = ${place};`);
    const first = isLate ? line.replace("require(", "$late(") : line;
    linked = linked.replace(line, () => [first, ...links].join("\n"));
  }
  return linked;
}

const required = /^const (require_[\w$]+) = require[(]"([^"]+)"[)];$/gm;

/** The code with calls in place of its long literals. */
function withoutTexts(code: string): Omit<Piece, "name"> {
  const long: { start: number; end: number; text: string }[] = [];
  const note = ({ start, end }: { start: number; end: number }, value: unknown): void => {
    const isText = typeof value === "string" && /^[\0-\x7f]*$/.test(value);
    if (isText && value.length >= smallText) long.push({ start, end, text: value });
  };
  const tagged = new Set<unknown>();
  new Visitor({
    Literal: (literal) => note(literal, literal.value),
    TaggedTemplateExpression: ({ quasi }) => void tagged.add(quasi),
    TemplateLiteral: (template) => {
      const [first, ...others] = template.quasis;
      if (others.length === 0 && !tagged.has(template)) note(template, first?.value.cooked);
    },
  }).visit(parseSync("piece.cjs", code).program);
  let [rest, texts] = ["", ""];
  let from = 0;
  for (const { start, end, text } of long.toSorted((left, right) => left.start - right.start)) {
    rest += `${code.slice(from, start)} $text(${texts.length},${text.length})`;
    texts += text;
    from = end;
  }
  return { code: rest + code.slice(from), texts };
}

/** The engine reads a script of ASCII in half the time and space. Outside of texts and patterns, the sources hold nothing else. */
function inAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
