import type { Command } from "../command.ts";
import { jsonOption } from "./options.ts";

export const digest: Command = {
  name: "digest",
  summary: "Computes profileDigest and policyHash.",
  operands: "FILE|FOLDER|GLOB|-…",
  completes: "file",
  description: `SHA-256 of the canonical form (RFC 8785), as fingerprints record it. For a profile that is given together with
all tool surfaces that it names, the policy hash too. Only valid documents have a digest.`,
  options: [jsonOption],
  examples: [
    { line: "amc digest profile.yaml surfaces/", says: "Both digests of a launch." },
    {
      line: "amc digest --format json profile.json surfaces/ | jq -r '.[0].policyHash'",
      says: "One of them, for a script.",
    },
  ],
  load: () => import("../run/digest.ts"),
};
