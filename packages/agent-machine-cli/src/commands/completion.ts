import type { Command } from "../command.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit.ts";
import type { Terminal } from "../terminal.ts";

const shells = ["bash", "zsh", "fish"] as const;

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
  async run(given, terminal): Promise<ExitCode> {
    given.atMost(1);
    const [name] = given.operands;
    // What the scripts themselves ask for.
    if (name === "explainable") return list(terminal);
    const shell = shells.find((candidate) => candidate === name);
    if (!shell) throw new UsageError(`Name the shell: ${shells.join(", ")}.`);
    const [{ scripts }, { commands }] = await Promise.all([
      import("../completion/scripts.ts"),
      import("./index.ts"),
    ]);
    await terminal.out.write(scripts[shell](commands));
    return exitCodes.fine;
  },
};

async function list({ out }: Terminal): Promise<ExitCode> {
  const { explainable } = await import("../explain/subject.ts");
  await out.line(explainable().join("\n"));
  return exitCodes.fine;
}
