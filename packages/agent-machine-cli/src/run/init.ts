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
  const contract = contractNamed(name);
  const provider = given.value("provider");
  if (provider !== undefined && contract !== "AgentToolSurface") {
    throw new UsageError("--provider is for tool surfaces: amc init tool-surface.");
  }
  const isYaml = given.value("format") !== "json";
  await out.write(startingPoint({ contract, host, provider }, isYaml));
  return exitCodes.fine;
}
