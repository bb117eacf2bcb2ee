import type { Arguments } from "../arguments.ts";
import { hosts } from "../commands/init.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit.ts";
import { startingPoint } from "../init/starting-point.ts";
import { contractNamed } from "../kinds.ts";
import type { Terminal } from "../terminal.ts";

export async function run(given: Arguments, { out }: Terminal): Promise<ExitCode> {
  const [name, ...others] = given.operands;
  const host = given.choice("host", hosts);
  if (name === undefined || others.length > 0) throw new UsageError("Name one kind of document.");
  if (!host) throw new UsageError(`Name the host: --host ${hosts.join("|")}.`);
  await out.write(await startingPoint(contractNamed(name), host, given.value("format") !== "json"));
  return exitCodes.fine;
}
