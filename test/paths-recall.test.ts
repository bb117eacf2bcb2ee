import { afterAll, describe, expect, test } from "vitest";
import { isAccepted, isRefusedByRules } from "./support/host-path.ts";
import { writeNumbers } from "./support/numbers.ts";
import { readGrammar, readUnits } from "./support/path-classes.ts";
import {
  type BlindPlace,
  blind,
  honest,
  hostile,
  type Places,
  sensitive,
} from "./support/path-corpora.ts";
import { leaveOneOut, type Share, total } from "./support/recall.ts";

const units = await readUnits();
const hasForm = readGrammar();

const known = sensitive.filter(({ heldOut }) => heldOut === undefined);
const shares = leaveOneOut(known, units, hasForm);
const byClass = [...Map.groupBy(shares, (share) => share.class)].map(([name, own]) =>
  total(name, own),
);
const whole = total("all", shares);
const worst = shares
  .filter(({ refused, all }) => refused < all / 2)
  .toSorted((left, right) => left.refused / left.all - right.refused / right.all);
const heldOut = [
  foundThen("what some tools keep, wherever that is", ofSample("tools")),
  foundThen("what the classes might not know", ofSample("gaps")),
];
const honestThen = foundThen("honest places", honest);
const blindThen = blind.flatMap(({ name, refused, accepted }) => [
  foundBlind(`${name} blind sample, sensitive places`, refused),
  foundBlind(`${name} blind sample, honest places`, accepted),
]);

describe("the classes", () => {
  test("refuse what their units refuse, and nothing else", () => {
    const corpus = [...sensitive, ...honest].flatMap(({ paths, missed = [] }) => [
      ...paths,
      ...missed,
    ]);
    const all = [...corpus, ...hostile.map(({ path }) => path)];
    const isRefused = (path: string) =>
      !hasForm(path) || units.some(({ refuses }) => refuses(path));
    expect(all.filter((path) => isRefused(path) === isAccepted(path))).toEqual([]);
  });

  test("are few", () => {
    expect(new Set(units.map((unit) => unit.class)).size).toBeLessThanOrEqual(12);
  });
});

afterAll(() => {
  const command = "pnpm exec vitest run test/paths-recall.test.ts";
  const counted = (what: string, value: number, of?: number) => ({
    what,
    value,
    ...(of !== undefined && { of }),
    command,
  });
  const places = sensitive.flatMap(({ paths }) => paths);
  const spellings = hostile.map(({ path }) => path);
  const refused = [...places, ...spellings].filter((path) => !isAccepted(path));
  const missed = sensitive.flatMap((group) => group.missed ?? []);
  writeNumbers("paths", [
    counted("sensitive places", places.length),
    counted("sources of sensitive places", sensitive.length),
    counted("honest places", honest.flatMap(({ paths }) => paths).length),
    counted("hostile spellings", hostile.length),
    counted("sensitive places and hostile spellings that the schema alone refuses", refused.length),
    counted(
      "sensitive places and hostile spellings that need rules",
      [...places, ...spellings].filter(isRefusedByRules).length,
    ),
    counted("classes", new Set(units.map((unit) => unit.class)).size),
    counted("units of classes", units.length),
    ...[whole, ...byClass].map(({ name, refused: still, all }) =>
      counted(`places of ${name} that are refused with their source left out`, still, all),
    ),
    ...worst.map(({ name, refused: still, all }) =>
      counted(`of these, hardly taught by any other source: ${name}`, still, all),
    ),
    ...[...heldOut, honestThen, ...blindThen].map(({ name, refused: then, all }) =>
      counted(`decided as they should be when they were first asked: ${name}`, then, all),
    ),
    counted(
      "held-out sensitive places that were missed, and still pass",
      missed.filter(isAccepted).length,
      missed.length,
    ),
  ]);
});

function ofSample(sample: Places["sample"]): readonly Places[] {
  return sensitive.filter((group) => group.sample === sample);
}

/** The same of places that somebody wrote down who had not seen the classes. */
function foundBlind(name: string, places: readonly BlindPlace[]): Share {
  return { name, refused: places.filter(({ missed }) => !missed).length, all: places.length };
}

/** How many places the classes decided as they should when someone looked for them. */
function foundThen(name: string, groups: readonly Places[]): Share {
  const held = groups.filter((group) => group.heldOut !== undefined);
  const right = held.flatMap(({ paths }) => paths).length;
  return { name, refused: right, all: right + held.flatMap(({ missed = [] }) => missed).length };
}
