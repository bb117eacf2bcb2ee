import { describe, expect, test } from "vitest";
import { readExamples } from "../../../../scripts/fingerprints.ts";
import { contractNames, createValidators } from "../../../../scripts/schemas.ts";
import { contracts } from "../../src/index.ts";
import { mutate, seeded, valuesOf } from "./mutate.ts";
import { createOracles, violationsIn } from "./oracle.ts";

const examples = [...(await readExamples()).values()];
const pool = valuesOf(examples);
const validators = createValidators();
const oracles = createOracles();
const documentsEach = 3000;

describe.each(contractNames)("nearly right %s documents", (name) => {
  const bases = examples.filter(({ type }) => type === name);
  const random = seeded(20_260);
  const documents = Array.from({ length: documentsEach }, (_, index) =>
    mutate(bases[index % bases.length], pool, random),
  );

  test("every verdict and every violation is ajv's", () => {
    let invalid = 0;
    for (const document of documents) {
      const expected = oracles[name](document);
      const { valid, findings } = contracts[name].validate(document, {
        maxFindings: 10_000,
        rules: false,
      });
      if (!valid) invalid++;
      expect({ document, valid: contracts[name].is(document, { rules: false }) }).toEqual({
        document,
        valid: validators[name](document),
      });
      expect({ document, violations: violationsIn(findings) }).toEqual({
        document,
        violations: expected,
      });
    }
    expect(invalid).toBeGreaterThan(documentsEach / 2);
    expect(invalid).toBeLessThan(documentsEach);
  });
});
