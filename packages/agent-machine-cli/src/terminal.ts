/** Where a command reads and writes. */
import { styleText } from "node:util";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** A stream that text is written to. */
export class Sink {
  readonly #open: () => NodeJS.WriteStream;
  #opened: NodeJS.WriteStream | undefined;
  #hasColor: boolean | undefined;

  /** The stream is opened when it is first written to or asked about: most runs need only one of the two that a process has. */
  constructor(open: () => NodeJS.WriteStream) {
    this.#open = open;
  }

  get #stream(): NodeJS.WriteStream {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  get columns(): number {
    return this.#stream.columns || 100;
  }

  style(style: Style, text: string): string {
    // The same decision for the whole run: a terminal, NO_COLOR and FORCE_COLOR decide it.
    const stream = this.#stream;
    this.#hasColor ??= styleText("red", "x", { stream, validateStream: true }) !== "x";
    return this.#hasColor ? styleText(style, text, { validateStream: false }) : text;
  }

  /** Writes, and waits where the reader is slow, so that a long output is never held in memory. */
  async write(text: string): Promise<void> {
    if (text === "" || this.#stream.write(text)) return;
    await new Promise<void>((resolve) => this.#stream.once("drain", resolve));
  }

  /** Writes a line. */
  line(text = ""): Promise<void> {
    return this.write(`${text}\n`);
  }
}

/** What a command has of the process that it runs in. */
export interface Terminal {
  readonly out: Sink;
  readonly err: Sink;
  /** The standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** The folder that names are relative to. */
  readonly folder: string;
}

/** A foreign text for one line of a terminal: each character that cannot be seen becomes one that can. */
export function visible(text: string): string {
  // Controls, format characters and separators: a terminal would obey or hide them.
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : "\u2426";
  });
}
