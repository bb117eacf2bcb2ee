import { type ParseOptions, parseText } from "../text/parse-text.ts";
import { type DigestResult, digest } from "./digest.ts";
import { notOne } from "./problems.ts";

/**
 * The digest of the one document that a text holds, refused for every error of the text: what a careless reader loses,
 * such as the first of two equal keys, cannot be told from the value any more.
 */
export function digestText(text: string | Uint8Array, options: ParseOptions = {}): DigestResult {
  const { documents, findings } = parseText(text, options);
  const all = [...findings, ...documents.flatMap((document) => document.findings)];
  const errors = all.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { findings: errors };
  const [document] = documents;
  if (!document || documents.length !== 1) return { findings: [notOne(documents.length)] };
  const { limits } = options;
  return digest(document.value, limits ? { limits } : {});
}
