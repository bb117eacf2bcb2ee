import type { Arguments } from "../arguments.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit.ts";
import { explain } from "../explain/explanation.ts";
import { prettyExplanation } from "../explain/pretty.ts";
import { subjectOf } from "../explain/subject.ts";
import type { Terminal } from "../terminal.ts";

export async function run(given: Arguments, { out }: Terminal): Promise<ExitCode> {
  const [name, ...others] = given.operands;
  if (name === undefined || others.length > 0) {
    throw new UsageError("Name one contract, field, type or rule: `amc explain profile.mounts`.");
  }
  const explanation = explain(subjectOf(name));
  await out.write(
    given.value("format") === "json"
      ? `${JSON.stringify(explanation, undefined, 2)}\n`
      : prettyExplanation(explanation, out),
  );
  return exitCodes.fine;
}
