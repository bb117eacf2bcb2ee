import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, test } from "vitest";
import { contractNames, createValidators, readSchema } from "../scripts/schemas.ts";
import { type Case, loadCases } from "./support/conformance.ts";
import { type Mutant, mutantsOf } from "./support/mutation.ts";

const cases = await loadCases();
const validators = createValidators();

/** Remove or loosen any one constraint, and some case notices: none of them stands there untested. */
describe.each(contractNames)("every constraint of %s is covered", (contract) => {
  const own = cases.filter((candidate) => candidate.contract === contract);
  const places = own.map((candidate) => ({ candidate, places: schemaPlaces(candidate) }));

  test("by a case that notices when it is gone", () => {
    const survivors = mutantsOf(readSchema(contract)).filter(
      (mutant) => !likelyFirst(mutant).some((candidate) => notices(candidate, mutant)),
    );
    expect(survivors.map(({ description }) => description)).toEqual([]);
  }, 120_000);

  /** Cases whose errors point at the mutated place come first; the others decide about survivors. */
  function likelyFirst({ pointer }: Mutant): Case[] {
    const likely = places.filter((entry) =>
      entry.places.some((place) => place.startsWith(pointer)),
    );
    const rest = places.filter((entry) => !likely.includes(entry));
    return [...likely, ...rest].map((entry) => entry.candidate);
  }

  function schemaPlaces({ document }: Case): string[] {
    validators[contract](document);
    return (validators[contract].errors ?? []).map(({ schemaPath }) => schemaPath.slice(1));
  }
});

function notices({ document, expect: expected }: Case, { schema }: Mutant): boolean {
  const { valid } = new Validator(schema as Schema, "2020-12").validate(document);
  return valid !== (expected.length === 0);
}
