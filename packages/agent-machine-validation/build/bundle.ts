/**
 * Writes the code of `dist`: a file for each entry of the package and one for what they share, for an engine takes longer to find sixty
 * files than to read them. The types come from the compiler. What is no dependency of the package is in its files.
 */
import { readdir, readFile, rm } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { rolldown } from "rolldown";

const folder = resolve(import.meta.dirname, "..");

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Its licence asks for this in every copy. */
const noble = "/*! @noble/hashes, MIT License, (c) 2022 Paul Miller (paulmillr.com) */";

/** Writes the bundles into a folder. */
export async function bundle(target = resolve(folder, "dist")): Promise<void> {
  const manifest = JSON.parse(await readFile(resolve(folder, "package.json"), "utf8")) as Manifest;
  const dependencies = Object.keys(manifest.dependencies);
  const build = await rolldown({
    input: Object.fromEntries(
      entriesOf(manifest).map((name) => [name, resolve(folder, "src", `${name}.ts`)]),
    ),
    platform: "neutral",
    external: (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
    resolve: { mainFields: ["module", "main"] },
  });
  await removeCode(target);
  await build.write({
    dir: target,
    format: "esm",
    minify: true,
    sourcemap: true,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    banner: ({ moduleIds }) => (moduleIds.some((id) => id.includes("/@noble/")) ? noble : ""),
    comments: { legal: true, annotation: true, jsdoc: false },
    codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
  });
  await build.close();
}

/** The names of the entries that are code. */
function entriesOf({ exports }: Manifest): readonly string[] {
  return Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [basename(entry.default, ".js")],
  );
}

/** What an earlier build wrote under other names would be published too. */
async function removeCode(target: string): Promise<void> {
  const files = await readdir(target, { recursive: true }).catch(() => []);
  const code = files.filter((file) => /\.js(?:\.map)?$/u.test(file));
  await Promise.all(code.map((file) => rm(resolve(target, file))));
}

if (import.meta.main) await bundle();
