import fc from "fast-check";
import { expect, test } from "vitest";
import { contractNames, createValidators } from "../scripts/schemas.ts";
import { documents } from "./support/arbitrary.ts";
import { loadCases } from "./support/conformance.ts";
import { findingsOf } from "./support/findings.ts";

const valid = (await loadCases()).filter(({ expect: expected }) => expected.length === 0);
const validators = createValidators();

test.each(contractNames)("documents that are built from the schema of %s keep it", (contract) => {
  const own = valid.filter((candidate) => candidate.contract === contract);
  fc.assert(
    fc.property(documents(contract, own), (document) => {
      expect(findingsOf(validators[contract], document)).toEqual([]);
    }),
    { seed: 2026, numRuns: 300 },
  );
});
