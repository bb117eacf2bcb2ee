import { type ASTNode, parse } from "@marcbachmann/cel-js";

/** The selections that a message names in braces, such as `this.source.path`. */
export function selectionsIn(message: string): string[] {
  return [...message.matchAll(/\{([^{}]*)\}/g)].map(([, selection = ""]) => selection);
}

/** The syntax tree of a selection such as `this.source.path`, or undefined when the text is none. */
export function parseSelection(text: string): ASTNode | undefined {
  return /^[a-zA-Z]\w*(?:\.[a-zA-Z]\w*)*$/.test(text) ? parse(text).ast : undefined;
}
