import type { Command } from "../command.ts";
import { failOnOption, formatOption, inputOption, maxFindingsOption } from "./options.ts";

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
      description: "Threads for NDJSON; one for each core unless told otherwise, at most 256.",
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
  load: () => import("../run/validate.ts"),
};
