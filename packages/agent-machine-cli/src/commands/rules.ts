import type { Command } from "../command.ts";
import { rules as allRules } from "../data.ts";
import { exitCodes, UsageError } from "../exit.ts";
import { counted } from "../output/summary.ts";
import { jsonOption } from "./options.ts";

export const rules: Command = {
  name: "rules",
  summary: "Lists the rules.",
  operands: "[SUBJECT]",
  description: `The rules that JSON Schema cannot state, with why each exists; \`amc explain RULE\` says more. SUBJECT is the first part
of their names, such as mount or launch. As JSON: rules.json as it is published, with CEL.`,
  options: [jsonOption],
  examples: [
    { line: "amc rules mount", says: "Those about mounts." },
    { line: "amc rules --format json", says: "All, with their CEL." },
  ],
  async run(given, { out }) {
    given.atMost(1);
    const [subject] = given.operands;
    const subjects = [...new Set(allRules().map(({ id }) => id.split("/")[0] ?? ""))];
    if (subject !== undefined && !subjects.includes(subject)) {
      throw new UsageError(
        `No rule is about '${subject}'. The subjects are ${subjects.join(", ")}.`,
      );
    }
    const chosen = allRules().filter(
      ({ id }) => subject === undefined || id.startsWith(`${subject}/`),
    );
    if (given.value("format") === "json") {
      await out.line(JSON.stringify(chosen, undefined, 2));
      return exitCodes.fine;
    }
    for (const { id, severity, why } of chosen) {
      const mark = severity === "warning" ? ` ${out.style("yellow", "(warning)")}` : "";
      await out.line(`${out.style("bold", id)}${mark}\n  ${why}`);
    }
    await out.line(`\n${counted(chosen.length, "rule")}; \`amc explain RULE\` says more.`);
    return exitCodes.fine;
  },
};
