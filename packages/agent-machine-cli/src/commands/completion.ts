import type { Command } from "../command.ts";

export const shells = ["bash", "zsh", "fish"] as const;

export const completion: Command = {
  name: "completion",
  summary: "Writes the completion of a shell.",
  operands: shells.join("|"),
  completes: "shell",
  description: "Commands, options, their values, and everything that can be explained.",
  options: [],
  examples: [
    { line: "source <(amc completion bash)", says: "In ~/.bashrc." },
    {
      line: "amc completion zsh > ~/.zfunc/_amc",
      says: "Once, for zsh, in a folder of its fpath.",
    },
    { line: "amc completion fish > ~/.config/fish/completions/amc.fish", says: "Once, for fish." },
  ],
  load: () => import("../run/completion.ts"),
};
