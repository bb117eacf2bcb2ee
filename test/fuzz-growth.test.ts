import { afterAll, describe, expect, test } from "vitest";
import { defaultLimits, validateText } from "../packages/agent-machine-validation/src/index.ts";
import { readYaml } from "../packages/agent-machine-validation/src/yaml.ts";
import { contractNames, readSchema } from "../scripts/schemas.ts";
import { readExample } from "./support/conformance.ts";
import { type Family, grownDocuments, longTexts, pumpsOf, repetitions } from "./support/growth.ts";
import { writeNumbers } from "./support/numbers.ts";

/** How much longer the second text is. What takes quadratic time takes this squared. */
const factor = 8;

/** A reader of YAML, and one that makes many documents, takes far longer for each character. */
const sizes = { json: 20_000, jsonc: 20_000, ndjson: 1_500, yaml: 1_500 };

/** More than linear, far less than quadratic: memory that is cleared costs time, too. */
const allowed = 3 * factor;

const examples = Object.fromEntries(
  [
    "agent-machine-profile.macos",
    "agent-machine-fingerprint",
    "agent-tool-surface.claude-code",
  ].map((name) => [name, readExample(name) as object]),
);
const families = [...repetitions, ...grownDocuments(examples), ...longTexts(examples)];
const patterns = [...new Set(contractNames.flatMap((name) => patternsIn(readSchema(name))))];

describe("time grows with the text, and no faster", () => {
  test.each(families)(
    "$name",
    (family) => {
      expect(growthOf(family)).toBeLessThan(allowed);
    },
    60_000,
  );
});

/** Validators that collect all errors ask a pattern about texts of any length, whatever `maxLength` says. */
describe("no pattern of a schema looks back too often", () => {
  test.each(patterns.map((pattern) => ({ pattern, beginning: pattern.slice(0, 60) })))(
    "$beginning",
    ({ pattern }) => {
      const expression = new RegExp(pattern, "u");
      const pumps = pumpsOf(pattern).map((pump) => ({
        pump,
        time: milliseconds(expression, pump(4_000)),
      }));
      const slowest = pumps.sort((left, right) => right.time - left.time).slice(0, 3);
      for (const { pump } of slowest) expect(patternGrowth(expression, pump)).toBeLessThan(allowed);
    },
    60_000,
  );
});

describe("what is said is bounded, however long the text", () => {
  test.each(families)(
    "$name",
    (family) => {
      const text = family.text(sizes[family.format] * factor);
      const { documents, findings } = answer(family, text);
      const told = [findings, ...documents.map((document) => document.findings)];
      // The text and its content may each have as many findings, and one that counts the rest.
      const most = 2 * (defaultLimits.maxFindings + 1);
      expect(Math.max(...told.map(({ length }) => length))).toBeLessThanOrEqual(most);
      // A finding names other places, of which there are no more than the text has values.
      const perFinding = 4_000;
      const size = JSON.stringify(told).length;
      expect(size).toBeLessThan((most + documents.length) * perFinding + 12 * text.length);
    },
    60_000,
  );
});

afterAll(() => {
  const command = "pnpm exec vitest run test/fuzz-growth.test.ts";
  writeNumbers("fuzz-growth", [
    {
      what: "kinds of texts whose time and findings grow no faster than they",
      value: families.length,
      command,
    },
  ]);
});

/** How many times longer the longer text takes. What is measured is never too short, and the least of five counts. */
function growthOf(family: Family): number {
  const size = sizes[family.format];
  const [short, long] = [family.text(size), family.text(size * factor)];
  // Code that runs for the first time is slow.
  answer(family, short);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least >= allowed; attempt++) {
    const once = fastest(family, short);
    least = Math.min(least, fastest(family, long) / Math.max(once, 0.2));
  }
  return least;
}

/** The same for a pattern alone. */
function patternGrowth(expression: RegExp, pump: (size: number) => string): number {
  const [short, long] = [pump(10_000), pump(10_000 * factor)];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least >= allowed; attempt++) {
    const once = Math.min(milliseconds(expression, short), milliseconds(expression, short));
    least = Math.min(least, milliseconds(expression, long) / Math.max(once, 0.2));
  }
  return least;
}

function milliseconds(expression: RegExp, text: string): number {
  const before = performance.now();
  expression.test(text);
  return performance.now() - before;
}

function patternsIn(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "pattern" && typeof value === "string" ? [value] : patternsIn(value),
  );
}

/** Milliseconds that the fastest of three runs kept a processor busy, which other programs do not change. */
function fastest(family: Family, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    answer(family, text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function answer({ format }: Family, text: string) {
  return validateText(text, { format, yaml: readYaml });
}
