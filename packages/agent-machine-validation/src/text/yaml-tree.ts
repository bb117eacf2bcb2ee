import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
} from "yaml";
import type { Limits } from "../limits.ts";
import type { Span, TextNode } from "./node.ts";
import { setOwn } from "./own.ts";
import type { Token } from "./pointer.ts";
import { type Problem, Problems } from "./problem.ts";
import * as found from "./yaml-problems.ts";

/** The JSON value of one YAML document, and where its parts stand. */
export interface YamlTree {
  readonly value: unknown;
  readonly root: TextNode | undefined;
  readonly problems: readonly Problem[];
}

interface Read {
  readonly value: unknown;
  readonly node: TextNode;
}

type Content = ParsedNode | null | undefined;

/** Ends a reading that cannot go on; the reason is among the problems. */
class Halt extends Error {}

/**
 * Turns the nodes of a document into a value. It recurses no deeper than `maxDepth`; an alias is read again each time
 * that it is used, so that it counts towards the limits like the text that it stands for.
 */
export function readYamlTree(document: Document.Parsed, text: string, limits: Limits): YamlTree {
  return new YamlReader(text, limits).read(document.contents);
}

class YamlReader {
  readonly #text: string;
  readonly #limits: Limits;
  readonly #problems: Problems;
  readonly #anchors = new Map<string, ParsedNode>();
  readonly #targets = new Map<Alias, ParsedNode>();
  readonly #open = new Set<ParsedNode>();
  readonly #tokens: Token[] = [];
  #inAlias = 0;
  #values = 0;

  constructor(text: string, limits: Limits) {
    this.#text = text;
    this.#limits = limits;
    this.#problems = new Problems(limits.maxFindings);
  }

  read(contents: Content): YamlTree {
    try {
      const { value, node } = this.#readNode(contents, 0);
      return { value, root: node, problems: this.#problems.complete() };
    } catch (error) {
      if (!(error instanceof Halt)) throw error;
      return { value: undefined, root: undefined, problems: this.#problems.complete() };
    }
  }

  #readNode(content: Content, at: number): Read {
    const span = this.#spanOf(content, at);
    this.#count(span);
    if (isAlias(content)) return this.#readAlias(content, span);
    // What an alias repeats must not bring back an anchor that was given anew since.
    if (content?.anchor && this.#inAlias === 0) this.#anchors.set(content.anchor, content);
    if (!content || isScalar(content)) return this.#readScalar(content?.value ?? null, span);
    if (this.#tokens.length >= this.#limits.maxDepth) {
      this.#halt(found.tooDeep(span.start, span.end, this.#limits.maxDepth));
    }
    this.#open.add(content);
    const read = isMap(content)
      ? this.#readMap(content.items, span)
      : this.#readItems(content.items as ParsedNode[], span);
    this.#open.delete(content);
    return read;
  }

  #readAlias(alias: Alias, span: Span): Read {
    const target = this.#targetOf(alias);
    const source = this.#textOf(span);
    if (!target || this.#open.has(target)) {
      const say = target ? found.circularAlias : found.lostAlias;
      this.#problems.add(say(source, span, [...this.#tokens]));
      return { value: null, node: { ...span, key: undefined, children: undefined } };
    }
    this.#inAlias += 1;
    const { value, node } = this.#readNode(target, span.start);
    this.#inAlias -= 1;
    // The alias has a place of its own; what is inside is written where the anchor is.
    return { value, node: { ...node, ...span } };
  }

  /** An anchor may be given anew: an alias keeps the meaning that it had where it was written. */
  #targetOf(alias: Alias): ParsedNode | undefined {
    const target = this.#targets.get(alias) ?? this.#anchors.get(alias.source);
    if (target) this.#targets.set(alias, target);
    return target;
  }

  #readScalar(value: unknown, span: Span): Read {
    const node: TextNode = { ...span, key: undefined, children: undefined };
    if (typeof value === "number" && !Number.isSafeInteger(value)) this.#checkNumber(value, span);
    if (typeof value === "string" && !value.isWellFormed()) {
      this.#problems.add(found.loneSurrogate(span, [...this.#tokens]));
    }
    return { value, node };
  }

  #checkNumber(value: number, span: Span): void {
    const source = this.#textOf(span);
    const isWritten = /[0-9]/.test(source);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER && isWritten) {
      this.#problems.add(found.unsafeInteger(source, span, [...this.#tokens]));
    } else if (!Number.isFinite(value)) {
      this.#problems.add(found.notJson(source, span, [...this.#tokens]));
    }
  }

  #readItems(items: readonly ParsedNode[], span: Span): Read {
    const value: unknown[] = [];
    const children: TextNode[] = [];
    for (const [index, item] of items.entries()) {
      this.#tokens.push(index);
      const read = this.#readNode(item, span.start);
      this.#tokens.pop();
      value.push(read.value);
      children.push(read.node);
    }
    return { value, node: { ...span, key: undefined, children } };
  }

  #readMap(pairs: readonly Pair<ParsedNode, ParsedNode | null>[], span: Span): Read {
    const value: Record<string, unknown> = {};
    const children = new Map<string, TextNode>();
    for (const pair of pairs) {
      const keySpan = this.#spanOf(pair.key, span.start);
      const key = this.#readKey(pair.key, keySpan);
      this.#tokens.push(key);
      const first = children.get(key)?.key;
      if (first) this.#problems.add(found.duplicateKey(key, keySpan, first, [...this.#tokens]));
      const read = this.#readNode(pair.value, keySpan.end);
      this.#tokens.pop();
      setOwn(value, key, read.value);
      children.set(key, { ...read.node, key: keySpan });
    }
    return { value, node: { ...span, key: undefined, children } };
  }

  #readKey(content: Content, span: Span): string {
    const target = isAlias(content) ? this.#targetOf(content) : content;
    if (isScalar(target) && typeof target.value === "string") {
      if (!isAlias(content) && content?.anchor) this.#anchors.set(content.anchor, content);
      if (!target.value.isWellFormed()) {
        this.#problems.add(found.loneSurrogate(span, [...this.#tokens]));
      }
      return target.value;
    }
    const source = this.#textOf(span);
    this.#problems.add(found.nonStringKey(source, span, [...this.#tokens, source]));
    return source;
  }

  /** Where a node stands, without the line break that the parser counts to a block. */
  #spanOf(content: Content, at: number): Span {
    // Beyond what the type says, a node that the parser invents has no range.
    if (!content?.range) return { start: at, end: at };
    const [start, end] = content.range;
    return { start, end: start + this.#text.slice(start, end).trimEnd().length };
  }

  #textOf({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }

  #count(span: Span): void {
    this.#values += 1;
    const { maxValues } = this.#limits;
    if (this.#values > maxValues) {
      this.#halt(found.tooManyValues(span, maxValues, [...this.#tokens]));
    }
  }

  #halt(problem: Problem): never {
    this.#problems.add(problem);
    throw new Halt();
  }
}
