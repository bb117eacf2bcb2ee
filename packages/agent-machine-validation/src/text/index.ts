export type { TextDocument } from "./document.ts";
export { documentsOfLines, type LinesOptions } from "./ndjson.ts";
export type { Part } from "./node.ts";
export { type ParseOptions, parseText, type TextFormat } from "./parse-text.ts";
export { type TextRule, textRules } from "./rules.ts";
export type { ParsedText, TextReader, TextSource } from "./text-source.ts";
