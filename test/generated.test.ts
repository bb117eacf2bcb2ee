/** What is generated is marked as such, and nothing else lies beside it. `generate:check` compares the texts. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { othersIn } from "../scripts/generated.ts";
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
