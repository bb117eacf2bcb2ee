import { describe, expect, test } from "vitest";
import { contractNames, createValidators } from "../scripts/schemas.ts";
import { loadCases } from "./support/conformance.ts";
import { findingsOf, sorted } from "./support/findings.ts";

const cases = await loadCases();
const validators = createValidators();

describe.each(contractNames)("%s", (contract) => {
  const own = cases.filter((candidate) => candidate.contract === contract);

  test.each(own)("$title", ({ document, expect: expected }) => {
    expect(findingsOf(validators[contract], document)).toEqual(sorted(expected));
  });

  test("has positive and negative stories", () => {
    expect(own.some(({ expect: expected }) => expected.length === 0)).toBe(true);
    expect(own.some(({ expect: expected }) => expected.length > 0)).toBe(true);
  });
});
