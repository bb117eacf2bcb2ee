import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { documentsOfLines, parseText } from "../../src/text/index.ts";
import { findingsOf, parse, pick, pieceAt, randomFrom, randomValue, told } from "./support.ts";

describe("a JSON text that is well-formed", () => {
  test("has the value of JSON.parse, whatever the spacing", () => {
    const random = randomFrom(1);
    for (let round = 0; round < 2000; round += 1) {
      const text = JSON.stringify(randomValue(random), null, pick(random, [0, 2, "\t"]));
      const [document] = parse(text).documents;
      expect(document?.findings).toEqual([]);
      expect(document?.value).toEqual(JSON.parse(text));
      expect(JSON.stringify(document?.value)).toBe(JSON.stringify(JSON.parse(text)));
    }
  });

  test("has that value also when it is read character by character", () => {
    const random = randomFrom(2);
    for (let round = 0; round < 2000; round += 1) {
      const text = JSON.stringify(randomValue(random), null, pick(random, [0, 2]));
      const [document] = parse(`${text} // careful`, { format: "jsonc" }).documents;
      expect(document?.findings).toEqual([]);
      expect(JSON.stringify(document?.value)).toBe(JSON.stringify(JSON.parse(text)));
    }
  });

  test.each(['{"a" : 1}', '{"a":":"}', '{"a":" :"}', '"\\ud83d\\ude00"', '{"\\u0061":1}', "1e2"])(
    "%s has no finding",
    (text) => {
      expect(findingsOf(text)).toEqual([]);
      expect(parse(text).documents[0]?.value).toEqual(JSON.parse(text));
    },
  );

  test("keeps __proto__ as a key of its own", () => {
    for (const text of ['{"__proto__":{"admin":true}}', '{"__proto__":{"admin":true},}']) {
      const value = parse(text, { format: "jsonc" }).documents[0]?.value;
      expect(Object.keys(value ?? {})).toEqual(["__proto__"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
    expect("admin" in {}).toBe(false);
  });
});

describe("what is wrong with a JSON text", () => {
  test.each<[string, string, string, string]>([
    ["", "text/syntax", "", ""],
    ["{", "text/syntax", "", "{"],
    ['{"a":[1,2', "text/syntax", "/a", "["],
    ["[1,,2]", "text/syntax", "/1", ","],
    ['{"a":1,}', "text/syntax", "/a", ","],
    ['{"a" 1}', "text/syntax", "/a", "1"],
    ['{"a":1 "b":2}', "text/syntax", "", '"b"'],
    ["{'a':1}", "text/syntax", "", "'a'"],
    ["{a:1}", "text/syntax", "", "a"],
    ['{"a":True}', "text/syntax", "/a", "True"],
    ['{"a":01}', "text/syntax", "/a", "01"],
    ["[.5]", "text/syntax", "/0", ".5"],
    ['{"a":"x\ny"}', "text/syntax", "/a", '"x'],
    ['"a\tb"', "text/syntax", "", "\t"],
    ['"\\x"', "text/syntax", "", "\\x"],
    ['"\\u12"', "text/syntax", "", "\\u12"],
    ["1 2", "text/syntax", "", "2"],
    ["[1}", "text/syntax", "", "}"],
    ["[1] // why", "text/syntax", "", "// why"],
    ["/* why", "text/syntax", "", "/*"],
    ['{"a":1,"a":2}', "text/duplicate-key", "/a", '"a"'],
    ['{"a" :1,"\\u0061":2}', "text/duplicate-key", "/a", '"\\u0061"'],
    ['{"x":":","a" :1,"a":2}', "text/duplicate-key", "/a", '"a"'],
    ['[{"a/b":{"~":1,"~":2}}]', "text/duplicate-key", "/0/a~1b/~0", '"~"'],
    ['{"__proto__":1,"__proto__":2}', "text/duplicate-key", "/__proto__", '"__proto__"'],
    ['{"a":9007199254740993}', "text/unsafe-integer", "/a", "9007199254740993"],
    ["[-1e16]", "text/unsafe-integer", "/0", "-1e16"],
    ["1e400", "text/unsafe-integer", "", "1e400"],
    ['["x\\ud800y"]', "text/lone-surrogate", "/0", "\\ud800"],
    ['{"\\udc00":1}', "text/lone-surrogate", "", "\\udc00"],
    ['["😀\ud83d"]', "text/lone-surrogate", "/0", "\ud83d"],
  ])("%j is %s at %j: %j", (text, rule, pointer, piece) => {
    expect(told(text)).toEqual([[rule, pointer, piece]]);
  });

  test("is told in order, together with the first place of a duplicate", () => {
    const text = '{\n  "a": 1,\n  "b": 9007199254740993,\n  "a": 2\n}';
    const findings = findingsOf(text);
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ["text/unsafe-integer", "b"],
      ["text/duplicate-key", "a"],
    ]);
    expect(findings[1]).toMatchObject({
      severity: "error",
      message: 'The key "a" is written twice in the same object.',
      fix: "Keep one of the two.",
      range: { start: { line: 4, column: 3, offset: 39 }, end: { line: 4, column: 6, offset: 42 } },
      related: [{ message: "It is written first at line 2, column 3.", pointer: "/a" }],
    });
  });

  test("shows nothing that a terminal obeys", () => {
    const text = '{"\\u001b[31m\\u202e":1,"\\u001b[31m\\u202e":2,}';
    for (const { message, fix } of findingsOf(text)) {
      expect(`${message}${fix}`).toMatch(/^[ -~]*$/);
    }
  });

  test("leaves the value of what could be read to its end, and none otherwise", () => {
    expect(parse('{"a":1,"a":2,}').documents[0]?.value).toEqual({ a: 2 });
    expect(parse('{"a":1').documents[0]?.value).toBeUndefined();
  });

  test("is found although a program added keys to every object", () => {
    Object.defineProperty(Object.prototype, "added", {
      value: 1,
      writable: true,
      enumerable: true,
      configurable: true,
    });
    const rules = told('{"a":1,"a":2}').map(([rule]) => rule);
    Reflect.deleteProperty(Object.prototype, "added");
    expect(rules).toEqual(["text/duplicate-key"]);
  });
});

describe("rangeOf", () => {
  const text = '{\n  "a": [10, {"b/c": "x"}],\n  "d": {}\n}';
  const [document] = parse(text).documents;

  test.each<[string, "key" | "value", string]>([
    ["", "value", text],
    ["/a", "value", '[10, {"b/c": "x"}]'],
    ["/a", "key", '"a"'],
    ["/a/0", "value", "10"],
    ["/a/1/b~1c", "value", '"x"'],
    ["/a/1/b~1c", "key", '"b/c"'],
    ["/d", "value", "{}"],
    ["/d/missing/deeper", "value", "{}"],
    ["/a/7", "value", '[10, {"b/c": "x"}]'],
    ["/a/01", "key", '[10, {"b/c": "x"}]'],
  ])("%j, %s", (pointer, part, piece) => {
    expect(pieceAt(text, document, pointer, part)).toBe(piece);
  });

  test("knows lines and columns, and refuses what is no pointer", () => {
    expect(document?.rangeOf("/d")?.start).toEqual({ line: 3, column: 8, offset: 36 });
    expect(document?.rangeOf("d")).toBeUndefined();
  });
});

describe("JSON with comments", () => {
  test("has comments and trailing commas, and nothing else", () => {
    const text = '// a\n{"a": [1, /* b */ 2,], "n": 9007199254740993,}';
    const [document] = parse(text, { format: "jsonc" }).documents;
    expect(document?.value).toEqual({ a: [1, 2], n: 9007199254740992 });
    expect(told(text, { format: "jsonc" })).toEqual([
      ["text/unsafe-integer", "/n", "9007199254740993"],
    ]);
    expect(pieceAt(text, document, "/a/1")).toBe("2");
  });
});

describe("NDJSON", () => {
  const text = '{"a":1}\r\n\n  \nbad\n{"b":1,"b":2}\n[';

  test("is a document on each line, none of them lost", () => {
    const { documents } = parse(text, { format: "ndjson" });
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, undefined, { b: 2 }, undefined]);
    expect(documents.map(({ findings }) => findings[0]?.range?.start.line)).toEqual([
      undefined,
      4,
      5,
      6,
    ]);
    expect(told(text, { format: "ndjson" }).map(([, , piece]) => piece)).toEqual([
      "bad",
      '"b"',
      "[",
    ]);
    expect(documents[2]?.rangeOf("/b")?.start).toMatchObject({ line: 5, column: 12 });
  });

  test("may be empty", () => {
    expect(parse("\n\n", { format: "ndjson" })).toEqual({ documents: [], findings: [] });
  });

  test("comes in pieces that know where they begin", () => {
    const start = { line: 101, column: 1, offset: 5000 };
    const documents = [...documentsOfLines('{}\n{"a":}\n', { start, limits: { maxSize: 7 } })];
    expect(documents[1]?.findings[0]?.range?.start).toEqual({ line: 102, column: 6, offset: 5008 });
    const [long] = documentsOfLines('{"a":123}', { limits: { maxSize: 7 } });
    expect(long?.findings[0]?.rule).toBe("text/too-large");
  });
});

describe("the call", () => {
  test.each([
    { format: "yaml" as const },
    { limits: { maxDepth: 0 } },
    { limits: { maxSize: Number.POSITIVE_INFINITY } },
  ])("%j is a mistake of the program", (options) => {
    expect(() => parseText("{}", options)).toThrow(UsageError);
  });
});
