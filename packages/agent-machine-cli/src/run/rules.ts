import type { Arguments } from "../arguments.ts";
import { rules } from "../data.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit.ts";
import { counted } from "../output/summary.ts";
import type { Terminal } from "../terminal.ts";

export async function run(given: Arguments, { out }: Terminal): Promise<ExitCode> {
  given.atMost(1);
  const [subject] = given.operands;
  const subjects = [...new Set(rules().map(({ id }) => id.split("/")[0] ?? ""))];
  if (subject !== undefined && !subjects.includes(subject)) {
    throw new UsageError(`No rule is about '${subject}'. The subjects are ${subjects.join(", ")}.`);
  }
  const chosen = rules().filter(({ id }) => subject === undefined || id.startsWith(`${subject}/`));
  if (given.value("format") === "json") {
    await out.line(JSON.stringify(chosen, undefined, 2));
    return exitCodes.fine;
  }
  for (const { id, severity, why } of chosen) {
    const mark = severity === "warning" ? ` ${out.style("yellow", "(warning)")}` : "";
    await out.line(`${out.style("bold", id)}${mark}\n  ${why}`);
  }
  await out.line(`\n${counted(chosen.length, "rule")}; \`amc explain RULE\` says more.`);
  return exitCodes.fine;
}
