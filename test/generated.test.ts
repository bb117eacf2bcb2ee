/** What is generated is marked as such, and nothing else lies beside it. `generate:check` compares the texts. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "../scripts/files.ts";
import { othersIn } from "../scripts/generated.ts";
import { settings, folders as sources } from "../scripts/stamp.ts";
import { generators } from "./interop/codegen/generators.ts";
import { files, isGenerated } from "./support/repository.ts";

test("a file that nothing generates is found, in the folder and below it", async () => {
  const folder = await mkdtemp(resolve(tmpdir(), "generated-"));
  const [known, old, below] = ["known.json", "old.json", "schemas/Old.json"].map((file) =>
    resolve(folder, file),
  ) as [string, string, string];
  try {
    for (const name of ["schemas", "node_modules"]) await mkdir(resolve(folder, name));
    for (const file of [known, old, below, resolve(folder, "node_modules/a.js")])
      await writeFile(file, "{}");
    expect((await othersIn([folder], new Set([known]))).sort()).toEqual([old, below]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("where nothing changed since, nothing is generated: what is read is where changes are looked for", async () => {
  const copy = await mkdtemp(resolve(await realpath(tmpdir()), "sources-"));
  const filter = (path: string): boolean => !["node_modules", "dist"].includes(basename(path));
  try {
    for (const name of [...sources, ...settings])
      await cp(resolve(root, name), resolve(copy, name), { recursive: true, filter });
    const packages = (await readdir(resolve(root, "packages"))).map((name) => `packages/${name}`);
    for (const folder of [".", ...packages]) {
      const installed = resolve(root, folder, "node_modules");
      await symlink(installed, resolve(copy, folder, "node_modules"), "junction");
    }
    const script = resolve(copy, "scripts/generate.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [script, "--check"]);
    expect(stdout).toMatch(/^generated: \d+ files are what spec\/ says\n$/);
  } finally {
    await rm(copy, { recursive: true });
  }
}, 120_000);

test("in folders of generated files, everything is marked as generated but what is written by hand", () => {
  const folders =
    /^packages\/agent-machine-(?:schemas|types\/src|validation\/src\/generated)\/|^docs\/(?:languages\/README|proof)\.md$/;
  expect(files.filter((file) => folders.test(file) && !isGenerated(file))).toEqual([
    "packages/agent-machine-schemas/package.json",
  ]);
});

test("there is a page for each language of the scorecard, and no other one", () => {
  const pages = new Set(
    generators.map(({ language }) => `${language.toLowerCase().replace("#", "sharp")}.md`),
  );
  const there = files.filter((file) => file.startsWith("docs/languages/"));
  expect(there.sort()).toEqual(
    ["README.md", ...pages].map((page) => `docs/languages/${page}`).sort(),
  );
});
