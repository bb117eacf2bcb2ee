import type { Limits } from "../limits.ts";
import {
  endOfComment,
  endOfNumber,
  endOfToken,
  endOfWord,
  loneSurrogate,
  readString,
  skipSpace,
} from "./json-lexer.ts";
import * as mistakes from "./json-mistakes.ts";
import type { Span, TextNode } from "./node.ts";
import { setOwn } from "./own.ts";
import type { Token } from "./pointer.ts";
import { type Problem, Problems } from "./problem.ts";

/** What a careful reading of one JSON text finds out. */
export interface JsonTree {
  /** Undefined when the text has no value, or only a part of one. */
  readonly value: unknown;
  /** Where the values stand, as far as the reading came. */
  readonly root: TextNode | undefined;
  readonly problems: readonly Problem[];
}

type ObjectFrame = {
  readonly closer: "}";
  readonly value: Record<string, unknown>;
  readonly node: TextNode;
  readonly children: Map<string, TextNode>;
  key: string;
  keySpan: Span;
};
type ArrayFrame = {
  readonly closer: "]";
  readonly value: unknown[];
  readonly node: TextNode;
  readonly children: TextNode[];
};
type Frame = ObjectFrame | ArrayFrame;
interface Read {
  readonly value: unknown;
  readonly node: TextNode;
}

/** Ends a reading that cannot go on; the reason is among the problems. */
class Halt extends Error {}

const words = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads a JSON text character by character, with the place of everything and every problem, and without recursion.
 *
 * It is the slow way: it is taken when the fast one has a doubt, and when somebody asks for a place. With `comments`,
 * comments and trailing commas are part of the language; without, they are problems that do not stop the reading.
 */
export function readJsonTree(text: string, limits: Limits, comments = false): JsonTree {
  return new JsonReader(text, limits, comments).read();
}

class JsonReader {
  readonly #text: string;
  readonly #limits: Limits;
  readonly #comments: boolean;
  readonly #problems: Problems;
  readonly #stack: Frame[] = [];
  #root: TextNode | undefined;
  #values = 0;
  #at = 0;

  constructor(text: string, limits: Limits, comments: boolean) {
    this.#text = text;
    this.#limits = limits;
    this.#comments = comments;
    this.#problems = new Problems(limits.maxFindings);
  }

  read(): JsonTree {
    let value: unknown;
    try {
      value = this.#readDocument();
    } catch (error) {
      if (!(error instanceof Halt)) throw error;
    }
    return { value, root: this.#root, problems: this.#problems.complete() };
  }

  #readDocument(): unknown {
    this.#skip();
    if (this.#at === this.#text.length) this.#halt(mistakes.empty(this.#text.length));
    for (;;) {
      let read = this.#readValue();
      // A value may be the last one of several containers at once.
      while (read) {
        const frame = this.#stack.at(-1);
        if (!frame) return this.#finish(read.value);
        attach(frame, read);
        read = this.#readAfter(frame);
      }
    }
  }

  /** Reads a scalar or an empty container; a container with something in it is opened, and nothing is read yet. */
  #readValue(): Read | undefined {
    const start = this.#at;
    const character = this.#text[start];
    this.#count(start);
    if (character === "{" || character === "[") return this.#open(character);
    const value = character === '"' ? this.#readText() : this.#readBareWord();
    return { value, node: this.#node(start, this.#at) };
  }

  #open(opener: "{" | "["): Read | undefined {
    const start = this.#at;
    if (this.#stack.length >= this.#limits.maxDepth) {
      this.#halt(mistakes.tooDeep(start, start + 1, this.#limits.maxDepth));
    }
    const node = this.#node(start, start + 1);
    const frame: Frame =
      opener === "["
        ? { closer: "]", value: [], node, children: [] }
        : { closer: "}", value: {}, node, children: new Map(), key: "", keySpan: node };
    node.children = frame.children;
    this.#at += 1;
    this.#skip();
    if (this.#text[this.#at] === frame.closer) return this.#close(frame);
    this.#stack.push(frame);
    if (frame.closer === "}") this.#readKey(frame);
    return undefined;
  }

  /** Behind an item or a property: the next one, or the end of its container, which is then a value itself. */
  #readAfter(frame: Frame): Read | undefined {
    this.#skip();
    const comma = this.#at;
    if (this.#text[comma] === ",") {
      this.#at += 1;
      this.#skip();
      if (this.#text[this.#at] !== frame.closer) {
        if (frame.closer === "}") this.#readKey(frame);
        return undefined;
      }
      if (!this.#comments) this.#add(mistakes.trailingComma(comma));
    }
    if (this.#text[this.#at] !== frame.closer) {
      const { start } = frame.node;
      const mistake = mistakes.noComma(
        this.#text,
        this.#at,
        this.#endOfToken(),
        start,
        frame.closer,
      );
      this.#halt(mistake, this.#tokensOf(this.#stack.length - 1));
    }
    this.#stack.pop();
    return this.#close(frame);
  }

  #close({ node, value }: Frame): Read {
    this.#at += 1;
    node.end = this.#at;
    return { value, node };
  }

