/** The definitions as a JSON Schema, for tools that ask a validator for one. It says what the published schema of the contract says. */
import type { Pattern } from "../pattern.ts";
import type { Condition, Consequence, Definition, Refusal, Scalar, Schema } from "./definition.ts";

export type JsonSchema = Record<string, unknown>;

/** The versions of JSON Schema that can be written. */
const dialects: Readonly<
  Record<string, { readonly schema: string; readonly definitions: string }>
> = {
  "draft-2020-12": {
    schema: "https://json-schema.org/draft/2020-12/schema",
    definitions: "$defs",
  },
  "draft-07": { schema: "http://json-schema.org/draft-07/schema#", definitions: "definitions" },
};

/** A self-contained JSON Schema of a contract; throws for a version that it cannot be written in. */
export function toJsonSchema(root: Definition, target: string): JsonSchema {
  const dialect = Object.hasOwn(dialects, target) ? dialects[target] : undefined;
  if (dialect === undefined)
    throw new RangeError(
      `Please ask for one of ${Object.keys(dialects).join(", ")}: ${JSON.stringify(target)} cannot be written.`,
    );
  const pending = new Map<string, Definition>();
  const refer = (definition: Definition): string => {
    pending.set(definition.title, definition);
    return `#/${dialect.definitions}/${definition.title}`;
  };
  const schema = { $schema: dialect.schema, ...write(root, refer) };
  const definitions: Record<string, JsonSchema> = {};
  // What is added while the loop runs is visited too.
  for (const [title, definition] of pending) definitions[title] = write(definition, refer);
  return { ...schema, [dialect.definitions]: definitions };
}

type Refer = (definition: Definition) => string;

function write(schema: Schema, refer: Refer): JsonSchema {
  const about = {
    ...(schema.title !== undefined && { title: schema.title }),
    ...(schema.description !== undefined && { description: schema.description }),
  };
  return { ...about, ...writeShape(schema, refer) };
}

function writeShape(schema: Schema, refer: Refer): JsonSchema {
  switch (schema.type) {
    case "reference":
      return { $ref: refer(schema.to) };
    case "const":
      return { const: schema.value };
    case "enum":
      return { type: "string", enum: [...schema.values] };
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: schema.minimum, maximum: schema.maximum };
    case "string": {
      const { minLength, maxLength, pattern, refuses = [] } = schema;
      return {
        type: "string",
        ...(minLength !== undefined && { minLength }),
        ...(maxLength !== undefined && { maxLength }),
        ...(pattern && { pattern: sourceOf(pattern) }),
        ...(refuses.length > 0 && { not: { anyOf: refuses.map(writeRefusal) } }),
      };
    }
    case "array": {
      const { items, minItems, maxItems, uniqueItems } = schema;
      return {
        type: "array",
        items: writeUse(items, refer),
        ...(minItems !== undefined && { minItems }),
        maxItems,
        ...(uniqueItems && { uniqueItems }),
      };
    }
    case "object": {
      const { properties, required, conditions = [] } = schema;
      return {
        type: "object",
        additionalProperties: false,
        required: [...required],
        properties: mapValues(properties, (property) => writeUse(property, refer)),
        ...(conditions.length > 0 && { allOf: conditions.map(writeCondition) }),
      };
    }
  }
}

/** Definitions stand once, under their name. */
function writeUse(schema: Schema, refer: Refer): JsonSchema {
  return schema.title === undefined
    ? write(schema, refer)
    : { $ref: refer({ ...schema, title: schema.title }) };
}

function writeRefusal({ description, pattern, unless }: Refusal): JsonSchema {
  return {
    ...(description !== undefined && { description }),
    pattern: sourceOf(pattern),
    ...(unless && { not: { pattern: sourceOf(unless) } }),
  };
}

/** The names of the keywords are kept apart from the code: an object with a method `then` would be taken for a promise. */
const [ifMet, ifUnmet] = ["then", "else"] as const;

function writeCondition({ property, values, metByAbsence, met, unmet }: Condition): JsonSchema {
  return {
    if: {
      properties: { [property]: writeValues(values) },
      ...(!metByAbsence && { required: [property] }),
    },
    ...(met && { [ifMet]: writeConsequence(met) }),
    ...(unmet && { [ifUnmet]: writeConsequence(unmet) }),
  };
}

function writeConsequence({ required, forbidden = [], narrowed = {} }: Consequence): JsonSchema {
  return {
    ...(required && { required: [...required] }),
    properties: {
      ...Object.fromEntries((required ?? []).map((name) => [name, true])),
      ...Object.fromEntries(forbidden.map((name) => [name, false])),
      ...mapValues(narrowed, writeValues),
    },
  };
}

function writeValues(values: readonly Scalar[]): JsonSchema {
  return values.length === 1 ? { const: values[0] } : { enum: [...values] };
}

/** JavaScript escapes the slash in a source, which other languages do not know as an escape. */
function sourceOf({ source }: Pattern): string {
  return source.replaceAll("\\/", "/");
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
