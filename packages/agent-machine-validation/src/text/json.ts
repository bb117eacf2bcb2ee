import type { Limits } from "../limits.ts";
import { LazyDocument, type TextDocument } from "./document.ts";
import { isKeptBy, mayBeParsed } from "./json-check.ts";
import { readJsonTree } from "./json-tree.ts";
import { findingOf } from "./problem.ts";
import type { TextSource } from "./text-source.ts";

/**
 * Reads one JSON text: with `JSON.parse` where that loses nothing, character by character otherwise.
 * With `comments`, comments and trailing commas are part of the language.
 */
export function readJson(source: TextSource, limits: Limits, comments = false): TextDocument {
  const { text, positions, base } = source;
  const value = parseLossless(text, limits);
  if (value !== undefined) {
    const read = () => readJsonTree(text, limits, comments).root;
    return new LazyDocument(value, [], read, positions, base);
  }
  const tree = readJsonTree(text, limits, comments);
  const findings = tree.problems.map((problem) => findingOf(problem, positions, base));
  return new LazyDocument(tree.value, findings, () => tree.root, positions, base);
}

/** The value of a text that has nothing to complain about; undefined where that is in doubt. */
function parseLossless(text: string, limits: Limits): unknown {
  if (!mayBeParsed(text, limits)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isKeptBy(text, value, limits) ? value : undefined;
  } catch {
    // The careful reading tells what is wrong, and where.
    return undefined;
  }
}
