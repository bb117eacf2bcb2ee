import type { Command } from "../command.ts";
import { UsageError } from "../exit.ts";
import { formats } from "../input/format.ts";
import { validateFiles } from "../validate/validate-files.ts";
import { failOnOption, formatOption, inputOption, maxFindingsOption, reportOf } from "./options.ts";

/** More workers than any machine has use for would only take its memory. */
const mostJobs = 256;

export const validate: Command = {
  name: "validate",
  summary: "Says whether documents keep their contracts, and whether they fit together.",
  operands: "FILE|FOLDER|GLOB|-…",
  completes: "file",
  description: `Reads JSON, JSON with comments (.jsonc), YAML and NDJSON (.ndjson, .jsonl); - is the standard input. Each document is
validated by the contract that its \`type\` names, then all documents that are given together are compared:
profiles with their tool surfaces, fingerprints with their profiles.

In a folder, files that name no contract are left alone and counted. NDJSON is validated as it is read,
in constant memory; its documents are compared with those of the other files, not with one another.`,
  options: [
    formatOption,
    inputOption,
    {
      name: "jobs",
      short: "j",
      value: "N",
      description: "Workers for NDJSON; one for each core unless told otherwise, at most 256.",
    },
    maxFindingsOption,
    failOnOption,
  ],
  examples: [
    { line: "amc validate profile.yaml surfaces/", says: "A profile with its tool surfaces." },
    {
      line: "amc validate 'machines/**/*.json' --format github",
      says: "In a workflow, beside the changed lines.",
    },
    {
      line: "amc validate profile.json fingerprints.ndjson --jobs 8",
      says: "A fleet against its profile.",
    },
    { line: "curl … | amc validate --input ndjson -", says: "A stream." },
  ],
  async run(given, terminal) {
    if (given.operands.length === 0) {
      throw new UsageError(
        "Name files, folders or globs to validate, or - for the standard input.",
      );
    }
    const report = await reportOf(given, terminal, "validated");
    const format = given.choice("input", formats);
    const jobs = given.count("jobs");
    if (jobs !== undefined && jobs > mostJobs) {
      throw new UsageError(`--jobs takes at most ${mostJobs}, not '${jobs}'.`);
    }
    return validateFiles(given.operands, { format, jobs }, report, terminal);
  },
};
