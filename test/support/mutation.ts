/** A definition with one constraint removed or loosened. */
export interface Mutant {
  /** Where in the schema, as a JSON Pointer, and what was done there. */
  readonly description: string;
  /** The name of the definition; empty for the document itself. */
  readonly name: string;
  readonly definition: Schema;
}

type Schema = Record<string, unknown>;

/** Keywords that constrain nothing. `format` is among them: validators are free to treat it as an annotation. */
const annotations =
  /^(?:\$schema|\$id|title|description|default|deprecated|examples|format|x-sourceos-.*)$/;

const bounds: Readonly<Record<string, number>> = {
  maxItems: 1,
  maxLength: 1,
  maximum: 1,
  minItems: -1,
  minLength: -1,
  minimum: -1,
};

/** Every mutant of a schema: each constraint and each word of an enumeration removed, and each bound loosened by one. */
export function mutantsOf(schema: Schema): Mutant[] {
  return mutationsOf(schema).map(({ description, name, original, apply }) => {
    const definition = structuredClone(original);
    apply(definition);
    return { description, name, definition };
  });
}

/** A schema with several constraints removed or loosened at once. */
export function mutated(schema: Schema, descriptions: readonly string[]): Schema {
  return descriptions.reduce((before, wanted) => {
    const { $defs, ...contract } = structuredClone(before);
    const mutation = mutationsOf(before).find(({ description }) => description === wanted);
    if (!mutation) throw new Error(`There is no mutant '${wanted}'.`);
    mutation.apply(
      mutation.name === "" ? contract : (($defs as Record<string, Schema>)[mutation.name] ?? {}),
    );
    return { ...contract, $defs };
  }, schema);
}

function mutationsOf({ $defs, ...contract }: Schema) {
  const definitions = Object.entries({ "": contract, ...($defs as Record<string, Schema>) });
  return definitions.flatMap(([name, original]) => {
    const prefix = name === "" ? "" : `/$defs/${name}`;
    return placesOf(original, "").map(({ description, apply }) => ({
      description: prefix + description,
      name,
      original,
      apply,
    }));
  });
}

interface Mutation {
  readonly description: string;
  readonly apply: (copy: Schema) => void;
}

function placesOf(schema: Schema, pointer: string): Mutation[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${pointer}/${key}`;
    if (annotations.test(key) || isImplied(schema, key)) return [];
    if (key === "properties") return subschemas(value as Schema, here);
    if (key === "allOf" || key === "anyOf") return listed(value as Schema[], pointer, key);
    const removal = mutation(pointer, here, `without ${key}`, (at) => delete at[key]);
    if (key === "required") {
      return (value as string[]).map((name) =>
        mutation(pointer, here, `${key} without ${name}`, (at) => {
          at[key] = (value as string[]).filter((other) => other !== name);
        }),
      );
    }
    if (key === "enum") {
      const words = value as string[];
      return [
        removal,
        ...words.map((word) =>
          mutation(pointer, here, `${key} without ${word}`, (at) => {
            at[key] = words.filter((other) => other !== word);
          }),
        ),
      ];
    }
    if (key === "if") {
      // A condition that the object requires anyway guards only against a second finding about its absence.
      const { required: _guard, ...condition } = value as Schema;
      return placesOf(condition, here).map(asCondition);
    }
    if (key in bounds) {
      const loosened = Number(value) + (bounds[key] ?? 0);
      return [
        removal,
        mutation(pointer, here, `${key} ${loosened}`, (at) =>
          Object.assign(at, { [key]: loosened }),
        ),
      ];
    }
    if (isSchema(value) && key !== "const") return [removal, ...placesOf(value, here)];
    return [removal];
  });
}

/**
 * Constraints that no document can tell from the rest of the schema: the type beside an enumeration or beside a refusal, which only a
 * text can escape, and the refusal of a final line end, which the patterns of ECMAScript refuse by themselves and those of other engines do not.
 */
function isImplied(schema: Schema, key: string): boolean {
  return (
    (key === "type" && ("enum" in schema || "not" in schema)) ||
    (key === "not" && isSchema(schema.not) && schema.not["x-sourceos-refuses"] === "line-end")
  );
}

/** Properties: what they constrain, and whether they are forbidden. */
function subschemas(schemas: Schema, pointer: string): Mutation[] {
  return Object.entries(schemas).flatMap(([name, value]) => {
    const here = `${pointer}/${name}`;
    if (value === false)
      return [mutation(pointer, here, "allowed", (at) => Object.assign(at, { [name]: true }))];
    return isSchema(value) ? placesOf(value, here) : [];
  });
}

function listed(schemas: Schema[], pointer: string, key: string): Mutation[] {
  return schemas.flatMap((schema, index) =>
    schema["x-sourceos-refuses"] === "line-end"
      ? []
      : [
          mutation(pointer, `${pointer}/${key}/${index}`, `without ${key}/${index}`, (at) => {
            const rest = schemas.filter((_, other) => other !== index);
            if (rest.length > 0) at[key] = rest;
            else delete at[key];
          }),
          ...placesOf(schema, `${pointer}/${key}/${index}`),
        ],
  );
}

/** A changed condition is a constraint too: it decides which documents the consequence meets. */
function asCondition(inner: Mutation): Mutation {
  return { ...inner, description: `condition ${inner.description}` };
}

function mutation(
  parent: string,
  pointer: string,
  what: string,
  change: (at: Schema) => unknown,
): Mutation {
  return {
    description: `${pointer}: ${what}`,
    apply: (copy) => void change(resolvePointer(copy, parent)),
  };
}

function resolvePointer(schema: Schema, pointer: string): Schema {
  return pointer
    .split("/")
    .slice(1)
    .reduce((at, key) => at[key] as Schema, schema);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
