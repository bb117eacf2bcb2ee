/** The texts that cases put where a definition is asked. */
import type { ContractName } from "../../scripts/schemas.ts";
import { contractNames, readSchema } from "../../scripts/schemas.ts";
import type { Case } from "./conformance.ts";
import { Definitions } from "./schema-checks.ts";

/**
 * The texts by definition, of all contracts together. Cases with several violations are left out: what one text does would not show.
 * In those with one violation, it is the one text that is refused.
 */
export function askedTexts(cases: readonly Case[]): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const contract of contractNames) {
    for (const [name, texts] of askedOf(contract, cases)) {
      const known = asked.get(name) ?? new Set();
      asked.set(name, known);
      for (const text of texts) known.add(text);
    }
  }
  return asked;
}

function askedOf(contract: ContractName, cases: readonly Case[]): Map<string, string[]> {
  const schema = readSchema(contract);
  const definitions = new Definitions(schema);
  for (const { document, expect, ...one } of cases) {
    if (one.contract === contract && expect.length <= 1) definitions.keeps("", document);
  }
  return new Map(
    Object.keys(schema.$defs as object).map((name) => [
      name,
      definitions.asked(name).filter((value) => typeof value === "string"),
    ]),
  );
}