  #readKey(frame: ObjectFrame): void {
    const start = this.#at;
    if (this.#text[start] !== '"') {
      const mistake = mistakes.noKey(this.#text, start, this.#endOfToken(), frame.node.start);
      this.#halt(mistake, this.#tokensOf(this.#stack.length - 1));
    }
    frame.key = this.#readText(this.#tokensOf(this.#stack.length - 1));
    frame.keySpan = { start, end: this.#at };
    const first = frame.children.get(frame.key)?.key;
    if (first) this.#add(mistakes.duplicateKey(frame.key, frame.keySpan, first));
    this.#skip();
    if (this.#text[this.#at] !== ":") {
      this.#halt(
        mistakes.noColon(this.#text, frame.key, frame.keySpan, this.#at, this.#endOfToken()),
      );
    }
    this.#at += 1;
    this.#skip();
  }

  #readText(tokens?: readonly Token[]): string {
    const start = this.#at;
    const token = readString(this.#text, start);
    if (token.wrong) return this.#halt(mistakes.string(this.#text, token.wrong), tokens);
    this.#at = token.end;
    if (!token.value.isWellFormed()) {
      const span = loneSurrogate(this.#text, { start, end: token.end });
      this.#add(mistakes.loneSurrogate(span), tokens);
    }
    return token.value;
  }

  #readBareWord(): unknown {
    const start = this.#at;
    const end = endOfWord(this.#text, start);
    const word = this.#text.slice(start, end);
    if (words.has(word)) {
      this.#at = end;
      return words.get(word);
    }
    if (end === start || endOfNumber(this.#text, start) !== end) {
      const opener = this.#stack.at(-1)?.node.start;
      const atEnd = start === this.#text.length;
      const tokens = this.#tokensOf(this.#stack.length - (atEnd ? 1 : 0));
      this.#halt(mistakes.noValue(this.#text, start, this.#endOfToken(), opener), tokens);
    }
    this.#at = end;
    const value = Number(word);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) this.#add(mistakes.unsafeInteger(word, start));
    return value;
  }

  #finish(value: unknown): unknown {
    this.#skip();
    if (this.#at < this.#text.length) {
      this.#halt(mistakes.goesOn(this.#text, this.#at, this.#endOfToken()), []);
    }
    return value;
  }

  /** White space and comments. */
  #skip(): void {
    for (;;) {
      this.#at = skipSpace(this.#text, this.#at);
      if (this.#text[this.#at] !== "/") return;
      const end = endOfComment(this.#text, this.#at);
      if (end === undefined) return;
      if (end === -1) this.#halt(mistakes.unclosedComment(this.#at));
      if (!this.#comments) this.#add(mistakes.comment(this.#at, end));
      this.#at = end;
    }
  }

  #endOfToken(): number {
    return endOfToken(this.#text, this.#at);
  }

  #node(start: number, end: number): TextNode {
    const frame = this.#stack.at(-1);
    const key = frame?.closer === "}" ? frame.keySpan : undefined;
    const node = { start, end, key, children: undefined };
    this.#root ??= node;
    return node;
  }

  #count(at: number): void {
    this.#values += 1;
    const { maxValues } = this.#limits;
    if (this.#values > maxValues) this.#halt(mistakes.tooMany(at, this.#endOfToken(), maxValues));
  }

  #tokensOf(depth: number): readonly Token[] {
    return this.#stack
      .slice(0, depth)
      .map((frame) => (frame.closer === "}" ? frame.key : frame.children.length));
  }

  #add(mistake: mistakes.Mistake, tokens = this.#tokensOf(this.#stack.length)): void {
    this.#problems.add({ ...mistake, tokens });
  }

  #halt(mistake: mistakes.Mistake, tokens?: readonly Token[]): never {
    this.#add(mistake, tokens);
    throw new Halt();
  }
}

function attach(frame: Frame, { value, node }: Read): void {
  if (frame.closer === "]") {
    frame.value.push(value);
    frame.children.push(node);
  } else {
    setOwn(frame.value, frame.key, value);
    frame.children.set(frame.key, node);
  }
}
