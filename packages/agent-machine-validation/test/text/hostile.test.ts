import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/limits.ts";
import type { TextFormat } from "../../src/text/index.ts";
import { findingsOf, parse, pick, randomFrom, randomValue } from "./support.ts";

const formats: readonly [TextFormat, ...TextFormat[]] = ["json", "jsonc", "ndjson", "yaml"];

/** Milliseconds that nothing hostile may take; most of it is for slow and busy machines. */
const patience = 60_000;

function rulesOf(text: string | Uint8Array, format: TextFormat): string[] {
  return [...new Set(findingsOf(text, { format }).map(({ rule }) => rule))];
}

describe.each(formats)("as %s", (format) => {
  test("100 MB are refused at once", () => {
    const started = performance.now();
    expect(rulesOf("[".repeat(100_000_000), format)).toEqual(["text/too-large"]);
    expect(rulesOf(new Uint8Array(100_000_000), format)).toEqual(["text/too-large"]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each(["[", '{"a":', '[{"a":['])("%s nested 100,000 deep is too deep", (opener) => {
    expect(rulesOf(opener.repeat(100_000), format)).toEqual(["text/too-deep"]);
  });

  test("a well-formed text 100,000 deep is too deep", () => {
    const text = "[".repeat(100_000) + "]".repeat(100_000);
    expect(rulesOf(text, format)).toEqual(["text/too-deep"]);
  });

  test("as much nesting as allowed is read", () => {
    const text = "[".repeat(defaultLimits.maxDepth) + "]".repeat(defaultLimits.maxDepth);
    expect(rulesOf(text, format)).toEqual([]);
    expect(rulesOf(`[${text}]`, format)).toEqual(["text/too-deep"]);
  });

  test("1e6 items are too many values", { timeout: patience }, () => {
    expect(rulesOf(`[${"1,".repeat(999_999)}1]`, format)).toEqual(["text/too-many-values"]);
  });

  test("as many values as allowed are read", { timeout: patience }, () => {
    const text = `[${Array.from({ length: defaultLimits.maxValues - 1 }, (_, i) => i).join()}]`;
    expect(rulesOf(text, format)).toEqual([]);
    expect(rulesOf(text.replace("]", ",0]"), format)).toEqual(["text/too-many-values"]);
  });

  test("99,000 different keys are read in linear time", { timeout: patience }, () => {
    const text = `{${Array.from({ length: 99_000 }, (_, i) => `"k${i}":1`).join()}}`;
    expect(rulesOf(text, format)).toEqual([]);
  });

  test("99,000 equal keys are told a hundred times, and then counted", {
    timeout: patience,
  }, () => {
    const findings = findingsOf(`{${'"k":1,'.repeat(98_999)}"k":1}`, { format });
    expect(findings).toHaveLength(defaultLimits.maxFindings + 1);
    expect(findings.at(-1)?.rule).toBe("text/too-many-findings");
    expect(findings.at(-1)?.message).toContain("98899 further problems");
  });

  test("a long text without an end is refused", { timeout: patience }, () => {
    // YAML costs a hundred times as much for each character, and proves nothing more with 16 MB.
    const size = format === "yaml" ? 1024 * 1024 : defaultLimits.maxSize - 1;
    for (const piece of ['"', "1", " ", "\\", "/*", "'"]) {
      expect(rulesOf(piece.repeat(size / piece.length), format).length).toBeLessThanOrEqual(1);
    }
    expect(rulesOf(`"${"\\u0041".repeat(2e6)}`, format)).toEqual(["text/syntax"]);
  });

  test("random bytes never throw and never hang", { timeout: patience }, () => {
    const random = randomFrom(4);
    for (let round = 0; round < 2000; round += 1) {
      const size = Math.floor(random() * 200);
      const bytes = Uint8Array.from({ length: size }, () => Math.floor(random() * 256));
      expect(() => parse(bytes, { format })).not.toThrow();
    }
  });

  test("random punctuation is a value or a finding in the text", { timeout: patience }, () => {
    const random = randomFrom(5);
    const alphabet = [
      '"',
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      " ",
      "\n",
      "\\",
      "1",
      "a",
      "-",
      "&a",
      "*a",
      "\ud800",
      "/",
      "#",
      "|",
      "?",
    ] as const;
    for (let round = 0; round < 3000; round += 1) {
      const pieces = Array.from({ length: Math.floor(random() * 30) }, () =>
        pick(random, alphabet),
      );
      checkDocuments(pieces.join(""), format);
    }
  });

  test("documents with a character changed are a value or a finding", { timeout: patience }, () => {
    const random = randomFrom(6);
    const changes = [
      '"',
      "{",
      "]",
      ",",
      ":",
      "\\",
      "\n",
      "",
      "\u0000",
      "é",
      "\udc00",
      "9".repeat(20),
    ] as const;
    for (let round = 0; round < 2000; round += 1) {
      const text = JSON.stringify(randomValue(random));
      const at = Math.floor(random() * text.length);
      checkDocuments(text.slice(0, at) + pick(random, changes) + text.slice(at + 1), format);
    }
  });
});

/** A document has a value or a finding; and JSON has the value that JSON.parse gives it, or one more finding. */
function checkDocuments(text: string, format: TextFormat): void {
  const { documents, findings } = parse(text, { format });
  for (const document of documents) {
    if (document.value === undefined) expect(document.findings).not.toEqual([]);
    for (const { range } of document.findings) {
      expect(range?.end.offset).toBeLessThanOrEqual(text.length);
      expect(range?.start.offset).toBeLessThanOrEqual(range?.end.offset ?? -1);
    }
  }
  if (format !== "json") return;
  const standard = parsed(text);
  const clean = [...findings, ...documents.flatMap((document) => document.findings)].length === 0;
  if (clean) expect(documents[0]?.value).toEqual(standard);
  if (standard === undefined) expect(clean).toBe(false);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe("a YAML text", () => {
  test("of a billion laughs has too many values", () => {
    const rows = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [index, name] of [..."bcdefghij"].entries()) {
      rows.push(`${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(", ")}]`);
    }
    expect(rulesOf(rows.join("\n"), "yaml")).toEqual(["text/too-many-values"]);
  });

  test.each(["- ", "? ", "!a ", "&a ", "*a ", "%\n", "# c\n", "---\na\n", "|\n", ":\n", "a: |\n"])(
    "of nothing but %j is read or refused in time",
    { timeout: patience },
    (piece) => {
      expect(() => parse(piece.repeat(40_000), { format: "yaml" })).not.toThrow();
    },
  );
});
