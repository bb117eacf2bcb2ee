import type { Command } from "../command.ts";
import { jsonOption } from "./options.ts";

export const rules: Command = {
  name: "rules",
  summary: "Lists the rules.",
  operands: "[SUBJECT]",
  completes: "subject",
  description: `The rules that JSON Schema cannot state, with why each exists; \`amc explain RULE\` says more. SUBJECT is the first part
of their names, such as mount or launch. As JSON: rules.json as it is published, with CEL. What schemas, texts, digests
and documents beside each other are found to break is not listed; \`amc explain\` knows it as findings name it.`,
  options: [jsonOption],
  examples: [
    { line: "amc rules mount", says: "Those about mounts." },
    { line: "amc rules --format json", says: "All, with their CEL." },
  ],
  load: () => import("../run/rules.ts"),
};
