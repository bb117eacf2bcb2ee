/** What a command says of itself: parsing, help and completion are made from it. */
import type { Arguments } from "./arguments.ts";
import type { ExitCode } from "./exit.ts";
import type { Terminal } from "./terminal.ts";

/** What a value stands for, so that a shell can complete it. */
export type Completes = "file" | "kind" | "explainable" | "subject" | "shell";

export interface Option {
  /** The long name, without dashes. */
  readonly name: string;
  readonly short?: string;
  /** What the value is called in the help; an option without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly completes?: Completes;
  /** Whether it may be given more than once. */
  readonly multiple?: boolean;
  readonly description: string;
}

export interface Example {
  readonly line: string;
  readonly says: string;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The operands, as they stand in the usage line. */
  readonly operands: string;
  readonly completes?: Completes;
  /** What a person wants to know who reads the help. */
  readonly description: string;
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** What it does, which is not even read before it is needed. */
  load(): Promise<Runnable>;
}

/** What a command does. */
export interface Runnable {
  run(given: Arguments, terminal: Terminal): Promise<ExitCode>;
}
