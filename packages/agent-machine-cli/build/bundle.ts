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
    // What a command does not need is not even compiled: a wrapper in parentheses would be, at every start.
    optimization: { pifeForModuleWrappers: false },
    transform: { define: { AMC_VERSION: JSON.stringify(version) } },
  });
  const { output } = await build.generate({ format: "cjs", codeSplitting: false, minify: true });
  await build.close();
  for (const file of output) {
    if (file.type === "chunk") await put(resolve(target, "amc.cjs"), signed(inAscii(file.code)));
  }
  await put(resolve(target, "examples.json"), JSON.stringify(await examples()));
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
