import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import independent from "canonicalize";
import { describe, expect, test } from "vitest";
import { exampleVectors, type Vector } from "../../build/vectors.ts";
import { canonicalize, digest, digestText, policyHash } from "../../src/digest/index.ts";
import { DigestError } from "../../src/errors.ts";

const root = resolve(import.meta.dirname, "../../../..");
const file = resolve(root, "test/vectors/digests.json");
const vectors = JSON.parse(readFileSync(file, "utf8")) as Vector[];

function read(path: string): string {
  return readFileSync(resolve(root, path), "utf8");
}

function readDocument(path: string): object {
  return JSON.parse(read(path)) as object;
}

function doubleOf(hexadecimal: string): number {
  return Buffer.from(hexadecimal, "hex").readDoubleBE();
}

function hash(text: string): string {
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}

describe("the vectors", () => {
  test("are many, and have names of their own", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(40);
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
  });

  test("of the examples are those of the examples as they are", async () => {
    const [text] = (await exampleVectors()).values();
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test.each(vectors)("$name", (vector) => {
    if (vector.digest !== undefined) expect(digestOf(vector)).toBe(vector.digest);
    if (vector.finding !== undefined) expect(rulesOf(vector)).toEqual([vector.finding]);
    if (vector.canonical !== undefined)
      expect(canonicalize(valueIn(vector))).toBe(vector.canonical);
    expect(vector.digest === undefined).toBe(vector.finding !== undefined);
  });

  test.each(vectors.filter(({ digest: expected }) => expected !== undefined))(
    "$name, by an implementation that shares no code",
    (vector) => {
      const canonical = independent(valueIn(vector)) ?? "";
      expect(hash(canonical)).toBe(vector.digest);
      if (vector.canonical !== undefined) expect(canonical).toBe(vector.canonical);
    },
  );
});

function digestOf({
  text,
  ieee,
  document,
  profile,
  toolSurfaces = [],
}: Vector): string | undefined {
  if (profile !== undefined)
    return policyHash(readDocument(profile), toolSurfaces.map(readDocument));
  if (ieee !== undefined) return digest(doubleOf(ieee)).digest;
  return digestText(text ?? read(document ?? "")).digest;
}

function rulesOf({ text = "", ieee }: Vector): string[] | undefined {
  const result = ieee === undefined ? digestText(text) : digest(doubleOf(ieee));
  return result.findings?.map(({ rule }) => rule);
}

function valueIn({ text, ieee, document, profile, toolSurfaces = [] }: Vector): unknown {
  if (profile !== undefined) {
    return { profile: readDocument(profile), toolSurfaces: toolSurfaces.map(readDocument) };
  }
  if (ieee !== undefined) return doubleOf(ieee);
  return JSON.parse(text ?? read(document ?? ""));
}

describe("what RFC 8785 itself says", () => {
  test("section 3.2.2 and 3.2.3", () => {
    const source = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    const bytes = Buffer.from(
      [
        "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a",
        "5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c",
        "22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d",
      ].join(""),
      "hex",
    );
    expect(canonicalize({ ...source, string: '\u20ac$\u000f\u000aA\'B"\\\\"/' })).toBe(
      bytes.toString("utf8"),
    );
  });

  test("section 3.2.3: the order of keys", () => {
    const value = {
      "\u20ac": 1,
      "\r": 2,
      "\ufb33": 3,
      "1": 4,
      "\ud83d\ude00": 5,
      "\u0080": 6,
      "\u00f6": 7,
    };
    expect(
      Object.values(JSON.parse(`[${canonicalize(value).replace(/"[^"]*":|[{}]/g, "")}]`)),
    ).toEqual([2, 4, 6, 7, 1, 5, 3]);
  });

  test("appendix B refuses what is not finite", () => {
    expect(() => canonicalize(Number.NaN)).toThrow(DigestError);
    expect(() => canonicalize(Number.POSITIVE_INFINITY)).toThrow(DigestError);
  });

  test("SHA-256 is SHA-256", () => {
    const empty = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    const none = "74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b";
    expect(digest({}).digest).toBe(`sha256:${empty}`);
    expect(digest(null).digest).toBe(`sha256:${none}`);
  });
});
