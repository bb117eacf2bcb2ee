/** Patterns that are seldom asked for are compiled when they are. */

/** What a regular expression is used for. */
export interface Pattern {
  readonly source: string;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** A regular expression that is made when it is first asked. Its text is in a function, which no engine compiles before that. */
export function lazy(source: () => string): Pattern {
  return new LazyPattern(source, false);
}

/** A pattern that finds nothing where a text is not: to look for that takes an engine no time to prepare. */
export function behind(start: string, pattern: Pattern): Pick<Pattern, "test"> {
  return { test: (text) => text.includes(start) && pattern.test(text) };
}

/**
 * A pattern that finds names however they are written: a lower-case letter outside a class stands for itself, its capital, and what
 * Unicode folds to it. So patterns stay short and readable: `~\/\.ssh` instead of `~\/\.[sS\u017f][sS\u017f][hH]`.
 */
export function folded(source: () => string): Pattern {
  return new LazyPattern(source, true);
}

class LazyPattern implements Pattern {
  readonly #text: () => string;
  readonly #isFolded: boolean;
  #expression: RegExp | undefined;

  constructor(text: () => string, isFolded: boolean) {
    this.#text = text;
    this.#isFolded = isFolded;
  }

  get source(): string {
    return this.#compiled().source;
  }

  test(text: string): boolean {
    return this.#compiled().test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#compiled().exec(text);
  }

  #compiled(): RegExp {
    this.#expression ??= new RegExp(this.#isFolded ? unfold(this.#text()) : this.#text(), "u");
    return this.#expression;
  }
}

/** The pattern with every letter written out. */
export function unfold(source: string): string {
  return source.replaceAll(token, (text) =>
    text >= "a" && text <= "z" ? `[${text}${text.toUpperCase()}${others[text] ?? ""}]` : text,
  );
}

/** Escapes and classes stay as they are. */
const token = /\\u\{[0-9a-f]+\}|\\u[0-9a-f]{4}|\\.|\[(?:[^\\\]]|\\.)*\]|[a-z]/gsu;

const others: Readonly<Record<string, string>> = {
  i: "\\u0131\\u0130",
  k: "\\u212a",
  s: "\\u017f",
};
