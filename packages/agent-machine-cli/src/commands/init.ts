import type { Command } from "../command.ts";

export const hosts = ["macos", "windows-wsl", "windows-podman", "linux"] as const;

export const init: Command = {
  name: "init",
  summary: "Writes a valid document to start from.",
  operands: "KIND --host HOST",
  completes: "kind",
  description: `KIND is profile, mount, tool-surface or fingerprint. The document goes to the standard output: YAML in which each field
is explained, or JSON. It validates as it is. The documents of one host name each other; a profile may name further tool
surfaces, which have to be written before all are validated together.`,
  options: [
    {
      name: "host",
      value: "HOST",
      choices: hosts,
      description: "The host that the machine runs on.",
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
  ],
  load: () => import("../run/init.ts"),
};
