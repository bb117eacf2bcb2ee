/** Bundles the command into one file, and puts the examples beside it that `amc init` starts from. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type OutputChunk, rolldown } from "rolldown";
import { minifySync, parseSync, Visitor } from "rolldown/utils";

const folder = resolve(import.meta.dirname, "..");
const packages = resolve(folder, "..");
const examplesFolder = resolve(packages, "../examples");

/** Writes the bundle into a folder. */
export async function bundle(target = resolve(folder, "dist")): Promise<void> {
  await mkdir(target, { recursive: true });
  const { version } = JSON.parse(await readFile(resolve(folder, "package.json"), "utf8"));
  const build = await rolldown({
    input: {
      launch: resolve(folder, "src/launch.ts"),
      index: resolve(folder, "src/index.ts"),
      keep: resolve(folder, "src/keep.ts"),
    },
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    external: /^node:/,
    resolve: {
      // From the sources: a bundle never holds what an earlier build left.
      alias: {
        "@sourceos/agent-machine-validation/yaml": resolve(
          packages,
          "agent-machine-validation/src/yaml.ts",
        ),
        "@sourceos/agent-machine-validation": resolve(
          packages,
          "agent-machine-validation/src/index.ts",
        ),
        "@sourceos/agent-machine-types": resolve(packages, "agent-machine-types/src/index.ts"),
      },
    },
    transform: { define: { AMC_VERSION: JSON.stringify(version) } },
  });
  const { output } = await build.generate({
    format: "cjs",
    minify: false,
    entryFileNames: "[name]",
    chunkFileNames: "[name]",
    strictExecutionOrder: false,
    codeSplitting: {
      groups: [{ name: findings, test: ofFindings, includeDependenciesRecursively: false }],
    },
  });
  await build.close();
  const chunks = output.filter((file) => file.type === "chunk");
  await put(resolve(target, "amc.bundle"), packed(chunks));
  await put(resolve(target, "examples.json"), JSON.stringify(await examples()));
}

/** The piece that is needed where something is wrong, or to write in a format for machines. It runs when it is first used. */
const findings = "findings";
const ofFindings =
  /\/(?:generated\/nodes|schema\/(?:collect|json-schema|near-miss|show|words)|rules\/findings|text\/(?:json-lexer|json-mistakes|json-tree|quote)|output\/(?:excerpt|github|json|junit))/;

interface Piece {
  readonly name: string;
  readonly code: string;
  /** The long literals of the code, one behind the other. */
  readonly texts: string;
}

/** Pieces from this size on are a section by themselves. */
const largePiece = 65_536;

/** Literals below this size stay where they are. */
const smallText = 256;

/** As much as the first line may have, with its end. */
const mostOfLine = 1024;

/**
 * A file that is read in parts; its first line says where they are. A section is a script, an object of pieces, each of them a function
 * that runs when another one first asks for it, and behind that the texts that were long literals of its code. What a command does not
 * need is neither read nor compiled.
 */
function packed(chunks: readonly OutputChunk[]): string {
  const often = neededOften(chunks);
  const handed = new Map(
    chunks.filter(isShared).map((chunk) => [`./${chunk.fileName}`, chunk.exports]),
  );
  const pieces = chunks.map((chunk) => pieceOf(chunk, handed));
  const sections = Map.groupBy(pieces, ({ name, code }) => {
    if (code.length >= largePiece || name === `./${findings}`) return name;
    return often.has(name) ? "./index" : "./others";
  });
  let body = "";
  const put = (pieces: readonly Piece[]): readonly number[] => {
    const { code, texts } = sectionOf(pieces);
    const at = body.length;
    body += `${code}${texts}\n`;
    return [at, code.length + texts.length, code.length];
  };
  const places = Object.fromEntries(
    [...sections].map(([section, members]) => [section, put(members)]),
  );
  const digest = createHash("sha256").update(body).digest("hex").slice(0, 16);
  const line = JSON.stringify({ digest, sections: places });
  if (line.length >= mostOfLine) throw new Error(`bin/amc.cjs reads no line of ${line.length}.`);
  return `${line}\n${body}`;
}

/** The pieces that every command needs, and those that validate a file: to read each of them by itself would take longer. */
function neededOften(chunks: readonly OutputChunk[]): ReadonlySet<string> {
  const names = new Set<string>();
  const need = ({ fileName, imports }: OutputChunk): void => {
    if (fileName === findings || names.has(`./${fileName}`)) return;
    names.add(`./${fileName}`);
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) need(chunk);
  };
  for (const chunk of chunks) {
    if (/src\/(?:launch|index|keep|run\/validate)\.ts$/.test(chunk.facadeModuleId ?? ""))
      need(chunk);
  }
  return names;
}

function sectionOf(pieces: readonly Piece[]): Omit<Piece, "name"> {
  let texts = "";
  const properties = pieces.map((piece) => {
    const before = texts.length;
    texts += piece.texts;
    const code = piece.code.replaceAll(/\$text\((\d+)/g, (_, at) => `$text(${before + Number(at)}`);
    const text = `(exports,require,__filename,$text,$late){${code}\n}`;
    // In parentheses it is compiled at once: a section of one piece is read to run it.
    return pieces.length === 1 ? `"${piece.name}":(function${text})` : `"${piece.name}"${text}`;
  });
  return { code: `({${properties.join(",\n")}})`, texts };
}

function pieceOf(chunk: OutputChunk, handed: ReadonlyMap<string, readonly string[]>): Piece {
  const linked = withLinks(withExports(chunk), handed);
  const { code, errors } = minifySync("piece.cjs", linked, { mangle: { toplevel: true } });
  if (errors.length > 0) throw new Error(`${chunk.fileName}: ${errors[0]?.message}`);
  return { name: `./${chunk.fileName}`, ...withoutTexts(inAscii(code)) };
}

/** Pieces that no command asks for by name. */
function isShared({ isEntry, isDynamicEntry }: OutputChunk): boolean {
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
  const all = chunk.exports.map((name) => [name, locals.get(name)] as const);
  if (all.some(([, local]) => local === undefined)) {
    throw new Error(`${chunk.fileName} exports in a form that is not known here.`);
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
      const place = `${variable}[${names.indexOf(name)}]`;
      if (isLate) return place;
      used.set(`${variable}$${name}`, place);
      return `${variable}$${name}`;
    };
    const uses = new RegExp(`(?<![\\w$]|[^.][.])${variable.replace("$", "[$]")}[.]([\\w$]+)`, "g");
    linked = linked.replace(uses, use);
    const links = [...used].map(([name, place]) => `const ${name} = ${place};`);
    const first = isLate ? line.replace("require(", "$late(") : line;
    linked = linked.replace(line, [first, ...links].join("\n"));
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

/** A file is there as a whole or not at all, whoever reads it meanwhile. */
async function put(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

async function examples(): Promise<object> {
  const files = (await readdir(examplesFolder)).sort();
  const entries = files.map(async (file) => [
    file.replace(".example.json", ""),
    JSON.parse(await readFile(resolve(examplesFolder, file), "utf8")),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** What the tests begin with. */
export const setup = (): Promise<void> => bundle();

if (import.meta.main) await bundle();
