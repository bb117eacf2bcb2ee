/** Validation of texts: what is wrong with the text, and with the documents in it, each finding with its range. */
import { isError, type ValidateOptions } from "./contract.ts";
import type { Finding } from "./finding.ts";
import { type ParseOptions, parseText, type TextDocument } from "./text/index.ts";
import { type ContractName, validate } from "./validate.ts";

export interface ValidateTextOptions extends ParseOptions, ValidateOptions {}

/** One document of a text. */
export interface TextDocumentResult {
  /** Whether no finding about it is an error. */
  readonly valid: boolean;
  /** The contract that it names. */
  readonly kind: ContractName | undefined;
  /** What it says; undefined where that cannot be told, which a finding then explains. */
  readonly value: unknown;
  /** What is wrong with its text comes first. */
  readonly findings: readonly Finding[];
}

export interface TextResult {
  /** Whether there is a document, and no finding about any or about the text is an error. */
  readonly valid: boolean;
  readonly documents: readonly TextDocumentResult[];
  /** What is wrong with the text as a whole: its size, its encoding, the number of documents in it. */
  readonly findings: readonly Finding[];
}

/** Everything that is wrong with the documents of a text, by the contract that each names. */
export function validateText(
  text: string | Uint8Array,
  options: ValidateTextOptions = {},
): TextResult {
  const parsed = parseText(text, options);
  const documents = parsed.documents.map((document) => validateDocument(document, options));
  return {
    valid:
      documents.length > 0 &&
      documents.every(({ valid }) => valid) &&
      !parsed.findings.some(isError),
    documents,
    findings: parsed.findings,
  };
}

/** Everything that is wrong with one document of a text. */
export function validateDocument(
  document: TextDocument,
  options: ValidateOptions = {},
): TextDocumentResult {
  const { value, findings: own } = document;
  // What cannot be read exactly is not judged by its content: a digest of it would mean something else elsewhere.
  if (value === undefined || own.some(isError)) {
    return { valid: false, kind: undefined, value, findings: own };
  }
  const { valid, kind, findings } = validate(value, options);
  return { valid, kind, value, findings: [...own, ...findings.map(ranged(document))] };
}

function ranged(document: TextDocument): (finding: Finding) => Finding {
  return (finding) => {
    const part = finding.rule === "schema/additionalProperties" ? "key" : "value";
    const range = document.rangeOf(finding.pointer, part);
    return range ? { ...finding, range } : finding;
  };
}
