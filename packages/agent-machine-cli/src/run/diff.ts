import type { AgentMachineDocument } from "@sourceos/agent-machine-types";
import { checkSet } from "@sourceos/agent-machine-validation";
import type { Arguments } from "../arguments.ts";
import { gates } from "../commands/diff.ts";
import { changesBetweenSets } from "../diff/documents.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit.ts";
import { renderChanges } from "../output/changes.ts";
import { changeFormats } from "../output/formats.ts";
import type { Terminal } from "../terminal.ts";
import { addFinding, type HeldFile, isValid } from "../validate/held.ts";
import { readAll } from "../validate/read-all.ts";
import { reportOf, tellFile } from "../validate/report.ts";

export async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [before, after, ...others] = given.operands;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new UsageError("Name two documents or folders: the old one, then the new one.");
  }
  if (before === "-" && after === "-") {
    throw new UsageError("Only one of the two can come from the standard input.");
  }
  const olds = await readAll([before], terminal);
  const news = await readAll([after], terminal);
  for (const files of [olds, news]) refuseDuplicates(files);
  if (![...olds, ...news].every(isComparable))
    return tellInvalid([...olds, ...news], given, terminal);
  const changes = changesBetweenSets(documentsOf(olds), documentsOf(news));
  const format = given.choice("format", changeFormats) ?? "pretty";
  await terminal.out.write(renderChanges(changes, format, terminal.out));
  const isGated = {
    none: false,
    widen: changes.some(({ effect }) => effect === "widens"),
    change: changes.length > 0,
  }[given.choice("fail-on", gates) ?? "none"];
  return isGated ? exitCodes.findings : exitCodes.fine;
}

/** Of two documents with one id, nobody can say which one the other side has to be compared with. */
function refuseDuplicates(files: readonly HeldFile[]): void {
  const all = files.flatMap(({ documents }) => documents.filter(({ valid }) => valid));
  for (const { index, ...finding } of checkSet(all.map(({ document }) => document.value))) {
    const held = all[index];
    if (held && finding.rule === "set/duplicate-id") addFinding(held, finding);
  }
}

/** Whether the documents of a file can be compared with those of the other side. */
function isComparable(file: HeldFile): boolean {
  const findings = file.documents.flatMap((held) => held.findings);
  return isValid(file) && !findings.some(({ rule }) => rule === "set/duplicate-id");
}

/** What does not keep its contract cannot be compared by what it means. */
async function tellInvalid(
  files: readonly HeldFile[],
  given: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const report = await reportOf(given, terminal, "not compared, for some are invalid; validated");
  for (const file of files) await tellFile(file, report);
  return report.end(terminal);
}

function documentsOf(files: readonly HeldFile[]) {
  return files.flatMap(({ source, documents }) =>
    documents.map(({ document }) => ({
      file: source.name,
      document: document.value as AgentMachineDocument,
      rangeOf: (pointer: string) => document.rangeOf(pointer),
    })),
  );
}
