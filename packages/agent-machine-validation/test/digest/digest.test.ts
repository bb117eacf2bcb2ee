import independent from "canonicalize";
import { describe, expect, test } from "vitest";
import {
  canonicalize,
  digest,
  digestPolicy,
  digestText,
  policyHash,
  profileDigest,
} from "../../src/digest/index.ts";
import { DigestError } from "../../src/errors.ts";
import { defaultLimits } from "../../src/limits.ts";
import { randomFrom, randomValue } from "../text/support.ts";

function told(value: unknown): string[][] | undefined {
  return digest(value).findings?.map(({ rule, path }) => [rule, path]);
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

describe("canonicalize", () => {
  test("agrees with an implementation that shares no code", () => {
    const random = randomFrom(7);
    for (let round = 0; round < 3000; round += 1) {
      const value = randomValue(random);
      expect(canonicalize(value)).toBe(independent(value));
    }
    for (let round = 0; round < 20_000; round += 1) {
      const value = new Float64Array(
        Uint32Array.of(random() * 2 ** 32, random() * 2 ** 32).buffer,
      )[0];
      if (Number.isFinite(value)) expect(canonicalize(value)).toBe(independent(value));
    }
  });

  test("takes toJSON for a key like any other", () => {
    expect(canonicalize({ toJSON: "x", a: 1 })).toBe('{"a":1,"toJSON":"x"}');
    expect(told({ toJSON: () => 1 })).toEqual([["digest/not-json", "toJSON"]]);
  });

  test("keeps __proto__, and takes nothing from a prototype", () => {
    expect(canonicalize(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
    expect(canonicalize(Object.create(null))).toBe("{}");
  });

  test("throws the findings", () => {
    expect(() => canonicalize({ a: [undefined] })).toThrow(DigestError);
    expect(() => canonicalize({ a: [undefined] })).toThrow("/a/0: undefined has no JSON form.");
  });
});

describe("what has no digest", () => {
  test.each<[string, unknown, string, string]>([
    ["undefined", undefined, "digest/not-json", ""],
    ["a property without a value", { a: { b: undefined } }, "digest/not-json", "a.b"],
    ["a hole", Array(1), "digest/not-json", "[0]"],
    ["a function", [() => 0], "digest/not-json", "[0]"],
    ["a symbol", { a: Symbol("x") }, "digest/not-json", "a"],
    ["a bigint", { a: 1n }, "digest/not-json", "a"],
    ["not a number", { a: Number.NaN }, "digest/not-json", "a"],
    ["infinity", { a: -Infinity }, "digest/not-json", "a"],
    ["a date", { a: new Date(0) }, "digest/not-json", "a"],
    ["a map", { a: new Map() }, "digest/not-json", "a"],
    ["a boxed text", { a: Object("x") }, "digest/not-json", "a"],
    ["bytes", new Uint8Array(2), "digest/not-json", ""],
    ["an unsafe integer", { n: 2 ** 53 }, "digest/unsafe-integer", "n"],
    ["a negative one", { n: -(2 ** 53) }, "digest/unsafe-integer", "n"],
    ["a lone surrogate", { a: ["\ud800"] }, "digest/lone-surrogate", "a[0]"],
    ["one in a key", { "x\udc00": 1 }, "digest/lone-surrogate", '["x\\udc00"]'],
    ["a nesting too deep", nested(65), "digest/too-deep", "[0]".repeat(64)],
    [
      "too many values",
      Array(defaultLimits.maxValues).fill(0),
      "digest/too-many-values",
      "[99999]",
    ],
  ])("%s", (_, value, rule, path) => {
    expect(told(value)).toEqual([[rule, path]]);
  });

  test("a value that holds itself", () => {
    const value: Record<string, unknown> = { a: { b: [1] } };
    value.c = [0, { d: value }];
    expect(told(value)).toEqual([["digest/cycle", "c[1].d"]]);
  });

  test("a nesting of 100,000, and a billion in memory, in bounded time", () => {
    expect(told(nested(100_000))?.[0]?.[0]).toBe("digest/too-deep");
    let laughs: unknown = ["x", "x"];
    for (let level = 0; level < 60; level += 1) laughs = [laughs, laughs];
    expect(told(laughs)?.[0]?.[0]).toBe("digest/too-many-values");
    expect(told(new Array(4_000_000_000))).toHaveLength(defaultLimits.maxFindings);
  });

  test("several things at once", () => {
    expect(told({ a: 2 ** 60, b: undefined, c: "\ud800" })).toEqual([
      ["digest/unsafe-integer", "a"],
      ["digest/not-json", "b"],
      ["digest/lone-surrogate", "c"],
    ]);
  });

  test("what the limits of the caller forbid", () => {
    expect(digest([[1]], { limits: { maxDepth: 1 } }).findings).toMatchObject([
      { rule: "digest/too-deep" },
    ]);
    expect(digest(nested(500), { limits: { maxDepth: 500 } }).digest).toMatch(
      /^sha256:[0-9a-f]{64}$/,
    );
  });
});

describe("digestText", () => {
  test("does not depend on how the text is written", () => {
    const expected = digest({ a: 1, b: "é" });
    expect(digestText('{"b":"\\u00e9",\n"a":1.0}')).toEqual(expected);
    expect(digestText(new TextEncoder().encode('\ufeff{"a":1,"b":"é"}'))).toEqual(expected);
  });

  test("refuses what a careless reader would lose", () => {
    expect(digestText('{"a":1,"a":1}').findings).toMatchObject([{ rule: "text/duplicate-key" }]);
    expect(digestText("{}\n{}", { format: "ndjson" }).findings).toMatchObject([
      { rule: "digest/one-document" },
    ]);
  });
});

describe("profileDigest and policyHash", () => {
  const profile = { id: "p", type: "AgentMachineProfile" };
  const a = { id: "a" };
  const b = { id: "b" };

  test("are of the profile, and of the profile with its surfaces sorted", () => {
    expect(profileDigest(profile)).toBe(digest(profile).digest);
    expect(policyHash(profile, [b, a])).toBe(digest({ profile, toolSurfaces: [a, b] }).digest);
    expect(policyHash(profile, [])).toBe(digest({ profile, toolSurfaces: [] }).digest);
  });

  test("sort by UTF-16 code units", () => {
    const astral = { id: "\u{10000}" };
    const last = { id: "\uffff" };
    expect(policyHash(profile, [last, astral])).toBe(
      digest({ profile, toolSurfaces: [astral, last] }).digest,
    );
  });

  test("refuse surfaces that cannot be sorted, or are given twice", () => {
    expect(digestPolicy(profile, [a, {}, a]).findings).toMatchObject([
      { rule: "digest/no-id", pointer: "/toolSurfaces/1" },
      { rule: "digest/duplicate-tool-surface", pointer: "/toolSurfaces/2" },
    ]);
    expect(() => policyHash(profile, [a, a])).toThrow(DigestError);
  });

  test("point into what is hashed", () => {
    expect(digestPolicy(profile, [b, { id: "a", n: 2 ** 53 }]).findings?.[0]?.pointer).toBe(
      "/toolSurfaces/0/n",
    );
  });
});
