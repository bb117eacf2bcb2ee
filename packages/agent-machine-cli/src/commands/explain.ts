import type { Command } from "../command.ts";
import { jsonOption } from "./options.ts";

export const explain: Command = {
  name: "explain",
  summary: "Explains a contract, a field, a type or a rule.",
  operands: "[KIND.]PATH|KIND|TYPE|RULE",
  completes: "explainable",
  description: `Says on which plane a field lies, which type it has, what its absence means, which rules watch it, and shows an example.
KIND is profile, mount, tool-surface or fingerprint; indexes in a path may be left out, and KIND where one contract alone has
the path. JSON Pointers do as well.`,
  options: [jsonOption],
  examples: [
    { line: "amc explain profile", says: "A contract and its fields." },
    {
      line: "amc explain profile.mounts.source.path",
      says: "A field; `mounts[0].source.path` does as well, where only one contract has it.",
    },
    { line: "amc explain mount/outside-allowlist", says: "A rule, as a finding names it." },
    { line: "amc explain HostPath", says: "A type." },
  ],
  load: () => import("../run/explain.ts"),
};
