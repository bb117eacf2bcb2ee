/** Gathers what is found, hands it to a renderer, and knows how it ends. */
import type { Finding } from "@sourceos/agent-machine-validation";
import type { Arguments } from "../arguments.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import type { Unread } from "../input/failure.ts";
import { reportFormats } from "../output/formats.ts";
import type { Located, Renderer } from "../output/renderer.ts";
import { rendererOf } from "../output/renderers.ts";
import { type Sink, type Terminal, visible } from "../terminal.ts";
import { type HeldFile, locatedIn } from "./held.ts";

export interface ReportOptions {
  /** What was done, as a past participle such as `validated`. */
  readonly done: string;
  /** Most findings that are listed. */
  readonly maxFindings: number;
  /** Whether a warning is enough to fail. */
  readonly failOnWarning: boolean;
}

export class Report {
  readonly #renderer: Renderer;
  readonly #out: Sink;
  readonly #options: ReportOptions;
  readonly #kinds: Record<string, number> = {};
  readonly #files: string[] = [];
  readonly #unread: Unread[] = [];
  #documents = 0;
  #errors = 0;
  #warnings = 0;
  #listed = 0;
  #skipped = 0;

  constructor(renderer: Renderer, out: Sink, options: ReportOptions) {
    this.#renderer = renderer;
    this.#out = out;
    this.#options = options;
  }

  /** How many more findings are listed. */
  get room(): number {
    return this.#options.maxFindings - this.#listed;
  }

  /** How many documents of each contract there are. */
  get kinds(): Readonly<Record<string, number>> {
    return this.#kinds;
  }

  /** Whether the lines around a finding are shown. */
  get showsText(): boolean {
    return this.#renderer.showsText === true;
  }

  file(name: string): void {
    this.#files.push(name);
  }

  documents(kinds: Readonly<Record<string, number>>): void {
    for (const [kind, count] of Object.entries(kinds)) {
      this.#kinds[kind] = (this.#kinds[kind] ?? 0) + count;
      this.#documents += count;
    }
  }

  skip(): void {
    this.#skipped++;
  }

  unread(unread: Unread): void {
    this.#unread.push(unread);
  }

  /** Counts findings of which only some are given. */
  count({ errors, warnings }: { readonly errors: number; readonly warnings: number }): void {
    this.#errors += errors;
    this.#warnings += warnings;
  }

  /** Lists a finding that is counted already. */
  async list(located: Located): Promise<void> {
    if (this.room <= 0) return;
    this.#listed++;
    await this.#out.write(this.#renderer.add(located));
  }

  /** Counts and lists a finding. */
  async add(located: Located): Promise<void> {
    this.count(countOf([located.finding]));
    await this.list(located);
  }

  /** Writes the end, and says how the command ends. Inputs that could not be read weigh more than findings: the answer is not whole. */
  async end({ out, err, interrupt }: Terminal): Promise<ExitCode> {
    const isInterrupted = interrupt.isRaised;
    const text = this.#renderer.end({
      done: this.#options.done,
      files: this.#files,
      documents: this.#documents,
      kinds: this.#kinds,
      errors: this.#errors,
      warnings: this.#warnings,
      omitted: this.#errors + this.#warnings - this.#listed,
      skipped: this.#skipped,
      unread: this.#unread,
      isInterrupted,
    });
    await out.write(text);
    for (const { file, message } of this.#unread) {
      await err.line(`amc: ${visible(file)}: ${visible(sentence(message))}`);
    }
    if (isInterrupted) return exitCodes.interrupted;
    if (this.#unread.length > 0) return exitCodes.unreadable;
    const failures = this.#errors + (this.#options.failOnWarning ? this.#warnings : 0);
    return failures > 0 ? exitCodes.findings : exitCodes.fine;
  }
}

const defaultMaxFindings = 1000;

/** The report that the options ask for. */
export async function reportOf(given: Arguments, { out }: Terminal, done: string): Promise<Report> {
  const renderer = await rendererOf(given.choice("format", reportFormats) ?? "pretty", out);
  return new Report(renderer, out, {
    done,
    maxFindings: given.count("max-findings") ?? defaultMaxFindings,
    failOnWarning: given.value("fail-on") === "warning",
  });
}

/** Tells a report what a file holds, and what is wrong with it. */
export async function tellFile(file: HeldFile, report: Report): Promise<void> {
  const { name } = file.source;
  report.file(name);
  for (const { kind = "" } of file.documents) report.documents({ [kind]: 1 });
  if (file.documents.length === 0 && file.findings.length === 0) {
    report.unread({ file: name, message: "it holds no document" });
  }
  for (const located of locatedIn(file)) await report.add(located);
}

function countOf(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: findings.length - errors };
}

function sentence(text: string): string {
  return text.endsWith("?") ? text : `${text}.`;
}
