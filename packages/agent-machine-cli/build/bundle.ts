/** Bundles the command into one file, and puts the examples beside it that `amc init` starts from. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { rolldown } from "rolldown";

const folder = resolve(import.meta.dirname, "..");
const packages = resolve(folder, "..");
const examplesFolder = resolve(packages, "../examples");

/** Writes the bundle into a folder. */
export async function bundle(target = resolve(folder, "dist")): Promise<void> {
  await mkdir(target, { recursive: true });
  const { version } = JSON.parse(await readFile(resolve(folder, "package.json"), "utf8"));
  const build = await rolldown({
    input: resolve(folder, "src/index.ts"),
    platform: "node",
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
    minify: true,
    entryFileNames: "[name]",
    chunkFileNames: "[name]",
  });
  await build.close();
  const pieces = output.filter((file) => file.type === "chunk");
  await put(resolve(target, "amc.cjs"), signed(inAscii(packed(pieces))));
  await put(resolve(target, "examples.json"), JSON.stringify(await examples()));
}

/**
 * The pieces of a bundle in one script, each a function that runs when another one first asks for it: what a command does not need is
 * neither compiled nor read from the cache. The script is a function that waits for what every module is given, or, required as a module,
 * the module.
 */
function packed(pieces: readonly { readonly fileName: string; readonly code: string }[]): string {
  const functions = pieces.map(
    ({ fileName, code }) => `${JSON.stringify(fileName)}(exports,require){${code}\n}`,
  );
  return `(typeof module === "undefined" ? (run) => run : (run) => run(exports, require, module, __filename))(
function(exports, require, module, __filename) {
const done = { __proto__: null };
const load = (name) => {
  if (!name.startsWith("./")) return require(name);
  const key = name.slice(2);
  if (!done[key]) pieces[key](done[key] = {}, load);
  return done[key];
};
const pieces = { __proto__: null, ${functions.join(",\n")} };
pieces.index(exports, load);
})`;
}

/** The engine reads a script of ASCII in half the time and space. Outside of texts and patterns, the sources hold nothing else. */
function inAscii(code: string): string {
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** With its own digest in front, under which what was compiled of it is kept. */
function signed(code: string): string {
  return `// ${createHash("sha256").update(code).digest("hex").slice(0, 16)}\n${code}`;
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
