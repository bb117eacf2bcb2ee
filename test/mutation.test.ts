import { afterAll, describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../scripts/schemas.ts";
import { type Case, loadCases, patched, readExample } from "./support/conformance.ts";
import { implied } from "./support/implied-constraints.ts";
import { mutantsOf, mutated } from "./support/mutation.ts";
import { type Measured, writeNumbers } from "./support/numbers.ts";
import { Definitions } from "./support/schema-checks.ts";

const cases = await loadCases();

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
    expect(survivors.map(({ description }) => description)).toEqual(
      Object.keys(implied[contract] ?? {}),
    );
  }, 60_000);

  test.each(Object.entries(implied[contract] ?? {}))(
    "or by what implies it: %s",
    (description, { by, base, patch }) => {
      const document = patched(readExample(base), patch);
      const without = (others: readonly string[]) =>
        new Definitions(mutated(readSchema(contract), others)).keeps("", document);
      expect(without([])).toBe(false);
      expect(without([description])).toBe(false);
      expect(without(by)).toBe(false);
      expect(without([...by, description])).toBe(true);
    },
  );
});

afterAll(() => {
  const command = "pnpm exec vitest run test/mutation.test.ts";
  const numbers = contractNames.flatMap((contract): Measured[] => {
    const own = cases.filter((candidate) => candidate.contract === contract);
    const mutants = mutantsOf(readSchema(contract));
    const others = Object.keys(implied[contract] ?? {});
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
