import type { Command } from "../command.ts";
import { jsonOption } from "./options.ts";

export const catalog: Command = {
  name: "catalog",
  summary: "Lists the contracts and what is published of them.",
  operands: "",
  description:
    "Each contract with its version, planes and schema, and each published file with its SHA-256.",
  options: [jsonOption],
  examples: [
    { line: "amc catalog", says: "What there is." },
    {
      line: "amc catalog --format json | jq -r '.contracts[0].fields[].path'",
      says: "Every field of a contract.",
    },
  ],
  load: () => import("../run/catalog.ts"),
};
