import type { Problem } from "./problem.ts";

/** A text that is not looked at, because of its size, of which a part may be all that was read. */
export function tooLarge(limit: number): Problem {
  return {
    rule: "text/too-large",
    message: `The text has a size of more than ${limit}; it is not read.`,
    fix: "Split the text, or write one document on each line (NDJSON); who calls the library can raise maxSize.",
    start: 0,
    end: 0,
    tokens: [],
  };
}

/** The same of one line among others. */
export function tooLongLine(limit: number): Problem {
  return {
    ...tooLarge(limit),
    message: `The line has a size of more than ${limit}; it is not read.`,
    fix: "Split the document; who calls the library can raise maxSize.",
  };
}

/** One document more than may be held at once begins here. */
export function tooManyDocuments(start: number, end: number, limit: number): Problem {
  return {
    rule: "text/too-many-documents",
    message: `The text holds more than ${limit} documents; from here on it is not read.`,
    fix: "Split the text, or read it line by line; who calls the library can raise maxDocuments.",
    start,
    end,
    tokens: [],
  };
}

export function notUtf8(message: string, at: number): Problem {
  return {
    rule: "text/not-utf8",
    message,
    fix: "Save the text as UTF-8.",
    start: at,
    end: at,
    tokens: [],
  };
}

export const byteOrderMark: Problem = {
  rule: "text/byte-order-mark",
  severity: "warning",
  message: "The text begins with a byte order mark.",
  fix: "Save the text as UTF-8 without a byte order mark.",
  start: 0,
  end: 1,
  tokens: [],
};
