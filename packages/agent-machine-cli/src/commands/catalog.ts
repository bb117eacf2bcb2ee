import type { Command } from "../command.ts";
import { catalog as readCatalog } from "../data.ts";
import { exitCodes } from "../exit.ts";
import { counted } from "../output/summary.ts";
import { firstSentence } from "../output/wrap.ts";
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
  async run(given, { out }) {
    given.atMost(0);
    const known = readCatalog();
    if (given.value("format") === "json") {
      await out.line(JSON.stringify(known, undefined, 2));
      return exitCodes.fine;
    }
    for (const { type, specVersion, id, description, planes, fields } of known.contracts) {
      await out.line(`${out.style("bold", type)} ${specVersion}`);
      await out.line(`  ${firstSentence(description)}`);
      await out.line(
        `  ${counted(fields.length, "field")} on the planes ${planes.join(", ") || "of others"}`,
      );
      await out.line(`  ${out.style("dim", id)}`);
    }
    await out.line(`\n${out.style("bold", "Files of @sourceos/agent-machine-schemas")}`);
    for (const { file, description, sha256 } of known.artefacts) {
      await out.line(`  ${file}\n    ${description} ${out.style("dim", `sha256:${sha256}`)}`);
    }
    return exitCodes.fine;
  },
};
