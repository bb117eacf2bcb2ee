import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import {
  ContractError,
  canonicalize,
  checkSet,
  contracts,
  DigestError,
  defaultLimits,
  digest,
  digestText,
  documentsOfLines,
  parseText,
  type TextFormat,
  type TextResult,
  UsageError,
  validate,
  validateText,
  verify,
} from "../packages/agent-machine-validation/src/index.ts";
import { readYaml } from "../packages/agent-machine-validation/src/yaml.ts";
import { contractNames } from "../scripts/schemas.ts";
import { anyBytes, anyText, anyValue, formats } from "./support/hostile-texts.ts";
import { writeNumbers } from "./support/numbers.ts";
import { seeds } from "./support/seeds.ts";

/** How many texts, and how many byte strings, are drawn with each seed and for each format. */
const numRuns = 4_000;

/** Texts and bytes that once made a reader stumble, or that look as if they might. */
const texts = [
  ["{"],
  ["\ufeff\ufeff"],
  ["? ? ? ? ? ?"],
  ["&a [*a]"],
  ["%YAML 1.2\n%YAML 1.2\n---"],
  ["!!binary ="],
  ['{"type":"constructor"}'],
  ["<<: *a"],
] as [string][];

describe.each(seeds)("drawn with %i", (seed) => {
  const seeded = { seed, numRuns };

  describe.each(formats)("as %s", (format) => {
    test("any text is answered", () => {
      fc.assert(
        fc.property(anyText, (text) =>
          expectBounded(validateText(text, options(format)), text.length),
        ),
        { ...seeded, examples: texts },
      );
    }, 60_000);

    test("any bytes are answered", () => {
      fc.assert(
        fc.property(anyBytes, (bytes) =>
          expectBounded(validateText(bytes, options(format)), bytes.length),
        ),
        { ...seeded, examples: [[Uint8Array.of(0xc0, 0x80)], [Uint8Array.of(0xef, 0xbb, 0xbf)]] },
      );
    }, 60_000);

    test("the same text has the same answer", () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(validateText(text, options(format))).toEqual(validateText(text, options(format)));
        }),
        { ...seeded, numRuns: 500 },
      );
    }, 60_000);

    test("a text without problems has the value that JSON.parse gives it, where that gives one", () => {
      fc.assert(
        fc.property(fc.json(), (text) => {
          const [document] = validateText(text, options(format)).documents;
          const isExact = document?.findings.every(({ rule }) => !rule.startsWith("text/"));
          if (isExact) expect(document?.value).toEqual(JSON.parse(text));
        }),
        { ...seeded, numRuns: 1_000 },
      );
    }, 60_000);
  });

  test("lines that are read one by one are the lines of the whole", () => {
    fc.assert(
      // A byte order mark belongs to the whole, and whoever cuts it into pieces takes it away.
      fc.property(
        anyText.filter((text) => !text.startsWith("\ufeff")),
        (text) => {
          const lines = [...documentsOfLines(text)].map(({ value, findings }) => ({
            value,
            findings,
          }));
          const { documents } = parseText(text, { format: "ndjson" });
          expect(lines).toEqual(documents.map(({ value, findings }) => ({ value, findings })));
        },
      ),
      { ...seeded, numRuns: 1_000 },
    );
  }, 60_000);

  describe("any value", () => {
    test("is validated, and refused with an error of our own", () => {
      fc.assert(
        fc.property(anyValue, (value) => {
          expect(validate(value).findings.length).toBeLessThanOrEqual(101);
          for (const contract of contractNames) {
            const { valid } = contracts[contract].validate(value);
            expect(contracts[contract].is(value)).toBe(valid);
            expectOwn(() => contracts[contract].parse(value), ContractError);
          }
        }),
        { ...seeded, numRuns: 2_000 },
      );
    }, 60_000);

    test("has a digest, or an error of our own", () => {
      fc.assert(
        fc.property(anyValue, (value) => {
          expectOwn(() => digest(value), DigestError);
          expectOwn(() => canonicalize(value), DigestError);
          const { digest: found, findings } = digestText(JSON.stringify(value));
          expect(found === undefined).toBe((findings ?? []).length > 0);
        }),
        { ...seeded, numRuns: 2_000 },
      );
    }, 60_000);

    test("is compared with any other", () => {
      const anyObject = anyValue.filter((value) => typeof value === "object" && value !== null);
      fc.assert(
        fc.property(
          fc.array(anyObject, { maxLength: 5 }),
          anyObject,
          anyObject,
          (all, one, other) => {
            expect(checkSet(all)).toBeInstanceOf(Array);
            const launch = { profile: one, toolSurfaces: all, fingerprint: other } as never;
            expect(verify(launch)).toBeInstanceOf(Array);
          },
        ),
        { ...seeded, numRuns: 2_000 },
      );
    }, 60_000);

    test.each([{ format: "xml" }, { limits: { maxSize: 0 } }, { limits: { maxDepth: 1.5 } }])(
      "options that make no sense are the caller's mistake: %o",
      (wrong) => {
        expect(() => validateText("{}", wrong as never)).toThrow(UsageError);
      },
    );
  });
});

afterAll(() => {
  const command = "pnpm exec vitest run test/fuzz-texts.test.ts";
  const value = 2 * seeds.length * formats.length * numRuns;
  writeNumbers("fuzz-texts", [
    { what: "arbitrary texts and bytes that are answered", value, command },
  ]);
});

function options(format: TextFormat) {
  return { format, yaml: readYaml };
}

/** No more findings than are wanted, no longer than a person reads, and no more documents than there are characters. */
function expectBounded({ documents, findings }: TextResult, size: number): void {
  expect(documents.length).toBeLessThanOrEqual(size + 1);
  expect(findings.length).toBeLessThanOrEqual(defaultLimits.maxFindings + 1);
  for (const document of documents) {
    const { length } = document.findings;
    expect(length).toBeLessThanOrEqual(2 * (defaultLimits.maxFindings + 1));
    expect(document.valid || length > 0).toBe(true);
    for (const { message, range } of document.findings) {
      expect(message.length).toBeLessThan(2_000);
      expect(range?.end.offset ?? 0).toBeLessThanOrEqual(size);
    }
  }
}

function expectOwn(ask: () => unknown, own: typeof ContractError | typeof DigestError): void {
  try {
    ask();
  } catch (error) {
    expect(error).toBeInstanceOf(own);
  }
}
