import type { StringMistake } from "./json-lexer.ts";
import type { Span } from "./node.ts";
import type { Problem } from "./problem.ts";
import { isBehindValue, quote, shown } from "./quote.ts";

/** A problem whose place in the document is not told yet. */
export type Mistake = Omit<Problem, "tokens">;

const spellings = new Map([
  ["True", "true"],
  ["TRUE", "true"],
  ["False", "false"],
  ["FALSE", "false"],
  ["None", "null"],
  ["nil", "null"],
  ["NULL", "null"],
  ["Null", "null"],
]);

export function empty(end: number): Mistake {
  return syntax("The text holds no JSON value.", "Write a document.", 0, end);
}

export function goesOn(text: string, start: number, end: number): Mistake {
  return syntax(
    `The text goes on with ${piece(text, start, end)} behind its value.`,
    "Keep one value. Several are for NDJSON, each on a line of its own.",
    start,
    end,
  );
}

export function trailingComma(start: number): Mistake {
  return syntax("JSON has no comma behind the last element.", "Remove it.", start, start + 1);
}

export function comment(start: number, end: number): Mistake {
  return syntax("JSON has no comments.", "Remove it, or read the text as jsonc.", start, end);
}

export function unclosedComment(start: number): Mistake {
  return syntax("This comment is never closed.", "Close it with `*/`.", start, start + 2);
}

/** Something other than a comma or the end of the container stands behind an element. */
export function noComma(
  text: string,
  start: number,
  end: number,
  opener: number,
  closer: "}" | "]",
): Mistake {
  if (start === text.length) return unclosed(text, opener);
  const found = text[start];
  if (found === "}" || found === "]") {
    const fix = `Close the ${container(text, opener)} with \`${closer}\`.`;
    return syntax(`A \`${found}\` stands where a \`${closer}\` is due.`, fix, start, end);
  }
  return syntax(
    `A comma is missing in front of ${piece(text, start, end)}.`,
    `Write a comma, or close the ${container(text, opener)} with \`${closer}\`.`,
    start,
    end,
  );
}

export function noKey(text: string, start: number, end: number, opener: number): Mistake {
  if (start === text.length) return unclosed(text, opener);
  const found = text.slice(start, end);
  if (found === ",")
    return syntax("A property is missing between commas.", "Remove one comma.", start, end);
  return syntax(
    `A key in double quotes is due, not ${piece(text, start, end)}.`,
    /^['\w$]/.test(found) && !isBehindValue(text, start)
      ? `Write ${quote(found.replaceAll("'", ""))}.`
      : "Write a property, or close the object.",
    start,
    end,
  );
}

export function noColon(
  text: string,
  key: string,
  span: Span,
  start: number,
  end: number,
): Mistake {
  const fix = `Write a colon and a value behind ${quote(key)}.`;
  if (start === text.length) return syntax("This key has no value.", fix, span.start, span.end);
  const found = piece(text, start, end);
  return syntax(`A colon is due behind ${quote(key)}, not ${found}.`, fix, start, end);
}

/** What stands where a value is due is none; `opener` is where its container begins. */
export function noValue(text: string, start: number, end: number, opener = 0): Mistake {
  if (start === text.length) return unclosed(text, opener);
  const found = text.slice(start, end);
  const message = `A value is due, not ${piece(text, start, end)}.`;
  const spelling = spellings.get(found);
  if (spelling) return syntax(message, `Write ${spelling}.`, start, end);
  if (/^[-+.]?[0-9.]/.test(found)) {
    const fix = "Write a decimal number without leading zeros, a plus sign, or a bare point.";
    const subject = isBehindValue(text, start) ? "This" : shown(found);
    return syntax(`${subject} is not a JSON number.`, fix, start, end);
  }
  if (found === "," || found === "]" || found === "}") {
    return syntax(message, "Write a value, or remove the comma or the key in front.", start, end);
  }
  const fix = /^[A-Za-z']/.test(found) ? "Write a text in double quotes." : "Write a JSON value.";
  return syntax(message, fix, start, end);
}

export function string(text: string, { kind, start, end }: StringMistake): Mistake {
  if (kind === "unclosed") {
    return syntax(
      "This text in double quotes is not closed on its line.",
      "Close it with a double quote.",
      start,
      end,
    );
  }
  const found = shown(text.slice(start, end));
  if (kind === "escape") {
    const fix =
      'Write a backslash as `\\\\`; JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.';
    return syntax(`${found} is not an escape of JSON.`, fix, start, end);
  }
  const escaped = JSON.stringify(text.slice(start, end)).slice(1, -1);
  return syntax(
    "A control character stands in a text as it is.",
    `Write it as \`${escaped}\`.`,
    start,
    end,
  );
}

export function duplicateKey(key: string, { start, end }: Span, first: Span): Mistake {
  return {
    rule: "text/duplicate-key",
    message: `The key ${quote(key)} is written twice in the same object.`,
    fix: "Keep one of the two.",
    start,
    end,
    related: { offset: first.start, message: "It is written first" },
  };
}

export function unsafeInteger(word: string, start: number): Mistake {
  return {
    rule: "text/unsafe-integer",
    message: `The number ${shown(word)} is beyond 2^53 - 1, where not every reader keeps it exactly.`,
    fix: "Write a number between -9007199254740991 and 9007199254740991, or a text.",
    start,
    end: start + word.length,
  };
}

export function loneSurrogate({ start, end }: Span): Mistake {
  return {
    rule: "text/lone-surrogate",
    message: "Half of a surrogate pair stands alone.",
    fix: "Write the whole pair, or remove the half.",
    start,
    end,
  };
}

export function tooDeep(start: number, end: number, limit: number): Mistake {
  return {
    rule: "text/too-deep",
    message: `The document nests deeper than ${limit} levels; it is read no further.`,
    fix: "Nest less; who calls the library can raise maxDepth.",
    start,
    end,
  };
}

export function tooMany(start: number, end: number, limit: number): Mistake {
  return {
    rule: "text/too-many-values",
    message: `The document holds more than ${limit} values; it is read no further.`,
    fix: "Split the document; who calls the library can raise maxValues.",
    start,
    end,
  };
}

function unclosed(text: string, opener: number): Mistake {
  const closer = text[opener] === "[" ? "]" : "}";
  const fix = `Close it with \`${closer}\`.`;
  return syntax(`This ${container(text, opener)} is never closed.`, fix, opener, opener + 1);
}

function container(text: string, opener: number): string {
  return text[opener] === "[" ? "array" : "object";
}

function piece(text: string, start: number, end: number): string {
  const found = text.slice(start, end);
  return found.length > 1 && isBehindValue(text, start) ? "what stands here" : shown(found);
}

function syntax(message: string, fix: string, start: number, end: number): Mistake {
  return { rule: "text/syntax", message, fix, start, end };
}
