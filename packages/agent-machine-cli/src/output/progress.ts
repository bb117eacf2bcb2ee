/** How far a long work is, on a terminal. */
import type { Sink } from "../terminal.ts";
import { number } from "./summary.ts";

/** Nobody needs to be told of work that is done at once. */
const patience = 1000;
const interval = 200;

export class Progress {
  readonly #sink: Sink;
  readonly #file: string;
  readonly #total: number | undefined;
  readonly #noun: string;
  readonly #started = process.uptime() * 1000;
  #bytes = 0;
  #documents = 0;
  #told = 0;

  /** `total` is the number of bytes, where it is known; `noun` what is counted. */
  constructor(sink: Sink, file: string, total: number | undefined, noun = "documents") {
    this.#noun = noun;
    this.#sink = sink;
    this.#file = file;
    this.#total = total;
  }

  async add(documents: number, bytes: number): Promise<void> {
    this.#documents += documents;
    this.#bytes += bytes;
    const now = process.uptime() * 1000;
    // The terminal is asked last: a run that is soon over never opens it.
    if (now - this.#started < patience || now - this.#told < interval || !this.#sink.isTerminal) {
      return;
    }
    this.#told = now;
    await this.#sink.write(`\r\u001b[K${this.#line((now - this.#started) / 1000)}`);
  }

  /** Takes the line away, so that what follows stands alone. */
  async clear(): Promise<void> {
    if (this.#told > 0) await this.#sink.write("\r\u001b[K");
    this.#told = 0;
  }

  #line(seconds: number): string {
    const rate = this.#documents / seconds;
    const parts = [`${number(this.#documents)} ${this.#noun}`, `${number(Math.round(rate))}/s`];
    if (this.#total) {
      const share = Math.min(1, this.#bytes / this.#total);
      const left = Math.ceil(seconds / share - seconds);
      parts.push(`${Math.floor(share * 100)} %`, `${number(left)} s left`);
    }
    return `${this.#file}: ${parts.join(" \u00b7 ")}`.slice(0, this.#sink.columns - 1);
  }
}
