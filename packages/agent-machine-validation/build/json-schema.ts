/** A JSON Schema as it was parsed. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A schema of which every keyword has to be asked for: what nobody took is a keyword that the generator does not understand, and an
 * error, because a constraint that is silently ignored lets wrong documents pass.
 */
export class Keywords {
  readonly place: string;
  readonly #schema: JsonSchema;
  readonly #left: Set<string>;

  constructor(schema: unknown, place: string) {
    if (!isObject(schema)) throw new Error(`Please write an object at ${place}.`);
    this.place = place;
    this.#schema = schema;
    this.#left = new Set(Object.keys(schema).filter((keyword) => !annotation.test(keyword)));
  }

  has(keyword: string): boolean {
    return Object.hasOwn(this.#schema, keyword);
  }

  take(keyword: string): unknown {
    this.#left.delete(keyword);
    return this.has(keyword) ? this.#schema[keyword] : undefined;
  }

  /** A keyword whose value has to be `expected`, where it is there. */
  expect(keyword: string, expected: unknown): void {
    const value = this.take(keyword);
    if (value !== undefined && value !== expected) throw this.error(keyword);
  }

  text(keyword: string): string | undefined {
    const value = this.take(keyword);
    if (value !== undefined && typeof value !== "string") throw this.error(keyword);
    return value;
  }

  integer(keyword: string): number | undefined {
    const value = this.take(keyword);
    if (value !== undefined && !Number.isSafeInteger(value)) throw this.error(keyword);
    return value as number | undefined;
  }

  list(keyword: string): readonly unknown[] {
    const value = this.take(keyword) ?? [];
    if (!Array.isArray(value)) throw this.error(keyword);
    return value as readonly unknown[];
  }

  texts(keyword: string): readonly string[] {
    return this.list(keyword).map((value) => {
      if (typeof value !== "string") throw this.error(keyword);
      return value;
    });
  }

  entries(keyword: string): readonly (readonly [string, unknown])[] {
    const value = this.take(keyword) ?? {};
    if (!isObject(value)) throw this.error(keyword);
    return Object.entries(value);
  }

  /** To be called last: throws when a keyword is left. */
  end(): void {
    for (const keyword of this.#left) throw this.error(keyword);
  }

  error(keyword: string): Error {
    return new Error(
      `Please teach the generator the keyword ${JSON.stringify(keyword)} as it stands at ${this.place}: ${JSON.stringify(this.#schema[keyword])}.`,
    );
  }
}

/** What explains and constrains nothing. The few that messages are made of are asked for by name. */
const annotation = /^(?:title|description|default|examples|deprecated|\$comment|x-sourceos-.*)$/;

export function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
