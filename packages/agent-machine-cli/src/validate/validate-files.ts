/** Validates files and what holds between their documents, and tells it in the order of the files. */
import type { ContractName, TextFormat } from "@sourceos/agent-machine-validation";
import type { ExitCode } from "../exit.ts";
import { isOfSystem, reasonOf } from "../input/failure.ts";
import { isInterrupted } from "../input/interrupted.ts";
import { open } from "../input/read.ts";
import { type Source, sourcesOf } from "../input/sources.ts";
import { Progress } from "../output/progress.ts";
import type { Terminal } from "../terminal.ts";
import type { Comparable } from "./compare.ts";
import { type HeldFile, hold, isOfContracts } from "./held.ts";
import { type Report, tellFile } from "./report.ts";
import type { StreamedFile } from "./validate-streamed.ts";

export interface ValidateFilesOptions {
  readonly format?: TextFormat | undefined;
  readonly jobs?: number | undefined;
}

type File = HeldFile | StreamedFile;

/** Validates what the operands name. */
export async function validateFiles(
  operands: readonly string[],
  { format, jobs }: ValidateFilesOptions,
  report: Report,
  terminal: Terminal,
): Promise<ExitCode> {
  const { sources, unread } = sourcesOf(operands, terminal.folder);
  for (const one of unread) report.unread(one);
  const files = await openAll(sources, format, report, terminal);
  const atHand = files.filter(isHeld).flatMap(comparableIn);
  if (atHand.length > 1) {
    const { compare } = await import("./compare.ts");
    compare(atHand);
  }
  const empty: string[] = [];
  for (const file of files) {
    if (await isInterrupted(terminal)) break;
    if (isHeld(file)) await tellFile(file, report);
    else {
      const { validateStreamed } = await import("./validate-streamed.ts");
      const documents = await validateStreamed(file, { atHand, jobs }, report, terminal);
      if (documents === 0) empty.push(file.source.name);
    }
  }
  // A part of a fleet may be empty; to have validated nothing is no success.
  const isNothing = Object.keys(report.kinds).length === 0 && !terminal.interrupt.isRaised;
  for (const file of isNothing ? empty : [])
    report.unread({ file, message: "it holds no document" });
  const note = noteOn(report.kinds, heldKinds(files));
  if (note !== undefined) await terminal.err.line(`amc: ${note}`);
  return report.end(terminal);
}

function heldKinds(files: readonly File[]): ReadonlySet<string | undefined> {
  return new Set(
    files.filter(isHeld).flatMap(({ documents }) => documents.map(({ kind }) => kind)),
  );
}

/** What was given together and yet not compared. Nothing is compared with a document of a stream. */
function noteOn(
  given: Readonly<Record<string, number>>,
  held: ReadonlySet<string | undefined>,
): string | undefined {
  const isGiven = (kind: ContractName): boolean => given[kind] !== undefined;
  const isStreamed = (kind: ContractName): boolean => isGiven(kind) && !held.has(kind);
  const isLaunch = isGiven("AgentMachineFingerprint") && isGiven("AgentMachineProfile");
  const streamed = [isStreamed("AgentMachineProfile"), isStreamed("AgentToolSurface")];
  if (streamed.every(Boolean) || (isLaunch && streamed.some(Boolean))) {
    return "nothing is compared with profiles and tool surfaces of NDJSON; give them as files of their own.";
  }
  return isLaunch && !isGiven("AgentToolSurface")
    ? "no tool surface is given, so no policyHash was compared."
    : undefined;
}

function isHeld(file: File): file is HeldFile {
  return "documents" in file;
}

/** Opens every source; those that cannot be read, and strangers in folders, are told to the report. */
async function openAll(
  sources: readonly Source[],
  format: TextFormat | undefined,
  report: Report,
  terminal: Terminal,
): Promise<File[]> {
  const files: File[] = [];
  // Folders of which nobody knows yet whether they hold a document.
  const folders = new Set(sources.flatMap(({ folder }) => folder ?? []));
  const progress = new Progress(terminal.err, "reading", undefined, "files");
  for (const source of sources) {
    if (await isInterrupted(terminal)) break;
    try {
      const opened = await open(source, format, terminal);
      // What was read until then may be half a text.
      if (terminal.interrupt.isRaised) break;
      const file =
        opened.format === "ndjson"
          ? { source, lines: opened.lines }
          : await hold(source, opened.whole, opened.format);
      if (isHeld(file) && source.folder !== undefined && !isOfContracts(file)) {
        report.skip();
        continue;
      }
      files.push(file);
    } catch (error) {
      if (!isOfSystem(error)) throw error;
      report.unread({ file: source.name, message: reasonOf(error) });
    }
    folders.delete(source.folder ?? "");
    await progress.add(1, 0);
  }
  await progress.clear();
  // A folder in which nothing was validated is no success.
  for (const file of terminal.interrupt.isRaised ? [] : folders) {
    report.unread({ file, message: "the folder holds no document of a contract" });
  }
  return files;
}

/** The documents of a file that others are compared with. */
function comparableIn({ source, documents }: HeldFile): Comparable[] {
  return documents
    .filter(({ valid }) => valid)
    .map((held) => ({ held, file: source.name, value: held.document.value }));
}
