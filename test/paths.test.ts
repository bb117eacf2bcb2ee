import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/files.ts";
import { isAccepted, rulesAgainstWorkIn } from "./support/host-path.ts";
import { blind, honest, hostile, type Places, sensitive } from "./support/path-corpora.ts";

/** A place whose name means a secret to one program and something ordinary to another. */
interface Ambiguous {
  readonly path: string;
  readonly decided: "accepted" | "refused";
  readonly reason: string;
}

const ambiguous = parse(
  readFileSync(resolve(root, "test/paths/ambiguous.yaml"), "utf8"),
) as readonly Ambiguous[];
const undecided = new Set(ambiguous.map(({ path }) => path));

/** What the plain schema decides, without any rule. */
describe("host paths", () => {
  test.each(sensitive)("of $source are refused", (group) => {
    expect(clearOf(group).filter(isAccepted)).toEqual([]);
  });

  test.each(honest)("of $source are accepted", (group) => {
    expect(clearOf(group).filter((path) => !isAccepted(path))).toEqual([]);
  });

  test.each(hostile)("$trick: $path, which means $means, is refused", ({ path }) => {
    expect(isAccepted(path)).toBe(false);
  });

  test.each(blind)("of the $name blind sample are refused where they are secret", ({ refused }) => {
    expect(clear(refused.map(({ path }) => path)).filter(isAccepted)).toEqual([]);
  });

  test.each(blind)("of the $name blind sample are accepted where they are not", ({ accepted }) => {
    const places = clear(accepted.map(({ path }) => path));
    expect(places.filter((path) => !isAccepted(path))).toEqual([]);
  });

  test.each(ambiguous)("$path is $decided: $reason", ({ path, decided, reason }) => {
    expect(isAccepted(path) ? "accepted" : "refused").toBe(decided);
    expect(reason).toMatch(/[.]$/);
  });
});

/** What a profile says, all rules included, where the user has put the place on the allowlist for work. */
describe("honest host paths that are allow-listed", () => {
  const places = [
    ...honest.flatMap(clearOf),
    ...blind.flatMap(({ accepted }) => clear(accepted.map(({ path }) => path))),
  ];
  // Editors of the host run what their settings say.
  const onlyRead = ["~/dev/.vscode", "~/dev/app/.vscode/settings.json"];

  test("can be worked in", () => {
    const refused = places.filter((path) => rulesAgainstWorkIn(path).length > 0);
    expect(refused.toSorted()).toEqual(onlyRead);
  });

  test.each(onlyRead)("%s can be read, not written", (path) => {
    expect(rulesAgainstWorkIn(path)).toEqual(["mount/protected-place"]);
  });
});

describe("the corpora", () => {
  test("are large enough, each place once, each sensitive one with the document that names it", () => {
    const dangerous = sensitive.flatMap(({ paths, missed = [] }) => [...paths, ...missed]);
    const harmless = honest.flatMap(({ paths, missed = [] }) => [...paths, ...missed]);
    expect(dangerous.length).toBeGreaterThanOrEqual(400);
    expect(harmless.length).toBeGreaterThanOrEqual(200);
    expect(hostile.length).toBeGreaterThanOrEqual(200);
    expect(repeated([...dangerous, ...harmless])).toEqual([]);
    expect(repeated(hostile.map(({ path }) => path))).toEqual([]);
    expect(repeated(ambiguous.map(({ path }) => path))).toEqual([]);
    expect(
      [...sensitive, ...honest].flatMap(({ paths }) => paths).filter((path) => undecided.has(path)),
    ).toEqual([]);
    expect(sensitive.filter(({ reference }) => !reference).map(({ source }) => source)).toEqual([]);
  });

  test("speak of every operating system", () => {
    for (const system of ["macos", "linux", "windows"]) {
      expect(sensitive.filter(({ systems }) => systems.includes(system)).length).toBeGreaterThan(
        50,
      );
      expect(honest.filter(({ systems }) => systems.includes(system)).length).toBeGreaterThan(20);
    }
  });
});

/** Places that are meant to be decided one way: those that were missed, too, where no name is ambiguous. */
function clearOf({ paths, missed = [] }: Places): string[] {
  return [...paths, ...clear(missed)];
}

function clear(paths: readonly string[]): string[] {
  return paths.filter((path) => !undecided.has(path));
}

function repeated(paths: readonly string[]): string[] {
  return paths.filter((path, index) => paths.indexOf(path) !== index);
}
