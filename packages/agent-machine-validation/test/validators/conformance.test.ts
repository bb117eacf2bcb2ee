import { describe, expect, test } from "vitest";
import { contractNames, createValidators } from "../../../../scripts/schemas.ts";
import { loadCases } from "../../../../test/support/conformance.ts";
import { findingsOf } from "../../../../test/support/findings.ts";
import { contracts } from "../../src/index.ts";
import { createOracles, violationsIn } from "./oracle.ts";

const cases = await loadCases();
const validators = createValidators();
const oracles = createOracles();

/** The cases are about the schemas; rules have cases of their own. */
const schemaAlone = { rules: false };

describe.each(contractNames)("%s", (name) => {
  const { is, validate } = contracts[name];
  const own = cases.filter(({ contract }) => contract === name);

  test("there are cases", () => {
    expect(own.length).toBeGreaterThan(0);
  });

  test("every verdict is ajv's", () => {
    const different = own.filter(
      ({ document }) => is(document, schemaAlone) !== validators[name](document),
    );
    expect(different.map(({ title }) => title)).toEqual([]);
  });

  test("the violations are ajv's, without those that only follow from others", () => {
    for (const { title, document } of own)
      expect([title, violationsIn(validate(document, schemaAlone).findings)]).toEqual([
        title,
        oracles[name](document),
      ]);
  });

  test("nothing is reported that ajv does not report", () => {
    for (const { title, document } of own) {
      const all = findingsOf(validators[name], document);
      for (const violation of violationsIn(validate(document, schemaAlone).findings))
        expect([title, all]).toEqual([title, expect.arrayContaining([violation])]);
    }
  });
});
