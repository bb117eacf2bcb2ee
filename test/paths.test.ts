import { describe, expect, test } from "vitest";
import { isAccepted } from "./support/host-path.ts";
import { honest, hostile, sensitive } from "./support/path-corpora.ts";

/** What the plain schema decides, without any rule. */
describe("host paths", () => {
  test.each(sensitive)("of $source are refused", ({ paths }) => {
    expect(paths.filter(isAccepted)).toEqual([]);
  });

  test.each(honest)("of $source are accepted", ({ paths }) => {
    expect(paths.filter((path) => !isAccepted(path))).toEqual([]);
  });

  test.each(hostile)("$trick: $path, which means $means, is refused", ({ path }) => {
    expect(isAccepted(path)).toBe(false);
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

function repeated(paths: readonly string[]): string[] {
  return paths.filter((path, index) => paths.indexOf(path) !== index);
}
