/** The help: made from what the commands say of themselves. */
import type { Command, Option } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { Sink } from "./terminal.ts";

export const helpOption: Option = { name: "help", short: "h", description: "Show this help." };

/** What the program is, its commands, and where to begin. */
export function programHelp(sink: Sink): string {
  return text(
    "Says whether the documents of Agent Machines keep their contracts, why not, where, and what to do.",
    section(sink, "Usage", ["amc COMMAND [OPTION…] [OPERAND…]"]),
    section(sink, "Commands", columns(commands.map(({ name, summary }) => [name, summary]))),
    section(sink, "Begin with", [
      "amc init profile --host macos > workspace.agent-machine-profile.yaml",
      "amc validate workspace.agent-machine-profile.yaml",
      "amc explain profile.mounts",
    ]),
    section(
      sink,
      "Exit codes",
      columns([
        ["0", "nothing is wrong"],
        ["1", "there are findings"],
        ["2", "the command line cannot be understood"],
        ["3", "an input cannot be read, or there is none"],
        ["70", "a fault of this program"],
        ["74", "the output cannot be written"],
        ["130", "stopped with Ctrl-C"],
        ["141", "nobody reads the output any more"],
        ["143", "stopped with SIGTERM"],
      ]),
    ),
    "`amc help COMMAND` shows the options of a command, with examples. `amc --version` says which this is.",
  );
}

/** What one command does, its options, and examples. */
export function commandHelp(command: Command, sink: Sink): string {
  const { name, summary, operands, description, options, examples } = command;
  return text(
    summary,
    section(sink, "Usage", [`amc ${name} [OPTION…] ${operands}`.trimEnd()]),
    description,
    section(sink, "Options", columns([...options, helpOption].map(optionRow))),
    section(
      sink,
      "Examples",
      examples.flatMap(({ line, says }) => [line, `  ${sink.style("dim", says)}`]),
    ),
  );
}

function optionRow({ name, short, value, choices, description }: Option): [string, string] {
  const long = `--${name}${value === undefined ? "" : ` ${value}`}`;
  const left = short === undefined ? `    ${long}` : `-${short}, ${long}`;
  return [left, choices ? `${description} One of ${choices.join(", ")}.` : description];
}

function section(sink: Sink, title: string, lines: readonly string[]): string {
  return `${sink.style("bold", title)}\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

/** Two columns; where the left one is long, the right one follows on its own line. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.min(28, Math.max(...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) =>
    left.length > width
      ? [left, `${" ".repeat(width + 2)}${right}`]
      : [`${left.padEnd(width)}  ${right}`],
  );
}

function text(...parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
