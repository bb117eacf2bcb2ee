import fc from "fast-check";
import { expect, test } from "vitest";
import { coversGlob, globsBelow } from "../../src/diff/covers/globs.ts";
import { coversHost } from "../../src/diff/covers/hosts.ts";
import { coversPath } from "../../src/diff/covers/paths.ts";
import { holds } from "./support.ts";

const name = fc.constantFrom("a", "b", "ab");
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const glob = fc
  .array(fc.constantFrom("a", "b", "ab", "*", "a*", "*b", "**"), { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join("/"));

test("a glob that covers another holds every path that the other holds", () => {
  fc.assert(
    fc.property(glob, glob, path, (wide, narrow, at) => {
      fc.pre(coversGlob(wide, narrow) && holds(narrow.split("/"), at.split("/")));
      expect(holds(wide.split("/"), at.split("/"))).toBe(true);
    }),
    { seed: 2026, numRuns: 2000 },
  );
});

test("a glob below a folder holds the same paths as before", () => {
  fc.assert(
    fc.property(glob, path, path, (mask, folder, at) => {
      const below = globsBelow(mask, folder.split("/"));
      const whole = [...folder.split("/"), ...at.split("/")];
      expect(below.some((one) => holds(one.split("/"), at.split("/")))).toBe(
        holds(mask.split("/"), whole),
      );
    }),
    { seed: 2026, numRuns: 2000 },
  );
});

test.each([
  [".env/**", ".env", false],
  ["**/*.pem/**", "**/*.pem", false],
  ["keys/**/**", "keys", false],
  ["keys/**", "keys/*", true],
  ["keys/**", "keys/**", true],
  ["keys/**", "keys/**/a", true],
  ["keys", "keys/**", true],
  ["**", ".env", true],
])("whether the glob %s covers %s: %s", (wide, narrow, covers) => {
  expect(coversGlob(wide, narrow)).toBe(covers);
});

test.each([
  ["*.example.org", "api.example.org", true],
  ["*.example.org", "*.api.example.org", true],
  ["*.example.org", "example.org", false],
  ["*.example.org", "badexample.org", false],
  ["api.example.org", "*.example.org", false],
])("whether the host %s covers %s: %s", (wide, narrow, covers) => {
  expect(coversHost(wide, narrow)).toBe(covers);
});

test.each([
  ["~/dev", "~/dev/api", false, true],
  ["~/dev", "~/devil", false, false],
  ["~/dev/api", "~/dev", false, false],
  ["~/Dev", "~/dev/api", false, false],
  ["~/Dev", "~/dev/api", true, true],
  ["~/É", "~/é", true, false],
  ["C:/", "C:/src", true, true],
])("whether the path %s covers %s, letters folded %s: %s", (wide, narrow, foldsCase, covers) => {
  expect(coversPath(wide, narrow, { foldsCase })).toBe(covers);
});

test("no pair of globs takes long", () => {
  const many = Array.from({ length: 120 }, () => "**/*a*a*b").join("/");
  const long = Array.from({ length: 120 }, () => "aaaaaaaaaaaaaaaaaaaa").join("/");
  const start = performance.now();
  expect(coversGlob(many, long)).toBe(false);
  globsBelow(many, long.split("/"));
  expect(performance.now() - start).toBeLessThan(1000);
});
