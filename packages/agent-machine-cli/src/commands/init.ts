import type { Command } from "../command.ts";

export const hosts = ["macos", "windows-wsl", "windows-podman", "linux"] as const;

export const init: Command = {
  name: "init",
  summary: "Writes a valid document to start from.",
  operands: "KIND --host HOST",
  completes: "kind",
  description: `KIND is profile, mount, tool-surface or fingerprint. The document goes to the standard output: YAML in which each field
is explained, or JSON. It validates as it is, and together with all others of its host: where a profile names several tool
surfaces, \`--provider\` says which one is meant.`,
  options: [
    {
      name: "host",
      value: "HOST",
      choices: hosts,
      description: "The host that the machine runs on.",
    },
    {
      name: "provider",
      value: "PROVIDER",
      description:
        "Of which provider the tool surface is; of the first that the profile names, unless told otherwise.",
    },
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: ["yaml", "json"],
      description: "YAML with comments, unless told otherwise, or JSON.",
    },
  ],
  examples: [
    {
      line: "amc init profile --host macos > workspace.agent-machine-profile.yaml",
      says: "A profile for a Mac, explained.",
    },
    {
      line: "amc init tool-surface --host linux --format json",
      says: "A tool surface that the Linux profile names.",
    },
    {
      line: "amc init tool-surface --host macos --provider claude-code",
      says: "Another one that the profile for a Mac names.",
    },
  ],
  load: () => import("../run/init.ts"),
};
