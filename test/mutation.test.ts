import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, test } from "vitest";
import { contractNames, readSchema } from "../scripts/schemas.ts";
import { type Case, loadCases } from "./support/conformance.ts";
import { type Mutant, mutantsOf } from "./support/mutation.ts";

const cases = await loadCases();

/**
 * The interpreter compiles a pattern each time that it meets it, and it meets the same ones millions of times. Compiled patterns
 * without state can be shared.
 */
const compiled = new Map<string, RegExp>();
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [pattern, flags]) {
    if (typeof pattern !== "string" || flags !== "u") return new target(pattern, flags);
    const known = compiled.get(pattern) ?? new target(pattern, flags);
    compiled.set(pattern, known);
    return known;
  },
});

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

/** A case, and the places of the schema that refuse its document. */
interface Candidate extends Case {
  readonly refusedBy: readonly string[];
}

/** Remove or loosen any one constraint, and some case notices: none of them stands there untested. */
describe.each(contractNames)("every constraint of %s is covered", (contract) => {
  test("by a case that notices when it is gone", () => {
    const schema = readSchema(contract);
    const own = candidatesOf(schema, contract);
    const wrong = own.filter(
      ({ refusedBy, expect: { length } }) => (refusedBy.length === 0) !== (length === 0),
    );
    expect(wrong.map(({ title }) => title)).toEqual([]);
    const survivors = mutantsOf(schema).filter((mutant) => {
      const validator = new Validator(mutant.schema as Schema, "2020-12");
      return !likelyFirst(own, mutant).some(
        ({ document, expect: { length } }) => validator.validate(document).valid !== (length === 0),
      );
    });
    expect(survivors.map(({ description }) => description)).toEqual(implied[contract] ?? []);
  }, 120_000);
});

/** The cases of a contract, small documents first. */
function candidatesOf(schema: Record<string, unknown>, contract: string): Candidate[] {
  const validator = new Validator(schema as Schema, "2020-12", false);
  const size = ({ document }: Case) => JSON.stringify(document).length;
  return cases
    .filter((candidate) => candidate.contract === contract)
    .map((candidate) => [size(candidate), candidate] as const)
    .sort(([left], [right]) => left - right)
    .map(([, candidate]) => {
      const { errors } = validator.validate(candidate.document);
      const places = errors.flatMap(({ keywordLocation }) => placesAlong(schema, keywordLocation));
      return { ...candidate, refusedBy: [...new Set(places)] };
    });
}

/** The references on the way to a keyword, and the keyword itself, as JSON Pointers into the schema. */
function placesAlong(schema: Record<string, unknown>, location: string): string[] {
  const references: string[] = [];
  let pointer = "";
  for (const segment of location.split("/").slice(1)) {
    pointer += `/${segment}`;
    const target = segment === "$ref" ? valueAt(schema, pointer) : undefined;
    if (typeof target === "string") {
      references.push(pointer);
      pointer = target.slice(1);
    }
  }
  return [...references, pointer];
}

function valueAt(schema: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((at, key) => (at as Record<string, unknown> | undefined)?.[key], schema);
}

/** Cases that the mutated place refuses come first, or those that are valid when the mutant refuses more; the others decide about survivors. */
function likelyFirst(own: readonly Candidate[], { pointer, description }: Mutant): Candidate[] {
  const refusesMore = /: condition |\/not\/.*: without pattern/.test(description);
  const isLikely = ({ refusedBy }: Candidate) =>
    refusesMore
      ? refusedBy.length === 0
      : refusedBy.some(
          (place) =>
            place.startsWith(pointer) || (place.endsWith("/not") && pointer.startsWith(place)),
        );
  return [...own.filter(isLikely), ...own.filter((candidate) => !isLikely(candidate))];
}
