import type { Command } from "../command.ts";
import { changeFormats } from "../output/formats.ts";

/** What exit code 1 can be for. */
export const gates = ["none", "widen", "change"] as const;

export const diff: Command = {
  name: "diff",
  summary: "Shows what a change widens or narrows for the agent.",
  operands: "OLD NEW",
  completes: "file",
  description: `Compares two documents, or two folders of them, by what they mean: order, defaults that are spelled out and names
of nothing make no difference. Documents belong together by their \`id\`, and two that stand alone in any case.

\`+\` widens what the agent may see, use or reach, or may do so: what decides something and has no order counts as
widening. \`-\` narrows it, \`~\` leaves it as it is.`,
  options: [
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: changeFormats,
      description: "For people, programs, a comment of a review, or a workflow of GitHub.",
    },
    {
      name: "fail-on",
      value: "EFFECT",
      choices: gates,
      description: "What exit code 1 is for; none unless told otherwise.",
    },
  ],
  examples: [
    { line: "amc diff old.yaml new.yaml", says: "What a reviewer needs to know." },
    {
      line: "git show main:profile.yaml | amc diff - profile.yaml",
      says: "One document of a branch.",
    },
    {
      line: "git worktree add ../main origin/main && amc diff --fail-on widen ../main/machines machines",
      says: "A profile with its tool surfaces: fails where a branch gives the agent more.",
    },
  ],
  load: () => import("../run/diff.ts"),
};
