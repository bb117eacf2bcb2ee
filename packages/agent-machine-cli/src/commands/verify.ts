import type { Command } from "../command.ts";
import { failOnOption, formatOption, maxFindingsOption } from "./options.ts";

export const verify: Command = {
  name: "verify",
  summary: "Says whether what ran was what was agreed.",
  operands: "FINGERPRINT",
  completes: "file",
  description: `Compares the fingerprint of a launch with the profile and the tool surfaces that were agreed, digests included.
Every tool surface that the profile names has to be given; others are left out. A deviation that the fingerprint admits in
\`deviations\` is no finding.`,
  options: [
    {
      name: "profile",
      short: "p",
      value: "FILE",
      completes: "file",
      description: "The profile that was agreed.",
    },
    {
      name: "tool-surface",
      short: "t",
      value: "FILE",
      completes: "file",
      multiple: true,
      description:
        "A tool surface that the profile names; a folder or a glob of them, of which others are left out.",
    },
    formatOption,
    maxFindingsOption,
    failOnOption,
  ],
  examples: [
    {
      line: "amc verify --profile profile.json --tool-surface codex.json fingerprint.json",
      says: "One launch.",
    },
    {
      line: "amc verify -p profile.yaml -t surfaces/ - < fingerprint.json",
      says: "A fingerprint from the standard input.",
    },
  ],
  load: () => import("../run/verify.ts"),
};
