import type { ErrorCode, YAMLError } from "yaml";
import type { Span } from "./node.ts";
import type { Token } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import { isBehindValue, printable, quote, shown } from "./quote.ts";
import type { TextRule } from "./rules.ts";

const fixes: { readonly [code in ErrorCode]?: string } = {
  BAD_INDENT: "Indent the lines of one collection alike, with spaces.",
  TAB_AS_INDENT: "Indent with spaces.",
  MULTILINE_IMPLICIT_KEY: "Keep each key on one line, with a colon and a space behind it.",
  BLOCK_AS_IMPLICIT_KEY: "Put the nested mapping on a line of its own.",
  MISSING_CHAR: "Write the missing character, or put the text in quotes.",
  BAD_SCALAR_START: "Put the text in quotes.",
  BAD_DQ_ESCAPE: "Write a backslash as `\\\\`, or put the text in single quotes.",
  TAG_RESOLVE_FAILED: "Remove the tag.",
};

/** The parser quotes what it complains about. */
const unseen = "What stands here is not well-formed.";

/** What the parser complains about. */
export function syntaxProblem({ code, message, pos }: YAMLError, text: string): Problem {
  const [start, end] = pos;
  return {
    rule: code === "TAG_RESOLVE_FAILED" ? "text/unknown-tag" : "text/syntax",
    message: isBehindValue(text, end) ? unseen : printable(`${message.replace(/[.!?:]+$/, "")}.`),
    fix: fixes[code] ?? "Write it in the YAML 1.2 that has a JSON form, or write JSON.",
    start: Math.min(start, text.length),
    end: Math.min(Math.max(start, end), text.length),
    tokens: [],
  };
}

export function emptyStream(end: number): Problem {
  return problem("text/syntax", "The text holds no document.", "Write a document.", {
    start: 0,
    end,
  });
}

export function tooDeep(start: number, end: number, limit: number): Problem {
  const message = `The document nests deeper than ${limit} levels; it is read no further.`;
  return problem("text/too-deep", message, "Nest less; who calls the library can raise maxDepth.", {
    start,
    end,
  });
}

export function tooManyTokens(start: number, end: number, limit: number): Problem {
  const message = `The text has far more tokens than ${limit} values need; it is read no further.`;
  const fix = "Split the text; who calls the library can raise maxValues.";
  return problem("text/too-many-values", message, fix, { start, end });
}

export function tooManyValues(span: Span, limit: number, tokens: readonly Token[]): Problem {
  const message = `The document holds more than ${limit} values, aliases included; it is read no further.`;
  const fix =
    "Split the document, or use fewer aliases; who calls the library can raise maxValues.";
  return problem("text/too-many-values", message, fix, span, tokens);
}

export function duplicateKey(
  key: string,
  span: Span,
  first: Span,
  tokens: readonly Token[],
): Problem {
  const message = `The key ${quote(key)} is written twice in the same mapping.`;
  const related = { offset: first.start, message: "It is written first" };
  return {
    ...problem("text/duplicate-key", message, "Keep one of the two.", span, tokens),
    related,
  };
}

export function nonStringKey(source: string, span: Span, tokens: readonly Token[]): Problem {
  const message = source === "" ? "A key is empty." : `The key ${shown(source)} is not a text.`;
  const fix =
    source.length > 0 && source.length <= 40 && !/[\n"\\]/.test(source)
      ? `Write \`"${source}"\`.`
      : "Write a text in double quotes.";
  return problem("text/non-string-key", message, fix, span, tokens);
}

export function notJson(source: string, span: Span, tokens: readonly Token[]): Problem {
  const message = `The value ${shown(source)} has no JSON form.`;
  return problem(
    "text/not-json",
    message,
    "Write a finite number, or a text in quotes.",
    span,
    tokens,
  );
}

export function unsafeInteger(source: string, span: Span, tokens: readonly Token[]): Problem {
  const message = `The number ${shown(source)} is beyond 2^53 - 1, where not every reader keeps it exactly.`;
  const fix = "Write a number between -9007199254740991 and 9007199254740991, or a text in quotes.";
  return problem("text/unsafe-integer", message, fix, span, tokens);
}

export function loneSurrogate(span: Span, tokens: readonly Token[]): Problem {
  const fix = "Write the whole pair, or remove the half.";
  return problem(
    "text/lone-surrogate",
    "Half of a surrogate pair stands alone.",
    fix,
    span,
    tokens,
  );
}

export function lostAlias(source: string, span: Span, tokens: readonly Token[]): Problem {
  const message = `No value in front of the alias ${shown(source)} has that anchor.`;
  return problem("text/alias", message, "Write the value itself.", span, tokens);
}

export function circularAlias(source: string, span: Span, tokens: readonly Token[]): Problem {
  const message = `The alias ${shown(source)} stands inside of the value that it means.`;
  return problem("text/alias", message, "Write the value itself.", span, tokens);
}

function problem(
  rule: TextRule,
  message: string,
  fix: string,
  { start, end }: Span,
  tokens: readonly Token[] = [],
): Problem {
  return { rule, message, fix, start, end, tokens };
}
