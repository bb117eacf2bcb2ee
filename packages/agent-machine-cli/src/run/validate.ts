import type { Arguments } from "../arguments.ts";
import { type ExitCode, UsageError } from "../exit.ts";
import { formats } from "../input/format.ts";
import type { Terminal } from "../terminal.ts";
import { reportOf } from "../validate/report.ts";
import { validateFiles } from "../validate/validate-files.ts";

/** More threads than any machine has use for would only take its memory. */
const mostJobs = 256;

export async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (given.operands.length === 0) {
    throw new UsageError("Name files, folders or globs to validate, or - for the standard input.");
  }
  const report = await reportOf(given, terminal, "validated");
  const format = given.choice("input", formats);
  const jobs = given.count("jobs");
  if (jobs !== undefined && jobs > mostJobs) {
    throw new UsageError(`--jobs takes at most ${mostJobs}, not '${jobs}'.`);
  }
  return validateFiles(given.operands, { format, jobs }, report, terminal);
}
