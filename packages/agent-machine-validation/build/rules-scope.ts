/** What generated code knows at one place: names, what they stand for, and where something computed once can be kept. */

/** A stretch of generated code with declarations in front of its statements. */
export class Block {
  readonly #declared = new Map<string, string>();
  readonly #declarations: (string | (() => string))[] = [];
  readonly lines: string[] = [];
  readonly #fresh: () => number;

  constructor(fresh: () => number) {
    this.#fresh = fresh;
  }

  /** The name of a constant with that value, declared once in front of the block; `key` tells it where the value has fresh names. */
  constant(hint: string, value: string, key = value): string {
    const known = this.#declared.get(key);
    if (known !== undefined) return known;
    const name = this.name(hint);
    this.#declared.set(key, name);
    this.#declarations.push(`const ${name} = ${value};`);
    return name;
  }

  /** The name of a variable that is filled when it is first needed, one for each key. */
  variable(hint: string, key: string): string {
    const known = this.#declared.get(key);
    if (known !== undefined) return known;
    const name = this.name(hint);
    this.#declared.set(key, name);
    this.#declarations.push(`let ${name};`);
    return name;
  }

  /** The name of a constant whose value is not known before all is said that stands behind it. */
  deferred(hint: string, value: () => string): string {
    const name = this.name(hint);
    this.#declarations.push(() => `const ${name} = ${value()};`);
    return name;
  }

  name(hint: string): string {
    return `${hint}${this.#fresh()}`;
  }

  text(): string {
    const declarations = this.#declarations.map((one) => (typeof one === "string" ? one : one()));
    return [...declarations, ...this.lines].join("\n");
  }
}

/** What a name of an expression stands for in generated code. */
export interface Binding {
  readonly js: string;
  /** Where selections of it are kept; a variable of a macro has no such place. */
  readonly block?: Block;
}

/** A macro around the expression at hand. */
export interface Loop {
  readonly variable: string;
  /** Statements in front of the loop, and what they declare, by its text. */
  readonly before: string[];
  readonly hoisted: Map<string, string>;
}

export interface Scope {
  readonly names: ReadonlyMap<string, Binding>;
  readonly loops: readonly Loop[];
  /** Statements in front of the expression at hand. */
  readonly out: string[];
  readonly fresh: (hint: string) => string;
}
