import type { Arguments } from "../arguments.ts";
import { shells } from "../commands/completion.ts";
import { commands } from "../commands/index.ts";
import { scripts } from "../completion/scripts.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit.ts";
import { explainable } from "../explain/subject.ts";
import type { Terminal } from "../terminal.ts";

export async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  given.atMost(1);
  const [name] = given.operands;
  // What the scripts themselves ask for.
  if (name === "explainable") return list(terminal);
  const shell = shells.find((candidate) => candidate === name);
  if (!shell) throw new UsageError(`Name the shell: ${shells.join(", ")}.`);
  await terminal.out.write(scripts[shell](commands));
  return exitCodes.fine;
}

async function list({ out }: Terminal): Promise<ExitCode> {
  await out.line(explainable().join("\n"));
  return exitCodes.fine;
}
