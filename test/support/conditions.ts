/** Conditions between the properties of an object, as the schemas have them. */

type Schema = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, unknown>>;

/** What a condition asks of an object: `true` and `false` for properties that may and may not be there, or a restriction. */
export interface Outcome {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Schema | boolean>>;
}

/** What each condition of a schema asks of an object, as the object is. */
export function outcomesOf(schema: Schema, value: Properties): Outcome[] {
  return conditionsOf(schema).flatMap((condition) => {
    const outcome = holds(condition.if as Schema, value) ? condition.then : condition.else;
    const { required = [], properties = {} } = (outcome ?? {}) as Partial<Outcome>;
    return outcome === undefined ? [] : [{ required, properties }];
  });
}

/** The properties that conditions look at. */
export function decidersOf(schema: Schema): ReadonlySet<string> {
  return new Set(
    conditionsOf(schema).flatMap((condition) =>
      Object.keys((condition.if as { properties: Properties }).properties),
    ),
  );
}

/** Whether a restriction of a condition lets a value be. */
export function allows(restriction: Schema, value: unknown): boolean {
  return allowed(restriction).includes(value);
}

/** The values that a restriction of a condition leaves. */
export function allowed(restriction: Schema): readonly unknown[] {
  return "const" in restriction ? [restriction.const] : (restriction.enum as unknown[]);
}

function conditionsOf(schema: Schema): readonly Schema[] {
  if ("if" in schema) return [schema];
  return ((schema.allOf ?? []) as Schema[]).filter((part) => "if" in part);
}

function holds(condition: Schema, value: Properties): boolean {
  return (
    ((condition.required ?? []) as string[]).every((key) => key in value) &&
    Object.entries(condition.properties as Properties).every(
      ([key, restriction]) => !(key in value) || allows(restriction as Schema, value[key]),
    )
  );
}
