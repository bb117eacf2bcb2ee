/**
 * Reads YAML 1.2: the core schema and nothing else, so that it says what JSON could say.
 *
 * An entry of its own, because the parser is larger than everything else together: who gives `readYaml` to `parseText`
 * carries it, nobody else does.
 */
import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import type { Limits } from "../limits.ts";
import { LazyDocument, type TextDocument } from "./document.ts";
import { findingOf, type Problem } from "./problem.ts";
import { tooManyDocuments } from "./text-problems.ts";
import type { TextReader, TextSource } from "./text-source.ts";
import { emptyStream, syntaxProblem, tooDeep, tooManyTokens } from "./yaml-problems.ts";
import { readYamlTree } from "./yaml-tree.ts";

/** The parser composes by recursion, which is safe only as long as nothing nests deeper than this. */
const deepest = 256;

/** Comments and punctuation are no values, yet they cost time: so many tokens for each value are plenty. */
const tokensPerValue = 16;

/** What the lexer says in front of a scalar. */
const scalarFollows = "\u001f";

const composing = {
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  // The parser compares each key with each other one, which takes too long for large mappings; the tree does better.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/** The reader of YAML for the option `yaml` of `parseText`: one stream, any number of documents. */
export const readYaml: TextReader = (source, given) => {
  const limits = { ...given, maxDepth: Math.min(given.maxDepth, deepest) };
  const { tokens, problem } = tokenize(source.text, limits);
  if (problem) return { documents: [broken(problem, source)], findings: [] };
  const documents: TextDocument[] = [];
  for (const document of compose(tokens, source.text.length)) {
    if (isEmpty(document)) continue;
    if (documents.length === limits.maxDocuments) {
      const [start, end] = document.range;
      const surplus = tooManyDocuments(start, end, limits.maxDocuments);
      return { documents, findings: [findingOf(surplus, source.positions, source.base)] };
    }
    documents.push(readDocument(document, source, limits));
  }
  if (documents.length > 0) return { documents, findings: [] };
  return { documents: [broken(emptyStream(source.text.length), source)], findings: [] };
};

/** The concrete syntax, as far as the limits allow: they are kept token by token, before any nesting is followed. */
function tokenize(
  text: string,
  { maxDepth, maxValues }: Limits,
): { readonly tokens: CST.Token[]; readonly problem?: Problem } {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  let left = maxValues * tokensPerValue;
  // Each value is a scalar at most, with one more for its key.
  let scalarsLeft = maxValues * 2;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    left -= 1;
    if (lexeme === scalarFollows) scalarsLeft -= 1;
    if (left < 0 || scalarsLeft < 0)
      return { tokens, problem: tooManyTokens(start, parser.offset, maxValues) };
    // The document itself and a scalar stand on the stack beside the collections.
    if (parser.stack.length > maxDepth + 2) {
      return { tokens, problem: tooDeep(start, parser.offset, maxDepth) };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function compose(tokens: readonly CST.Token[], end: number): Document.Parsed[] {
  return withoutStackTraces(() => {
    const composer = new Composer(composing);
    return [...tokens.flatMap((token) => [...composer.next(token)]), ...composer.end(false, end)];
  });
}

/**
 * The parser makes an error object for each mistake, of which a hostile text has hundreds of thousands, and collecting
 * a stack trace for each takes ten times as long as everything else.
 */
function withoutStackTraces<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  // Where the property is frozen, or means nothing, it only takes longer.
  Reflect.set(Error, "stackTraceLimit", 0);
  try {
    return run();
  } finally {
    Reflect.set(Error, "stackTraceLimit", limit);
  }
}

/** Nothing between two markers is no document, as a blank line is none in NDJSON. */
function isEmpty({ contents, errors, warnings }: Document.Parsed): boolean {
  if (errors.length + warnings.length > 0) return false;
  return (
    contents === null ||
    (contents.range[0] === contents.range[1] && !contents.tag && !contents.anchor)
  );
}

function readDocument(document: Document.Parsed, source: TextSource, limits: Limits): TextDocument {
  const { text, positions, base } = source;
  const mistakes = [...document.errors, ...document.warnings].slice(0, limits.maxFindings);
  const syntax = mistakes.map((mistake) => syntaxProblem(mistake, text));
  const isBroken = document.errors.length > 0;
  // What has an error may have been read as something else than was meant.
  const tree = isBroken ? undefined : readYamlTree(document, text, limits);
  const findings = [...syntax, ...(tree?.problems ?? [])].map((problem) =>
    findingOf(problem, positions, base),
  );
  return new LazyDocument(tree?.value, findings, () => tree?.root, positions, base);
}

function broken(problem: Problem, { positions, base }: TextSource): TextDocument {
  const finding = findingOf(problem, positions, base);
  return new LazyDocument(undefined, [finding], () => undefined, positions, base);
}
