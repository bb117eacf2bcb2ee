import type { Position, TextRange } from "../finding.ts";

/** Where a text begins, when it is a part of a longer one. */
export const textStart: Position = { line: 1, column: 1, offset: 0 };

/** Turns offsets into lines and columns; the lines are told apart only when the first question comes. */
export class Positions {
  readonly #text: string;
  readonly #origin: Position;
  #lineStarts: number[] | undefined;

  constructor(text: string, origin: Position = textStart) {
    this.#text = text;
    this.#origin = origin;
  }

  at(offset: number): Position {
    this.#lineStarts ??= startsOfLines(this.#text);
    const index = lastAtOrBelow(this.#lineStarts, offset);
    const column = offset - (this.#lineStarts[index] ?? 0) + 1;
    return {
      line: this.#origin.line + index,
      column: index === 0 ? this.#origin.column + column - 1 : column,
      offset: this.#origin.offset + offset,
    };
  }

  range(start: number, end: number): TextRange {
    return { start: this.at(start), end: this.at(end) };
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
