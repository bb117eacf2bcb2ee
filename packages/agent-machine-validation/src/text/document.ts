import type { Finding, TextRange } from "../finding.ts";
import { locate, type Part, type TextNode } from "./node.ts";
import type { Positions } from "./positions.ts";

/** One document of a text. */
export interface TextDocument {
  /** What it says; undefined when that cannot be told, which a finding then explains. */
  readonly value: unknown;
  /** What is wrong with its text. */
  readonly findings: readonly Finding[];
  /**
   * Where the value at a JSON Pointer stands, or the key of a property, as for an unknown one. A place that is not
   * there, such as a missing property, has the range of the nearest one that would hold it. Undefined when the text has
   * no structure to look in, or the pointer is none.
   */
  rangeOf(pointer: string, part?: Part): TextRange | undefined;
}

/** A document whose structure is found out when the first question for a range comes. */
export class LazyDocument implements TextDocument {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly #positions: Positions;
  readonly #base: number;
  #root: TextNode | undefined;
  #read: (() => TextNode | undefined) | undefined;

  /** `read` gives the structure, in offsets that count from `base`. */
  constructor(
    value: unknown,
    findings: readonly Finding[],
    read: () => TextNode | undefined,
    positions: Positions,
    base = 0,
  ) {
    this.value = value;
    this.findings = findings;
    this.#read = read;
    this.#positions = positions;
    this.#base = base;
  }

  rangeOf(pointer: string, part: Part = "value"): TextRange | undefined {
    if (this.#read) {
      this.#root = this.#read();
      this.#read = undefined;
    }
    const span = this.#root && locate(this.#root, pointer, part);
    return span && this.#positions.range(this.#base + span.start, this.#base + span.end);
  }
}
