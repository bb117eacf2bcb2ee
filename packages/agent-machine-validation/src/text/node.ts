import { keysOf } from "./pointer.ts";

/** A stretch of offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value and where it stands in the text. */
export interface TextNode {
  start: number;
  end: number;
  /** The key in front of it, with its quotes, where it is a property. */
  key: Span | undefined;
  /** By key, or by index; nothing for a scalar. */
  children: Map<string, TextNode> | TextNode[] | undefined;
}

/** Which part of a property a question is about. */
export type Part = "value" | "key";

/** The place that a pointer names, or, where there is none, the nearest one that holds it. */
export function locate(root: TextNode, pointer: string, part: Part): Span | undefined {
  const keys = keysOf(pointer);
  if (!keys) return undefined;
  let node = root;
  for (const key of keys) {
    const child = childOf(node, key);
    // What is missing has neither a key nor a value of its own.
    if (!child) return { start: node.start, end: node.end };
    node = child;
  }
  if (part === "key" && node.key) return node.key;
  // An empty value of YAML has no text: its key stands for it.
  if (node.start === node.end && node.key) return node.key;
  return { start: node.start, end: node.end };
}

function childOf({ children }: TextNode, key: string): TextNode | undefined {
  if (!Array.isArray(children)) return children?.get(key);
  return /^(?:0|[1-9][0-9]*)$/.test(key) ? children[Number(key)] : undefined;
}
