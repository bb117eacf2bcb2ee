import { afterAll, describe, expect, test } from "vitest";
import { loadCases } from "./support/conformance.ts";
import { writeNumbers } from "./support/numbers.ts";
import {
  type PathMutant,
  readGrammar,
  readPathMutants,
  readUnits,
  type Unit,
} from "./support/path-classes.ts";
import { blind, honest, hostile, sensitive } from "./support/path-corpora.ts";
import { differences } from "./support/tell-apart.ts";
import { isRefused } from "./support/text-verdicts.ts";

const units = await readUnits();
const hasForm = readGrammar();
const mounts = (await loadCases()).filter((one) => one.contract === "AgentWorkspaceMount");
const known = [
  ...[...sensitive, ...honest].flatMap(({ paths, missed = [] }) => [...paths, ...missed]),
  ...hostile.map(({ path }) => path),
  ...blind.flatMap(({ refused, accepted }) => [...refused, ...accepted].map(({ path }) => path)),
  ...mounts.map(({ document }) =>
    String(Reflect.get(Object(Reflect.get(Object(document), "source")), "path")),
  ),
].filter(hasForm);
const refusing = new Map(
  known.map((path) => [path, units.filter(({ refuses }) => refuses(path))] as const),
);

/** What nothing but one unit refuses: without it the path would pass. */
const needed = new Set(
  [...refusing.values()].flatMap((refused) => (refused.length === 1 ? refused : [])),
);
const others = units.filter((unit) => !needed.has(unit));
const parts = await readPathMutants();
const survivors = parts.filter((part) => ![...refusing.keys()].some((path) => shows(part, path)));

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

describe("every part of a text, of a set of characters and of the exceptions is covered", () => {
  test("by a path that is decided otherwise without it, or other units refuse what it refuses", () => {
    const untested = survivors.flatMap((part) => {
      const passing = differing(part).find((path) => !isRefusedElsewhere(part, path));
      return passing === undefined ? [] : [`${part.what}: ${JSON.stringify(passing)}`];
    });
    expect(untested).toEqual([]);
  }, 60_000);
});

afterAll(() => {
  const command = "pnpm exec vitest run test/mutation-paths.test.ts";
  writeNumbers("mutation-paths", [
    { what: "mutants of classes of refused paths", value: units.length, command },
    { what: "mutants of these that something else implies", value: others.length, command },
    { what: "mutants of parts of these classes", value: parts.length, command },
    {
      what: "mutants of parts of these classes that something else implies",
      value: survivors.length,
      command,
    },
  ]);
});

/** Whether a path is decided otherwise when a part is changed, with all else as it is. */
function shows({ isOf, changed }: PathMutant, path: string): boolean {
  const refused = refusing.get(path) ?? [];
  return refused.every(isOf) && isRefused(changed, path) !== refused.length > 0;
}

/** Some paths that a part decides, the shortest first: none where it can be left out without any difference. */
function differing({ original, changed }: PathMutant): string[] {
  const found: string[] = [];
  for (const path of differences(original, changed)) {
    found.push(path, path.replaceAll("ﬆ", "st").replaceAll("ß", "ss"));
    if (found.length >= 40) break;
  }
  return found;
}

function isRefusedElsewhere({ isOf }: PathMutant, path: string): boolean {
  return units.some((unit) => !isOf(unit) && unit.refuses(path));
}

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
