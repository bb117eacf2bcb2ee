/**
 * JSON Schema as functions, as far as the contracts use it. Each definition is a function of its own, so that one of them can be
 * exchanged without touching the others.
 */
export type Schema = Readonly<Record<string, unknown>>;
export type Check = (value: unknown) => boolean;

type Instance = Readonly<Record<string, unknown>>;

/** The definitions of a contract; the document itself has the empty name. */
export class Definitions {
  readonly #checks = new Map<string, Check>();
  readonly #schemas: ReadonlyMap<string, Schema>;
  /** What is known about values, by definition. */
  readonly #known = new Map<string, Map<unknown, boolean>>();
  /** Definitions that lead to one that is exchanged, so that what is known about them does not count. */
  #affected: ReadonlySet<string> = new Set();

  constructor({ $defs, ...document }: Schema) {
    this.#schemas = new Map(Object.entries({ "": document, ...($defs as object) }));
    for (const [name, schema] of this.#schemas) this.#checks.set(name, checkOf(schema, this));
  }

  /** Whether a value keeps a definition. */
  keeps(name: string, value: unknown): boolean {
    const check = this.#checks.get(name);
    if (!check) throw new Error(`There is no definition '${name}'.`);
    if (this.#affected.has(name)) return check(value);
    const known = this.#known.get(name) ?? new Map<unknown, boolean>();
    this.#known.set(name, known);
    const answer = known.get(value) ?? check(value);
    known.set(value, answer);
    return answer;
  }

  /** The values that a definition was asked about. */
  asked(name: string): unknown[] {
    return [...(this.#known.get(name)?.keys() ?? [])];
  }

  /** What is so while another schema stands in the place of a definition. */
  exchanged<T>(name: string, schema: Schema, ask: () => T): T {
    const original = this.#checks.get(name);
    if (!original) throw new Error(`There is no definition '${name}'.`);
    this.#affected = this.#leadingTo(name);
    this.#checks.set(name, checkOf(schema, this));
    const answer = ask();
    this.#checks.set(name, original);
    this.#affected = new Set();
    return answer;
  }

  #leadingTo(name: string): ReadonlySet<string> {
    const found = new Set([name]);
    for (const next of found) {
      const reference = `"$ref":"#/$defs/${next}"`;
      for (const [user, schema] of this.#schemas) {
        if (JSON.stringify(schema).includes(reference)) found.add(user);
      }
    }
    return found;
  }
}

/** Whether a value keeps all keywords of a schema. */
export function checkOf(schema: Schema | boolean, definitions: Definitions): Check {
  if (typeof schema === "boolean") return () => schema;
  const checks = Object.keys(schema).flatMap((keyword) => {
    const make = keywords[keyword];
    if (make) return [make(schema[keyword] as never, schema, definitions)];
    if (inert.test(keyword)) return [];
    throw new Error(`No check knows the keyword '${keyword}'. Please add it.`);
  });
  return (value) => checks.every((check) => check(value));
}

/** Keywords that constrain nothing, or that another keyword reads. */
const inert =
  /^(?:\$schema|\$id|\$defs|title|description|default|deprecated|examples|format|then|else|x-sourceos-.*)$/;

type Make = (value: never, schema: Schema, definitions: Definitions) => Check;

const keywords: Readonly<Record<string, Make>> = {
  $ref: (reference: string, _schema, definitions) => {
    const name = reference.slice("#/$defs/".length);
    return (value) => definitions.keeps(name, value);
  },
  type: (type: string) => (value) =>
    typeOf(value) === type || (type === "number" && isNumber(value)),
  const: (wanted: unknown) => (value) => value === wanted,
  enum: (words: readonly unknown[]) => (value) => words.includes(value),
  pattern: (text: string) => {
    const pattern = patternOf(text);
    return (value) => typeof value !== "string" || pattern.test(value);
  },
  minLength: (least: number) => (value) => typeof value !== "string" || lengthOf(value) >= least,
  maxLength: (most: number) => (value) => typeof value !== "string" || lengthOf(value) <= most,
  minimum: (least: number) => (value) => !isNumber(value) || value >= least,
  maximum: (most: number) => (value) => !isNumber(value) || value <= most,
  minItems: (least: number) => (value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number) => (value) => !Array.isArray(value) || value.length <= most,
  uniqueItems: (unique: boolean) => (value) =>
    !unique || !Array.isArray(value) || new Set(value.map(keyOf)).size === value.length,
  items: (item: Schema, _schema, definitions) => {
    const check = checkOf(item, definitions);
    return (value) => !Array.isArray(value) || value.every(check);
  },
  required: (names: readonly string[]) => (value) =>
    !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (properties: Record<string, Schema>, _schema, definitions) => {
    const checks = Object.entries(properties).map(
      ([name, property]) => [name, checkOf(property, definitions)] as const,
    );
    return (value) =>
      !isObject(value) ||
      checks.every(([name, check]) => !Object.hasOwn(value, name) || check(value[name]));
  },
  additionalProperties: (_none: false, { properties = {} }) => {
    const known = new Set(Object.keys(properties as object));
    return (value) => !isObject(value) || Object.keys(value).every((name) => known.has(name));
  },
  not: (refused: Schema, _schema, definitions) => {
    const check = checkOf(refused, definitions);
    return (value) => !check(value);
  },
  allOf: (parts: readonly Schema[], _schema, definitions) => {
    const checks = parts.map((part) => checkOf(part, definitions));
    return (value) => checks.every((check) => check(value));
  },
  anyOf: (parts: readonly Schema[], _schema, definitions) => {
    const checks = parts.map((part) => checkOf(part, definitions));
    return (value) => checks.some((check) => check(value));
  },
  if: (condition: Schema, schema, definitions) => {
    const test = checkOf(condition, definitions);
    const [then, otherwise] = [schema.then ?? true, schema.else ?? true].map((outcome) =>
      checkOf(outcome as Schema | boolean, definitions),
    );
    return (value) => (test(value) ? then?.(value) : otherwise?.(value)) === true;
  },
};

const patterns = new Map<string, RegExp>();

/** A mutant repeats most patterns of its definition, and compiling the long ones takes time. */
function patternOf(text: string): RegExp {
  const pattern = patterns.get(text) ?? new RegExp(text, "u");
  patterns.set(text, pattern);
  return pattern;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isObject(value: unknown): value is Instance {
  return typeOf(value) === "object";
}

/** The number of characters; texts without surrogates, which are nearly all, have one for each code unit. */
function lengthOf(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}

/** Equal values have equal keys; the lists of the contracts hold texts and small objects. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
