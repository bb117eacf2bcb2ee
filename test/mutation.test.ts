import { afterAll, describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../scripts/schemas.ts";
import { type Case, loadCases } from "./support/conformance.ts";
import { mutantsOf } from "./support/mutation.ts";
import { type Measured, writeNumbers } from "./support/numbers.ts";
import { Definitions } from "./support/schema-checks.ts";

const cases = await loadCases();

/**
 * Constraints that other constraints imply, so that no document can tell whether they are there. They stay for people and generators.
 */
const implied: Readonly<Record<string, readonly string[]>> = {
  // Each manager restricts the provider to those that it can drive.
  AgentMachineProfile: [
    "/$defs/MachinePlane/properties/provider/$ref: without $ref",
    "/$defs/MachineProvider/enum: without enum",
    // The pattern admits no control character.
    "/$defs/SecretSourceUri/not/anyOf/0: without anyOf/0",
  ],
  // The pattern admits no control character.
  AgentToolSurface: ["/$defs/HttpsUrl/not/anyOf/0: without anyOf/0"],
};

/** Remove or loosen any one constraint, and some case notices: none of them stands there untested. */
describe.each(contractNames)("every constraint of %s is covered", (contract) => {
  const definitions = new Definitions(readSchema(contract));
  const own = cases.filter((candidate) => candidate.contract === contract);

  test("by cases that the contract itself decides as they say", () => {
    expect(own.filter((candidate) => !agrees(definitions, candidate))).toEqual([]);
  });

  test("by a case that notices when it is gone", () => {
    const survivors = mutantsOf(readSchema(contract)).filter(({ name, definition }) =>
      definitions.exchanged(name, definition, () =>
        own.every((candidate) => agrees(definitions, candidate)),
      ),
    );
    expect(survivors.map(({ description }) => description)).toEqual(implied[contract] ?? []);
  }, 60_000);
});

afterAll(() => {
  const command = "pnpm exec vitest run test/mutation.test.ts";
  const numbers = contractNames.flatMap((contract): Measured[] => {
    const own = cases.filter((candidate) => candidate.contract === contract);
    const mutants = mutantsOf(readSchema(contract));
    const others = implied[contract] ?? [];
    return [
      { what: `cases of ${contract}`, value: own.length, command },
      { what: `mutants of ${contract}`, value: mutants.length, command },
      { what: `mutants of ${contract} that something else implies`, value: others.length, command },
    ];
  });
  writeNumbers("mutation-schemas", numbers);
});

function agrees(definitions: Definitions, { document, expect: { length } }: Case): boolean {
  return definitions.keeps("", document) === (length === 0);
}
