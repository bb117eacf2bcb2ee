/** Shorter ways to write patterns, and faster ways to ask for them. */

/**
 * A pattern that finds names however they are written: a lower-case letter outside a class stands for itself, its capital, and what
 * Unicode folds to it. So patterns stay short and readable: `~\/\.ssh` instead of `~\/\.[sS\u017f][sS\u017f][hH]`.
 */
export function folded({ source }: RegExp): RegExp {
  return new RegExp(unfold(source), "u");
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

/**
 * A pattern for those of its texts that are printable ASCII throughout. Only classes of everything but some characters can take others,
 * and here they exclude those as well.
 */
export function inAscii({ source }: RegExp): RegExp {
  return new RegExp(
    source.replaceAll(token, (text) =>
      text.startsWith("[^") ? `${text.slice(0, -1)}\\0-\\x1f\\x7f-\\u{10ffff}]` : text,
    ),
    "u",
  );
}

/** Finds whatever is not printable ASCII. */
export const outsidePrintableAscii = /[^ -~]/u;

/** One expression that finds what any of them finds: one pass over a text costs less than many. */
export function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "u");
}
