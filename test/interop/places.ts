/** The values inside a document, each with the schema that describes it. */
import { readSchema } from "../../scripts/schemas.ts";

type Schema = Readonly<Record<string, unknown>>;
type Definitions = Readonly<Record<string, Schema>>;
type Container = Record<string, unknown> | unknown[];

/** A value inside a document, and the schema that describes it. */
export interface Place {
  readonly owner: Container;
  readonly key: string;
  readonly value: unknown;
  readonly pointer: string;
  readonly schema: Schema;
}

/** Every value inside a document of a contract, whether it keeps the contract or not. */
export function placesIn(document: object, contract: string): Place[] {
  const schema = schemas.get(contract) ?? readSchema(contract);
  schemas.set(contract, schema);
  return placesOf(document, schema, schema.$defs as Definitions, "");
}

/** Sets a property whatever its name: `__proto__` is a name like any other in JSON. */
export function set(owner: Container, key: string, value: unknown): void {
  Object.defineProperty(owner, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

const schemas = new Map<string, Schema>();

function placesOf(
  owner: unknown,
  schema: Schema,
  definitions: Definitions,
  pointer: string,
): Place[] {
  if (typeof owner !== "object" || owner === null) return [];
  return Object.entries(owner).flatMap(([key, value]) => {
    const properties = schema.properties as Definitions | undefined;
    const declared = Array.isArray(owner) ? schema.items : own(properties, key);
    const inner = resolved((declared ?? {}) as Schema, definitions);
    const here = `${pointer}/${key}`;
    const place = { owner: owner as Container, key, value, pointer: here, schema: inner };
    return [place, ...placesOf(value, inner, definitions, here)];
  });
}

function resolved(schema: Schema, definitions: Definitions): Schema {
  if (typeof schema.$ref !== "string") return schema;
  return definitions[schema.$ref.slice("#/$defs/".length)] ?? {};
}

function own(schemas: Definitions | undefined, key: string): Schema | undefined {
  return schemas && Object.hasOwn(schemas, key) ? schemas[key] : undefined;
}
