/** Where a command reads and writes. */
import { fstatSync, statSync, writeSync } from "node:fs";
import type { Interrupt } from "./interrupt.ts";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** What was to be written cannot be; its cause is the error of the system. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  /** Whether that is so because nobody reads it any more. */
  readonly isUnread: boolean;

  constructor(cause: unknown) {
    super("The output cannot be written.", { cause });
    this.isUnread = codeOf(cause) === "EPIPE";
  }
}

/**
 * The standard output or the standard error. A file and a pipe are written to at once: a stream takes longer to open than most documents
 * to validate. Everything else is a terminal, or is left to what Node knows of it.
 */
export class Sink {
  readonly #descriptor: 1 | 2;
  readonly #open: () => NodeJS.WriteStream;
  #stream: NodeJS.WriteStream | undefined;
  #hasColor: boolean | undefined;

  constructor(descriptor: 1 | 2, open: () => NodeJS.WriteStream) {
    this.#descriptor = descriptor;
    this.#open = open;
    if (process.platform === "win32") this.#streamed();
  }

  get isTerminal(): boolean {
    return mayBeTerminal(this.#descriptor) && this.#streamed().isTTY === true;
  }

  get columns(): number {
    return (this.isTerminal && this.#streamed().columns) || 100;
  }

  style(style: Style, text: string): string {
    this.#hasColor ??= this.#decideColor();
    return this.#hasColor ? styleText(style, text, { validateStream: false }) : text;
  }

  /** Writes, and waits where the reader is slow, so that a long output is never held in memory; throws an `OutputError`. */
  async write(text: string): Promise<void> {
    if (text === "") return;
    const bytes = Buffer.from(text);
    const rest = this.#stream ? bytes : writeNow(this.#descriptor, bytes);
    if (rest.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.#streamed().write(rest, (error) => (error ? reject(new OutputError(error)) : resolve()));
    });
  }

  /** Writes a line. */
  line(text = ""): Promise<void> {
    return this.write(`${text}\n`);
  }

  /** The same decision for the whole run: a terminal, NO_COLOR and FORCE_COLOR decide it. */
  #decideColor(): boolean {
    if (process.env.FORCE_COLOR === undefined && !this.isTerminal) return false;
    return styleText("red", "x", { stream: this.#streamed(), validateStream: true }) !== "x";
  }

  #streamed(): NodeJS.WriteStream {
    if (this.#stream) return this.#stream;
    this.#stream = this.#open();
    // Whoever writes is told of the error.
    this.#stream.on("error", () => {});
    return this.#stream;
  }
}

/** Whether it is worth to ask Node, which opens a stream to answer: the null device takes all, and is no terminal. */
function mayBeTerminal(descriptor: number): boolean {
  if (process.platform === "win32") return true;
  const file = fstatSync(descriptor);
  return file.isCharacterDevice() && file.rdev !== statSync("/dev/null").rdev;
}

/** Writes as much as can be, and gives the rest. */
function writeNow(descriptor: number, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    // Who made the pipe does not want its writers to wait: the stream does, without standing still.
    if (codeOf(error) !== "EAGAIN") throw new OutputError(error);
  }
  return rest;
}

/** Most outputs have no color, and to load this takes longer than to write them. */
function styleText(...given: Parameters<typeof import("node:util").styleText>): string {
  return process.getBuiltinModule("node:util").styleText(...given);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** What a command has of the process that it runs in. */
export interface Terminal {
  readonly out: Sink;
  readonly err: Sink;
  /** The standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Raised by Ctrl-C. */
  readonly interrupt: Interrupt;
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
