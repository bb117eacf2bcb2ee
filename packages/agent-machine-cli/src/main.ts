/** The command `amc`: finds the command that is meant, runs it, and turns every ending into a line and an exit code. */
import { nearMiss } from "@sourceos/agent-machine-validation";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { type ExitCode, exitCodes, InputError, UsageError } from "./exit.ts";
import { commandHelp, helpOption, programHelp } from "./help.ts";
import { Sink, type Terminal, visible } from "./terminal.ts";
import { version } from "./version.ts";

/** Runs the command line of a process, and sets its exit code. */
export async function main(process: NodeJS.Process): Promise<void> {
  const stop = new AbortController();
  let hasInput = false;
  const terminal: Terminal = {
    out: new Sink(() => {
      process.stdout.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EPIPE") throw error;
        process.stderr.write("amc: nobody reads the output any more; not all of it was written.\n");
        process.exit(exitCodes.brokenPipe);
      });
      return process.stdout;
    }),
    err: new Sink(() => {
      process.stderr.on("error", () => process.exit(exitCodes.brokenPipe));
      return process.stderr;
    }),
    // Looked at only when it is asked for: opening it costs time, and can keep the process alive.
    get input() {
      hasInput = true;
      return process.stdin;
    },
    signal: stop.signal,
    folder: process.cwd(),
  };
  process.on("SIGINT", () => {
    if (stop.signal.aborted) process.exit(exitCodes.interrupted);
    stop.abort();
  });
  process.exitCode = await run(process.argv.slice(2), terminal);
  // Whoever was stopped, or has read enough, does not wait for the rest.
  if (hasInput) process.stdin.destroy();
}

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      await terminal.err.line(`amc: ${visible(error.message)}`);
      return exitCodes.usage;
    }
    if (error instanceof InputError) {
      await terminal.err.line(`amc: ${visible(error.message)}`);
      return exitCodes.unreadable;
    }
    const said = error instanceof Error ? error.message : String(error);
    await terminal.err.line(
      `amc: a fault of this program, not of your documents: ${visible(said)}`,
    );
    await terminal.err.line(
      "Please report it with the command line; AMC_DEBUG=1 shows where it happened.",
    );
    if (process.env.AMC_DEBUG && error instanceof Error) await terminal.err.line(error.stack);
    return exitCodes.internal;
  }
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
    const [name] = rest;
    return print(
      terminal,
      name === undefined
        ? programHelp(terminal.out)
        : commandHelp(commandNamed(name), terminal.out),
    );
  }
  const command = commandNamed(first);
  const given = readArguments(rest, [...command.options, helpOption]);
  return given.has("help")
    ? print(terminal, commandHelp(command, terminal.out))
    : command.run(given, terminal);
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
  const meant = nearMiss(name.replace(/^-+/, ""), names);
  throw new UsageError(
    `There is no ${what}. ${meant ? `Did you mean '${meant}'?` : `The commands are ${names.join(", ")}.`}`,
  );
}
