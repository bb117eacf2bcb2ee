import { describe, expect, test } from "vitest";
import { parse, pick, pieceAt, randomFrom, randomValue, told } from "./support.ts";

const yaml = { format: "yaml" } as const;

describe("a YAML text", () => {
  test("has the value that the core schema gives it", () => {
    const text = "a: 2024-01-01\nb: yes\nc: 0o17\nd: ~\ne:\nf: |\n  x\n<<: {g: 1}\n";
    expect(told(text, yaml)).toEqual([]);
    expect(parse(text, yaml).documents[0]?.value).toEqual({
      a: "2024-01-01",
      b: "yes",
      c: 15,
      d: null,
      e: null,
      f: "x\n",
      "<<": { g: 1 },
    });
  });

  test("has no other schema by a directive", () => {
    const text = "%YAML 1.1\n---\na: yes\nb: 1_0\n";
    expect(parse(text, yaml).documents[0]?.value).toEqual({ a: "yes", b: "1_0" });
  });

  test("that is JSON has the value of JSON.parse", () => {
    const random = randomFrom(3);
    for (let round = 0; round < 500; round += 1) {
      const text = JSON.stringify(randomValue(random), null, pick(random, [0, 2]));
      const [document] = parse(text, yaml).documents;
      expect(document?.findings).toEqual([]);
      expect(JSON.stringify(document?.value)).toBe(JSON.stringify(JSON.parse(text)));
    }
  });

  test("keeps __proto__ as a key of its own", () => {
    const value = parse("__proto__: {admin: true}", yaml).documents[0]?.value;
    expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test("holds several documents; an empty one is none", () => {
    const text = "---\na: 1\n---\n---\n# nothing\n---\nb: [\n---\nc: 3\n";
    const { documents } = parse(text, yaml);
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, undefined, { c: 3 }]);
    expect(documents[2]?.rangeOf("/c")?.start).toEqual({ line: 9, column: 4, offset: 43 });
    expect(told("# nothing", yaml)).toEqual([["text/syntax", "", "# nothing"]]);
  });

  test("has aliases, which mean what they meant where they are written", () => {
    const text = "- &a 1\n- &b [*a]\n- &a 2\n- *b\n- *a\n";
    const [document] = parse(text, yaml).documents;
    expect(document?.value).toEqual([1, [1], 2, [1], 2]);
    expect(pieceAt(text, document, "/3")).toBe("*b");
    expect(pieceAt(text, document, "/3/0")).toBe("*a");
  });
});

describe("what is wrong with a YAML text", () => {
  test.each<[string, string, string, string]>([
    ["a: 1\nb:\n  a: 1\n  a: 2", "text/duplicate-key", "/b/a", "a"],
    ["1: x", "text/non-string-key", "/1", "1"],
    ["? [a]\n: x", "text/non-string-key", "/[a]", "[a]"],
    ["a: .inf", "text/not-json", "/a", ".inf"],
    ["a: .nan", "text/not-json", "/a", ".nan"],
    ["a: 9007199254740993", "text/unsafe-integer", "/a", "9007199254740993"],
    ["a: 1e400", "text/unsafe-integer", "/a", "1e400"],
    ['a: "\\uD800"', "text/lone-surrogate", "/a", '"\\uD800"'],
    ["a: !!binary aGk=", "text/unknown-tag", "", "!!binary"],
    ["a: !mine x", "text/unknown-tag", "", "!mine"],
    ["a: *b", "text/alias", "/a", "*b"],
    ["a: &a [*a]", "text/alias", "/a/0", "*a"],
    ["a:\n\t- b", "text/syntax", "", "\t"],
    ["a: @x", "text/syntax", "", "@"],
  ])("%j is %s at %j: %j", (text, rule, pointer, piece) => {
    expect(told(text, yaml)).toEqual([[rule, pointer, piece]]);
  });
});

test("the stack traces of others are as long as before", () => {
  const before = Error.stackTraceLimit;
  parse("a: [", yaml);
  expect(Error.stackTraceLimit).toBe(before);
});

describe("rangeOf in YAML", () => {
  const text = "a:\n  b: [1, two]\n  c:\nd: |\n  t\n# end\n";
  const [document] = parse(text, yaml).documents;

  test.each<[string, "key" | "value", string]>([
    ["/a", "value", "b: [1, two]\n  c:"],
    ["/a/b/1", "value", "two"],
    ["/a/b", "key", "b"],
    ["/a/c", "value", "c"],
    ["/d", "value", "|\n  t"],
    ["/a/b/missing", "value", "[1, two]"],
  ])("%j, %s", (pointer, part, piece) => {
    expect(pieceAt(text, document, pointer, part)).toBe(piece);
  });
});
