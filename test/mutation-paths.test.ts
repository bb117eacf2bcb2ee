import { afterAll, describe, expect, test } from "vitest";
import { loadCases } from "./support/conformance.ts";
import { writeNumbers } from "./support/numbers.ts";
import { readGrammar, readUnits, type Unit } from "./support/path-classes.ts";
import { blind, hostile, sensitive } from "./support/path-corpora.ts";

const units = await readUnits();
const hasForm = readGrammar();
const refused = (await loadCases())
  .filter((one) => one.contract === "AgentWorkspaceMount" && one.expect.length > 0)
  .map(({ document }) =>
    String(Reflect.get(Object(Reflect.get(Object(document), "source")), "path")),
  );
const known = [
  ...sensitive.flatMap(({ paths, missed = [] }) => [...paths, ...missed]),
  ...hostile.map(({ path }) => path),
  ...blind.flatMap((sample) => sample.refused.map(({ path }) => path)),
  ...refused,
].filter(hasForm);

/** What nothing but one unit refuses: without it the path would pass. */
const needed = new Set(
  known.flatMap((path) => {
    const refusing = units.filter(({ refuses }) => refuses(path));
    return refusing.length === 1 ? refusing : [];
  }),
);
const others = units.filter((unit) => !needed.has(unit));

describe("every place of every class of refused paths is covered", () => {
  test.each(others)("or $text of $class is what other places are above, or refuse too", (unit) => {
    const rest = units.filter((other) => other !== unit);
    const passing = placesOf(unit).filter((path) => !rest.some(({ refuses }) => refuses(path)));
    expect(passing).toEqual([]);
  });

  test("texts by a path that nothing else refuses, for they give no example of themselves", () => {
    expect(others.filter(({ text }) => isExpression(text)).map(({ text }) => text)).toEqual([]);
  });

  test("and most are needed by a path that nothing else refuses", () => {
    expect(needed.size).toBeGreaterThan(others.length);
  });
});

afterAll(() => {
  const command = "pnpm exec vitest run test/mutation-paths.test.ts";
  writeNumbers("mutation-paths", [
    { what: "mutants of classes of refused paths", value: units.length, command },
    { what: "mutants of these that something else implies", value: others.length, command },
  ]);
});

/** Whether a unit is a text, which is an expression, and no place. */
function isExpression(text: string): boolean {
  return /^\^|\[|\(\?:/.test(text);
}

/** What a unit refuses, in examples: the place itself, what lies in it, and what is above it. */
function placesOf({ text, refuses }: Unit): string[] {
  const place = text.replaceAll("?:", "C:").replaceAll("*", "data1");
  const rooted = place.includes("/") ? place : `/srv/repo/${place}`;
  const above = rooted.split("/").map((_, index, all) => all.slice(0, index + 1).join("/"));
  return [rooted, `${rooted}/inner`, ...above].filter((path) => hasForm(path) && refuses(path));
}
