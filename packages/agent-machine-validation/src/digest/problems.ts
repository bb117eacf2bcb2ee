import type { Finding } from "../finding.ts";
import { pathOf, pointerOf, type Token } from "../text/pointer.ts";
import { quote } from "../text/quote.ts";

/** Why a value has no digest, and why each of them matters. */
export const digestRules = {
  "digest/not-json":
    "A digest is of a JSON value; anything else would be left out or changed without a word.",
  "digest/unsafe-integer":
    "Beyond 2^53 - 1 many readers round to a neighbouring number, so one document would have several digests.",
  "digest/lone-surrogate":
    "Half of a surrogate pair has no UTF-8 form, and the digest is of UTF-8.",
  "digest/too-deep": "Deep nesting exhausts the memory of readers; no contract needs it.",
  "digest/too-many-values":
    "The work on a document grows with its values, so their number has to be bounded.",
  "digest/cycle": "A value that holds itself has no end, and so no text.",
  "digest/one-document":
    "A digest is of one document; of several, nobody could tell which was meant.",
  "digest/no-id": "Tool surfaces are sorted by their ids, so that one set has one digest.",
  "digest/duplicate-tool-surface":
    "With two surfaces of one id nobody can tell which of them governed the launch.",
} as const;

export type DigestRule = keyof typeof digestRules;

export function finding(
  rule: DigestRule,
  message: string,
  fix: string,
  tokens: readonly Token[],
): Finding {
  return {
    rule,
    severity: "error",
    message,
    pointer: pointerOf(tokens),
    path: pathOf(tokens),
    why: digestRules[rule],
    fix,
  };
}

export function notJson(value: unknown, tokens: readonly Token[]): Finding {
  const message = `${nameOf(value)} has no JSON form.`;
  return finding(
    "digest/not-json",
    message,
    "Give a JSON value, or leave the property out.",
    tokens,
  );
}

export function unsafeInteger(value: number, tokens: readonly Token[]): Finding {
  const message = `The number ${value} is beyond 2^53 - 1, where not every reader keeps it exactly.`;
  const fix = "Give a number between -9007199254740991 and 9007199254740991, or a text.";
  return finding("digest/unsafe-integer", message, fix, tokens);
}

export function loneSurrogate(what: "key" | "text", tokens: readonly Token[]): Finding {
  const message = `Half of a surrogate pair stands alone in this ${what}.`;
  return finding(
    "digest/lone-surrogate",
    message,
    "Write the whole pair, or remove the half.",
    tokens,
  );
}

export function tooDeep(limit: number, tokens: readonly Token[]): Finding {
  const message = `The value nests deeper than ${limit} levels.`;
  return finding(
    "digest/too-deep",
    message,
    "Nest less; who calls the library can raise maxDepth.",
    tokens,
  );
}

export function tooMany(limit: number, tokens: readonly Token[]): Finding {
  const message = `The value holds more than ${limit} values.`;
  return finding(
    "digest/too-many-values",
    message,
    "Split it; who calls the library can raise maxValues.",
    tokens,
  );
}

export function cycle(tokens: readonly Token[]): Finding {
  return finding("digest/cycle", "The value holds itself.", "Refer to it by its id.", tokens);
}

export function notOne(count: number): Finding {
  const message = `The text holds ${count} documents.`;
  return finding("digest/one-document", message, "Give one document.", []);
}

export function noId(tokens: readonly Token[]): Finding {
  const fix = "Give the documents of the tool surfaces, each with its id.";
  return finding("digest/no-id", "This tool surface has no id to sort it by.", fix, tokens);
}

export function duplicateToolSurface(id: string, tokens: readonly Token[]): Finding {
  const message = `The tool surface ${quote(id)} is given twice.`;
  return finding("digest/duplicate-tool-surface", message, "Give each tool surface once.", tokens);
}

function nameOf(value: unknown): string {
  if (typeof value === "number" || value === undefined) return String(value);
  if (typeof value !== "object" || value === null) return `A ${typeof value}`;
  const maker: unknown = Reflect.get(value, "constructor");
  const name = typeof maker === "function" ? maker.name : "";
  return name === ""
    ? "An object of a class"
    : `An object of the class ${quote(name).slice(1, -1)}`;
}
