import { describe, expect, test } from "vitest";
import { readExamples } from "../../../../scripts/fingerprints.ts";
import { createValidators } from "../../../../scripts/schemas.ts";
import { findingsOf, sorted } from "../../../../test/support/findings.ts";
import { loadRuleCases } from "../../../../test/support/rule-cases.ts";
import { rules } from "../../src/generated/rules.ts";
import * as between from "../../src/generated/rules-between.ts";
import { checkDocument } from "../../src/rules/check.ts";
import { checkTogether } from "../../src/rules/check-together.ts";
import { checkSet } from "../../src/rules/set.ts";

const cases = await loadRuleCases();
const validators = createValidators();
const examples = [...(await readExamples()).values()];

describe("every case of a rule", () => {
  test.each(cases)("$title", ({ contract, document, documents, expect: expected }) => {
    expect(findingsOf(validators[contract], document)).toEqual([]);
    const findings = [
      ...checkDocument(document, contract),
      ...checkTogether(document, contract, documents),
    ];
    const found = findings.map(({ rule, pointer }) => ({ rule, at: pointer }));
    expect(sorted(found)).toEqual(sorted(expected));
    expect(found).toHaveLength(expected.length);
  });
});

test("every rule is broken by a case, and kept by another one of the same contract", () => {
  const broken = new Set(cases.flatMap(({ expect: expected }) => expected.map(({ rule }) => rule)));
  const all = [...rules(), ...between.rules()];
  expect(all.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});

test.each(examples)("$id keeps the rules", (document) => {
  expect(checkDocument(document, document.type)).toEqual([]);
});

test("the examples keep the rules between them", () => {
  const found = checkSet(examples).map(
    ({ rule, related }) => `${related?.[0]?.document?.replace("urn:srcos:", "")} ${rule}`,
  );
  expect(found).toEqual([]);
});
