/** The command `amc`: finds the command that is meant, runs it, and turns every ending into a line and an exit code. */
import { nearMiss } from "@sourceos/agent-machine-validation";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { type ExitCode, exitCodes, InputError, Interrupted, UsageError } from "./exit.ts";
import { commandHelp, helpOption, programHelp } from "./help.ts";
import { reasonOf } from "./input/failure.ts";
import { Interrupt } from "./interrupt.ts";
import { OutputError, Sink, type Terminal, visible } from "./terminal.ts";
import { version } from "./version.ts";

/** Runs the command line of a process, and sets its exit code. Everything is written then; what is not read yet is not wanted. */
export async function main(process: NodeJS.Process): Promise<void> {
  let stopped: ExitCode = exitCodes.interrupted;
  const stop = (code: ExitCode): void => {
    if (interrupt.isRaised) process.exit(code);
    stopped = code;
    interrupt.raise();
  };
  const interrupt = new Interrupt(() => {
    process.on("SIGINT", () => stop(exitCodes.interrupted));
    process.on("SIGTERM", () => stop(exitCodes.terminated));
  });
  const terminal = {
    out: new Sink(1, () => process.stdout),
    err: new Sink(2, () => process.stderr),
    // Looked at only when it is asked for: opening it costs time, and can keep the process alive.
    get input() {
      return process.stdin;
    },
    interrupt,
    // Looked at only when it is asked for: it may be gone.
    get folder() {
      return workingFolder(process);
    },
  } satisfies Terminal;
  const code = await end(process.argv.slice(2), terminal);
  process.exitCode = code === exitCodes.interrupted ? stopped : code;
}

function workingFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new InputError(`The folder in which this runs: ${reasonOf(error)}.`);
  }
}

async function end(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    const { code, lines } = endingOf(error);
    try {
      for (const line of lines) await terminal.err.line(line);
    } catch {
      // There is nobody left to tell; the exit code still says it.
    }
    return code;
  }
}

interface Ending {
  readonly code: ExitCode;
  readonly lines: readonly string[];
}

function endingOf(error: unknown): Ending {
  if (error instanceof UsageError) {
    return { code: exitCodes.usage, lines: [`amc: ${visible(error.message)}`] };
  }
  if (error instanceof InputError) {
    return { code: exitCodes.unreadable, lines: [`amc: ${visible(error.message)}`] };
  }
  if (error instanceof OutputError) return endingOfOutput(error);
  if (error instanceof Interrupted) {
    return { code: exitCodes.interrupted, lines: ["amc: stopped before the end."] };
  }
  const said = error instanceof Error ? error.message : String(error);
  const where = process.env.AMC_DEBUG && error instanceof Error ? [error.stack ?? ""] : [];
  return {
    code: exitCodes.internal,
    lines: [
      `amc: a fault of this program, not of your documents: ${visible(said)}`,
      "Please report it with the command line; AMC_DEBUG=1 shows where it happened.",
      ...where,
    ],
  };
}

function endingOfOutput({ cause, isUnread }: OutputError): Ending {
  const lost = "not all of it was written.";
  return isUnread
    ? { code: exitCodes.brokenPipe, lines: [`amc: nobody reads the output any more; ${lost}`] }
    : { code: exitCodes.unwritten, lines: [`amc: the output: ${reasonOf(cause)}; ${lost}`] };
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = words;
  if (first === undefined) {
    await terminal.err.write(programHelp(terminal.err));
    return exitCodes.usage;
  }
  if (first === "--version" || first === "-V") return print(terminal, `${version}\n`);
  if (first === "--help" || first === "-h") return print(terminal, programHelp(terminal.out));
  if (first === "help") {
    const given = readArguments(rest, [helpOption]);
    given.atMost(1);
    const [name = "help"] = given.operands;
    return print(
      terminal,
      name === "help" ? programHelp(terminal.out) : commandHelp(commandNamed(name), terminal.out),
    );
  }
  const command = commandNamed(first);
  const given = readArguments(rest, [...command.options, helpOption]);
  if (given.has("help")) return print(terminal, commandHelp(command, terminal.out));
  const { run } = await command.load();
  return run(given, terminal);
}

async function print({ out }: Terminal, text: string): Promise<ExitCode> {
  await out.write(text);
  return exitCodes.fine;
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = commands.map((candidate) => candidate.name);
  const what = name.startsWith("-") ? `option ${name} before a command` : `command '${name}'`;
  const bare = name.replace(/^-+/, "");
  const option = bare === name ? undefined : nearMiss(bare, ["help", "version"]);
  const meant = option === undefined ? nearMiss(bare, names) : `--${option}`;
  throw new UsageError(
    `There is no ${what}. ${meant ? `Did you mean '${meant}'?` : `The commands are ${names.join(", ")}.`}`,
  );
}
