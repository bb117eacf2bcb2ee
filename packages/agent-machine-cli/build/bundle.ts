/** Bundles the command into one file, and puts the examples beside it that `amc init` starts from. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type OutputChunk, rolldown } from "rolldown";
import { findings, isShared, ofFindings, type Piece, pieceOf } from "./pieces.ts";

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

/** Pieces from this size on are a section by themselves. */
const largePiece = 65_536;

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
