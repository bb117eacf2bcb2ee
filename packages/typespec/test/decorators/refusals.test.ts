import { expectDiagnostics, t } from "@typespec/compiler/testing";
import { describe, expect, it } from "vitest";
import { getRefusals, type Refusal } from "../../src/api.ts";
import { patternProblem } from "../../src/portable-pattern.ts";
import { Tester } from "../tester.ts";

async function refusalsOf(...inputs: string[]): Promise<readonly Refusal[]> {
  const decorators = inputs.map((input) => `@refuses(#{ doc: "D.", ${input} })`).join("\n");
  const { program, P } = await Tester.compile(
    t.code`${decorators} scalar ${t.scalar("P")} extends string;`,
  );
  return getRefusals(program, P);
}

/** The classes by which a text is refused. */
function classesOf(refusals: readonly Refusal[], text: string): string[] {
  return refusals
    .filter(
      ({ pattern, except }) =>
        new RegExp(pattern, "u").test(text) && !(except && new RegExp(except, "u").test(text)),
    )
    .map((refusal) => refusal.class);
}

describe("what a scalar refuses", () => {
  it("is kept in the order in which it is written, inherited classes first", async () => {
    const { program, Child } = await Tester.compile(t.code`
      @refuses(#{ class: "a", doc: "A.", texts: #["^a$"] })
      @refuses(#{ class: "b", doc: "B.", texts: #["^b$"] })
      scalar Parent extends string;
      @refuses(#{ class: "c", doc: "C.", texts: #["^c$"] })
      scalar ${t.scalar("Child")} extends Parent;`);
    expect(getRefusals(program, Child)).toEqual([
      { class: "a", doc: "A.", pattern: "^[aA]$" },
      { class: "b", doc: "B.", pattern: "^[bB]$" },
      { class: "c", doc: "C.", pattern: "^[cC]$" },
    ]);
  });

  it("joins places, exact places, characters and texts into one portable pattern", async () => {
    const refusals = await refusalsOf(
      `class: "all", places: #["~/.ssh", "id_rsa"], exactly: #["~/Documents"], characters: #["U+0000-U+001F"], texts: #["^/mnt/[a-z]$"]`,
    );
    expect(refusals).toHaveLength(1);
    expect(refusals.map(({ pattern }) => patternProblem(pattern))).toEqual([undefined]);
    for (const text of ["~/.ssh/x", "/a/id_rsa", "~/documents", "a\u0001", "/mnt/C"]) {
      expect(classesOf(refusals, text), text).toEqual(["all"]);
    }
    expect(classesOf(refusals, "~/Documents/x")).toEqual([]);
  });
});

describe("an exception", () => {
  it("opens a place under a refused one, and not its ancestors", async () => {
    const refusals = await refusalsOf(
      `class: "hidden", places: #["~/.*"], except: #["~/.cache/pip"]`,
    );
    expect(classesOf(refusals, "~/.cache/pip/wheels")).toEqual([]);
    expect(classesOf(refusals, "~/.cache")).toEqual(["hidden"]);
    expect(classesOf(refusals, "~/.cache/pipx")).toEqual(["hidden"]);
    expect(classesOf(refusals, "~/.CACHE/pip")).toEqual(["hidden"]);
  });

  it("opens nothing else of its class", async () => {
    const refusals = await refusalsOf(
      `class: "c", places: #["~/.cache", "~/.cache/pip/keys", "id_rsa", "/a/b"], except: #["~/.cache/pip"], exactly: #["~/.cache/pip/x"], characters: #["U+200B"], texts: #["token"]`,
    );
    for (const text of [
      "~/.cache/pip/keys/a",
      "~/.cache/pip/id_rsa",
      "~/.cache/pip/x",
      "~/.cache/pip/\u200B",
      "~/.cache/pip/Token",
      "~/.cache/npm",
      "/a",
    ]) {
      expect(classesOf(refusals, text), text).toContain("c");
    }
    expect(classesOf(refusals, "~/.cache/pip/wheels")).toEqual([]);
  });

  it("does not open a folder through which a refused place is reached", async () => {
    const refusals = await refusalsOf(
      `class: "c", places: #["~/.cache", "~/.cache/pip/keys"], except: #["~/.cache/pip"]`,
    );
    expect(classesOf(refusals, "~/.cache/pip")).toEqual(["c"]);
  });

  it("keeps the ancestors of the place that it opens refused", async () => {
    const refusals = await refusalsOf(
      `class: "c", places: #["~/Library/Caches"], except: #["~/Library/Caches/pip"]`,
    );
    expect(classesOf(refusals, "~/library")).toEqual(["c"]);
    expect(classesOf(refusals, "~/Library/Developer")).toEqual([]);
  });
});

describe("a class that cannot be compiled", () => {
  it.each([
    [`class: "Not Kebab", texts: #["x"]`, "its name is not in kebab-case"],
    [`class: "c"`, "it refuses nothing"],
    [`class: "c", except: #["~/a"]`, "it refuses nothing"],
    [`class: "c", places: #["~/a/"]`, "is not a place"],
    [`class: "c", exactly: #["~"]`, "is a root"],
    [`class: "c", places: #["~/a"], except: #["~/b"]`, "'~/b' lies under none of its places"],
    [`class: "c", exactly: #["~/a"], except: #["~/a/b"]`, "lies under none of its places"],
    [`class: "c", characters: #["x"]`, "is not written as U+200B"],
    [`class: "c", characters: #["U+FFFFFF"]`, "beyond U+10FFFF"],
    [`class: "c", characters: #["U+0026", "U+0026"]`, "set operation"],
    [`class: "c", texts: #["\\\\d"]`, "escape of a letter"],
  ])("%s: %s", async (input, problem) => {
    const diagnostics = await Tester.diagnose(
      `@refuses(#{ doc: "D.", ${input} }) scalar P extends string;`,
    );
    expectDiagnostics(diagnostics, { code: "@sourceos/typespec/invalid-refusal" });
    expect(diagnostics[0]?.message).toContain(problem);
  });
});
