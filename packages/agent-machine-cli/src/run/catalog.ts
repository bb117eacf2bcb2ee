import type { Arguments } from "../arguments.ts";
import { catalog } from "../data.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { counted } from "../output/summary.ts";
import { firstSentence } from "../output/wrap.ts";
import type { Terminal } from "../terminal.ts";

export async function run(given: Arguments, { out }: Terminal): Promise<ExitCode> {
  given.atMost(0);
  const known = catalog();
  if (given.value("format") === "json") {
    await out.line(JSON.stringify(known, undefined, 2));
    return exitCodes.fine;
  }
  for (const { type, specVersion, id, description, planes, fields } of known.contracts) {
    await out.line(`${out.style("bold", type)} ${specVersion}`);
    await out.line(`  ${firstSentence(description)}`);
    const where = planes.length > 0 ? ` on the planes ${planes.join(", ")}` : "";
    await out.line(`  ${counted(fields.length, "field")}${where}`);
    await out.line(`  ${out.style("dim", id)}`);
  }
  await out.line(`\n${out.style("bold", "Files of @sourceos/agent-machine-schemas")}`);
  for (const { file, description, sha256 } of known.artefacts) {
    await out.line(`  ${file}\n    ${description} ${out.style("dim", `sha256:${sha256}`)}`);
  }
  return exitCodes.fine;
}
