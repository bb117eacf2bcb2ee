import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { $linter } from "../src/index.ts";

const rulesFolder = new URL("../src/rules/", import.meta.url);

it("recommends every rule", () => {
  expect(Object.keys($linter.ruleSets?.recommended?.enable ?? {})).toEqual(
    $linter.rules.map(({ name }) => `@sourceos/typespec/${name}`),
  );
});

it("has a page for each rule, and no page besides", () => {
  const pages = readdirSync(rulesFolder).filter((name) => name.endsWith(".md"));
  expect(pages).toEqual($linter.rules.map(({ name }) => `${name}.md`).sort());
  for (const { name, docs } of $linter.rules) {
    expect(docs).toMatchObject({ path: `src/rules/${name}.md` });
    expect(existsSync(new URL(`${name}.ts`, rulesFolder))).toBe(true);
  }
});
