import type { ValidateFunction } from "ajv/dist/2020.js";
import { placeOf } from "../../scripts/schemas.ts";
import type { Expectation } from "./conformance.ts";

/** What a validator says of a document: each violated keyword and its place, once, in order. */
export function findingsOf(validate: ValidateFunction, document: unknown): Expectation[] {
  if (validate(document)) return [];
  const found = (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "if")
    .map((error) => ({ rule: `schema/${ruleName(error.keyword)}`, at: placeOf(error) }));
  return sorted(found);
}

/** Expectations in order, each once. */
export function sorted(expectations: readonly Expectation[]): Expectation[] {
  const unique = new Map(expectations.map(({ rule, at }) => [`${at} ${rule}`, { rule, at }]));
  return [...unique]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, expectation]) => expectation);
}

/** ajv calls a property whose schema is `false` a "false schema"; in a contract it is a property that a condition forbids. */
function ruleName(keyword: string): string {
  return keyword === "false schema" ? "forbidden" : keyword;
}
