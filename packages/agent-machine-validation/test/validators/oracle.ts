/**
 * ajv as the oracle for findings: what it says of a document, without what only follows from another violation and is no news to a
 * person. Verdicts are compared with ajv and the published schemas as they are.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import {
  type ContractName,
  contractNames,
  placeOf,
  readSchema,
} from "../../../../scripts/schemas.ts";
import { sorted } from "../../../../test/support/findings.ts";
import type { Finding } from "../../src/finding.ts";

export interface Violation {
  readonly rule: string;
  readonly at: string;
}

type Schema = Readonly<Record<string, unknown>>;

/** What ajv says of a document of each contract: violations, once each and in order. */
export function createOracles(): Record<ContractName, (document: unknown) => Violation[]> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    ownProperties: true,
    validateFormats: false,
  });
  return Object.fromEntries(
    contractNames.map((name) => {
      const validate = ajv.compile(decided(readSchema(name)) as Schema);
      return [name, (document: unknown) => violationsOf(validate, document)] as const;
    }),
  ) as Record<ContractName, (document: unknown) => Violation[]>;
}

/** What the library says, in the same form. */
export function violationsIn(findings: readonly Finding[]): Violation[] {
  return sorted(findings.map(({ rule, pointer }) => ({ rule, at: pointer })));
}

function violationsOf(validate: ValidateFunction, document: unknown): Violation[] {
  if (validate(document)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return sorted(
    errors
      .filter((error) => !isOvershadowed(error, errors))
      .map((error) => ({ rule: ruleOf(error), at: placeOf(error) })),
  );
}

function ruleOf({ keyword }: ErrorObject): string {
  return `schema/${keyword === "false schema" ? "forbidden" : keyword}`;
}

/** Values of a wrong type, and texts that are too long: nothing more is said of them. */
function isOvershadowed(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const { keyword, instancePath } = error;
  const has = (other: string) =>
    errors.some(
      (candidate) => candidate.instancePath === instancePath && candidate.keyword === other,
    );
  if (keyword === "uniqueItems")
    return errors.some(
      (other) => other.keyword === "type" && other.instancePath.startsWith(`${instancePath}/`),
    );
  if (keyword === "pattern" || keyword === "not") return has("type") || has("maxLength");
  if (!ofValues.has(keyword) || !has("type")) return false;
  // A value that a condition narrows is spoken of all the same: the condition is news.
  return !error.schemaPath.includes("/then/");
}

const ofValues = new Set(["enum", "minimum", "maximum"]);

/** The schema with conditions that say nothing while the property that decides is missing or wrong: nobody knows what was meant. */
function decided(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(decided);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, decided(value)]),
  );
  const { if: test, then: met = true, else: unmet = true, allOf = [], ...rest } = copy;
  const conditions = [
    ...(test ? [{ if: test, then: met, else: unmet }] : []),
    ...(allOf as Schema[]),
  ];
  if (conditions.length === 0 || rest.properties === undefined) return copy;
  return { ...rest, allOf: conditions.flatMap((condition) => decide(condition, rest)) };
}

function decide(
  { if: test, then: met = true, else: unmet = true }: Schema,
  owner: Schema,
): Schema[] {
  const [[property] = [""]] = Object.entries((test as Condition).properties);
  const own = (owner.properties as Record<string, Schema>)[property];
  const isRequired = (owner.required as readonly string[]).includes(property);
  const isThere = { required: [property] };
  const isDecided = { ...(isRequired && isThere), properties: { [property]: own } };
  return [
    condition({ allOf: [isDecided, test] }, met),
    condition({ allOf: [isDecided, { not: test }] }, unmet),
  ];
}

function condition(test: Schema, consequence: unknown): Schema {
  return { if: test, [consequenceKeyword]: consequence };
}

/** Apart from the code that uses it: an object with a method of this name would be taken for a promise. */
const [consequenceKeyword] = ["then"] as const;

interface Condition {
  readonly properties: Readonly<Record<string, Schema>>;
}
