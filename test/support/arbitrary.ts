import fc from "fast-check";
import { readSchema } from "../../scripts/schemas.ts";
import { allowed, allows, outcomesOf } from "./conditions.ts";
import type { Case } from "./conformance.ts";

type Schema = Readonly<Record<string, unknown>>;
type Definitions = Readonly<Record<string, Schema>>;
type Values = ReadonlyMap<string, readonly unknown[]>;

/**
 * Documents that keep a contract, built from its schema: every enumeration, every optional property present or absent, every outcome
 * of every condition. Texts that a pattern describes are taken from documents that are known to be valid.
 */
export function documents(contract: string, valid: readonly Case[]): fc.Arbitrary<unknown> {
  const schema = readSchema(contract) as Schema;
  const definitions = schema.$defs as Definitions;
  const seen = new Map<string, unknown[]>();
  for (const { document } of valid) collect(schema, document, definitions, seen);
  return arbitraryOf(schema, definitions, seen);
}

/** The values of each definition in a document, by the name of the definition. */
function collect(
  schema: Schema,
  value: unknown,
  definitions: Definitions,
  seen: Map<string, unknown[]>,
): void {
  const { name, target } = resolve(schema, definitions);
  if (name !== undefined && typeof value === "string") {
    const values = seen.get(name) ?? [];
    if (!values.includes(value) && values.length < 24) seen.set(name, [...values, value]);
  }
  if (Array.isArray(value))
    for (const item of value) collect(target.items as Schema, item, definitions, seen);
  else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      collect((target.properties as Definitions)[key] ?? {}, part, definitions, seen);
    }
  }
}

function arbitraryOf(
  schema: Schema,
  definitions: Definitions,
  seen: Values,
): fc.Arbitrary<unknown> {
  const { name, target } = resolve(schema, definitions);
  if ("const" in target) return fc.constant(target.const);
  if (Array.isArray(target.enum)) return fc.constantFrom(...target.enum);
  switch (target.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({
        min: Number(target.minimum),
        max: Math.min(Number(target.maximum), 2 ** 31 - 1),
      });
    case "array":
      return listOf(target, definitions, seen);
    case "object":
      return objectOf(target, definitions, seen);
    default:
      return fc.constantFrom(...textsOf(name ?? "", target, seen));
  }
}

function textsOf(name: string, target: Schema, seen: Values): readonly unknown[] {
  const known = Object.keys((target["x-sourceos-known-values"] ?? {}) as object);
  const texts = [...known, ...(seen.get(name) ?? [])];
  if (texts.length === 0) throw new Error(`No valid case has a value of ${name}. Please add one.`);
  return texts;
}

function listOf(target: Schema, definitions: Definitions, seen: Values): fc.Arbitrary<unknown> {
  const item = arbitraryOf(target.items as Schema, definitions, seen);
  const minLength = Number(target.minItems ?? 0);
  const maxLength = Math.min(Number(target.maxItems), minLength + 2);
  return target.uniqueItems
    ? fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) })
    : fc.array(item, { minLength, maxLength });
}

/** An object whose conditions are decided first, and whose other properties follow from what they decide. */
function objectOf(target: Schema, definitions: Definitions, seen: Values): fc.Arbitrary<unknown> {
  const properties = target.properties as Definitions;
  const required = new Set((target.required ?? []) as string[]);
  const entries = Object.entries(properties).map(
    ([key, property]) => [key, arbitraryOf(property, definitions, seen)] as const,
  );
  return fc
    .record(Object.fromEntries(entries), { requiredKeys: [...required] })
    .chain((drawn) =>
      settle(drawn as Record<string, unknown>, target, Object.fromEntries(entries)),
    );
}

/** Follows the consequences of conditions until nothing changes, drawing what is required and dropping what is forbidden. */
function settle(
  drawn: Readonly<Record<string, unknown>>,
  schema: Schema,
  arbitraries: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<unknown> {
  for (const { required, properties } of outcomesOf(schema, drawn)) {
    const wanted = Object.entries(properties);
    for (const [key, restriction] of wanted) {
      if (restriction === false && key in drawn) {
        const { [key]: _dropped, ...rest } = drawn;
        return settle(rest, schema, arbitraries);
      }
      const missing = !(key in drawn) && required.includes(key);
      const wrong =
        key in drawn && typeof restriction === "object" && !allows(restriction, drawn[key]);
      if (missing || wrong) {
        const value =
          typeof restriction === "object"
            ? fc.constantFrom(...allowed(restriction))
            : arbitraries[key];
        return (value ?? fc.constant(undefined)).chain((chosen) =>
          settle({ ...drawn, [key]: chosen }, schema, arbitraries),
        );
      }
    }
  }
  return fc.constant(drawn);
}

function resolve(schema: Schema, definitions: Definitions): { name?: string; target: Schema } {
  if (typeof schema.$ref !== "string") return { target: schema };
  const name = schema.$ref.slice("#/$defs/".length);
  return { name, target: definitions[name] ?? {} };
}
