import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/files.ts";
import type { ValueStory } from "./support/conformance.ts";
import { findingsOfMount, isAccepted, rulesAgainstWorkIn } from "./support/host-path.ts";
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
  const settings = ["~/dev/.vscode", "~/dev/app/.vscode/settings.json"];
  const executed = [
    "/Library/Developer/CommandLineTools/SDKs",
    "/nix/store",
    "/opt/app/bin",
    "/opt/homebrew/Cellar",
    "/opt/hostedtoolcache",
    "/opt/rocm/include",
    "/opt/ros/humble",
    "/opt/ros/jazzy/share",
    "/opt/toolchains/aarch64-none-linux-gnu",
    "/usr/include",
    "/usr/lib/jvm",
    "/usr/local/cuda-12.2",
    "/usr/local/cuda-12.6/include",
    "/usr/local/go",
    "/usr/src/app",
    "/usr/src/linux",
    "/usr/src/linux-headers-6.8.0-51",
    "/var/cache/apt/archives",
    "/var/cache/dnf",
    "/var/cache/pacman/pkg",
    "C:/Program Files (x86)/Windows Kits/10/Include",
    "C:/Qt/6.8.1/msvc2022_64",
    "C:/msys64/mingw64/include",
    "C:/src/flutter",
    "C:/vcpkg/installed/x64-windows",
  ];
  const onlyRead = [...settings, ...executed];

  test("can be worked in", () => {
    const refused = places.filter((path) => rulesAgainstWorkIn(path).length > 0);
    expect([...new Set(refused)].toSorted()).toEqual(onlyRead.toSorted());
  });

  test.each(settings)("%s can be read, not written", (path) => {
    expect(rulesAgainstWorkIn(path)).toEqual(["mount/protected-place"]);
    expect(findingsOfMount(path, "read-only")).toEqual([]);
  });

  test.each(executed)("%s can be read, not written", (path) => {
    expect(rulesAgainstWorkIn(path)).toEqual(["mount/host-executes"]);
    expect(findingsOfMount(path, "read-only")).toEqual([]);
  });

  test("are worked in without a warning, where they are no caches", () => {
    const others = honest.filter((group) => group.class !== "cache").flatMap(clearOf);
    const warned = others.filter((path) => findingsOfMount(path, "read-write").length > 0);
    expect(warned.filter((path) => !onlyRead.includes(path))).toEqual([]);
  });
});

/** The places of the stories are those that the rules know: what is written above one of them is written in it. */
describe("folders above what is run on a host", () => {
  const stories = [
    // Of what else is installed under `/opt`, only the folders of programs are known; in the others people keep code.
    ["what-a-system-runs", "mount/host-executes", ["/go", "/opt/app", "C:/src"]],
    ["what-a-user-runs", "mount/user-executes", ["~/opt", "~/develop", "~/development", "~/sdk"]],
  ] as const;

  test.each(stories)("of the story %s are refused, or %s finds them", (story, rule, passing) => {
    const above = executedPlaces(story).flatMap(foldersAbove);
    const passed = above.filter((path) => isAccepted(path) && !isFoundBy(rule, path));
    expect([...new Set(passed)]).toEqual(passing);
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

/** What a story of a rule says that the rule finds. */
function executedPlaces(story: string): readonly string[] {
  const file = resolve(root, `test/conformance/rules/mount/${story}.yaml`);
  const { refuses } = parse(readFileSync(file, "utf8")) as ValueStory;
  return refuses.map(({ value }) => String(value));
}

/** Every folder above a place, except for a root. */
function foldersAbove(path: string): string[] {
  const [start, ...names] = path.split("/");
  return names.slice(1).map((_, index) => [start, ...names.slice(0, index + 1)].join("/"));
}

function isFoundBy(rule: string, path: string): boolean {
  return findingsOfMount(path, "read-write").some((finding) => finding.rule === rule);
}

function clear(paths: readonly string[]): string[] {
  return paths.filter((path) => !undecided.has(path));
}

function repeated(paths: readonly string[]): string[] {
  return paths.filter((path, index) => paths.indexOf(path) !== index);
}
