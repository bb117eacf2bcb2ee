/** Validates files and what holds between their documents, and tells it in the order of the files. */
import { statSync } from "node:fs";
import { checkSet, type Finding, type TextFormat } from "@sourceos/agent-machine-validation";
import type { ExitCode } from "../exit.ts";
import { movedBy } from "../fleet/piece.ts";
import { validateStream } from "../fleet/stream.ts";
import { isOfSystem, reasonOf } from "../input/failure.ts";
import { isInterrupted } from "../input/interrupted.ts";
import { type Bytes, open } from "../input/read.ts";
import { type Source, sourcesOf } from "../input/sources.ts";
import { Progress } from "../output/progress.ts";
import type { Terminal } from "../terminal.ts";
import { addFinding, type HeldDocument, type HeldFile, hold, isOfContracts } from "./held.ts";
import { type Report, tellFile } from "./report.ts";

export interface ValidateFilesOptions {
  readonly format?: TextFormat | undefined;
  readonly jobs?: number | undefined;
}

/** A file whose documents are validated one after the other, never held together. */
interface StreamedFile {
  readonly source: Source;
  readonly lines: Bytes;
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
  const held = files.filter(isHeld);
  const atHand = compare(held);
  const names = namesOf(held);
  for (const file of files) {
    if (isHeld(file)) await tellFile(file, report);
    else await stream(file, { atHand, names, jobs }, report, terminal);
  }
  const { kinds } = report;
  if (kinds.AgentMachineFingerprint && kinds.AgentMachineProfile && !kinds.AgentToolSurface) {
    await terminal.err.line("amc: no tool surface is given, so no policyHash was compared.");
  }
  return report.end(terminal);
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
      if (terminal.signal.aborted) break;
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
  for (const file of terminal.signal.aborted ? [] : folders) {
    report.unread({ file, message: "the folder holds no document of a contract" });
  }
  return files;
}

/** Adds what holds between the documents to their findings; gives those that further ones can be compared with. */
function compare(files: readonly HeldFile[]): readonly unknown[] {
  const documents = comparableIn(files);
  const values = documents.map(({ document }) => document.value);
  if (values.length > 1) {
    const names = namesOf(files);
    for (const { index, ...finding } of checkSet(values)) {
      const held = documents[index];
      if (held) addFinding(held, named(finding, names));
    }
  }
  return values;
}

function comparableIn(files: readonly HeldFile[]): HeldDocument[] {
  return files.flatMap((file) => file.documents).filter(({ valid }) => valid);
}

/** The file of each document that others are compared with. */
function namesOf(files: readonly HeldFile[]): readonly string[] {
  return files.flatMap((file) => comparableIn([file]).map(() => file.source.name));
}

/** A finding that names the file where the library, which knows none, counts documents. */
function named(finding: Finding, names: readonly string[]): Finding {
  const message = finding.message.replace(
    /^Document (\d+) of those given/,
    (counted, number) => names[Number(number) - 1] ?? counted,
  );
  return { ...finding, message };
}

interface StreamTogether {
  readonly atHand: readonly unknown[];
  /** The files of those at hand. */
  readonly names: readonly string[];
  readonly jobs: number | undefined;
}

async function stream(
  { source, lines }: StreamedFile,
  { names, ...options }: StreamTogether,
  report: Report,
  { err, signal }: Terminal,
): Promise<void> {
  const { name: file, path } = source;
  report.file(file);
  const progress = new Progress(err, file, path === undefined ? undefined : sizeOf(path));
  let before = { line: 1, column: 1, offset: 0 };
  let documents = 0;
  try {
    const most = (): number => Math.max(0, report.room);
    const isShown = report.showsText;
    for await (const { result, size } of validateStream(lines, {
      ...options,
      most,
      signal,
      isShown,
    })) {
      report.documents(result.kinds);
      report.count(result);
      await progress.add(result.documents, size);
      const from = before.line - 1;
      for (const { document, finding, excerpt } of result.findings) {
        if (report.room <= 0) break;
        await progress.clear();
        await report.list({
          file,
          document: documents + document,
          finding: named(movedBy(finding, before), names),
          excerpt: () => excerpt.map((line) => ({ ...line, number: line.number + from })),
        });
      }
      documents += result.documents;
      before = {
        line: before.line + result.end.line - 1,
        column: 1,
        offset: before.offset + result.end.offset,
      };
    }
    if (documents === 0 && !signal.aborted)
      report.unread({ file, message: "it holds no document" });
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    const until = documents > 0 ? ` after ${documents} documents` : "";
    report.unread({ file, message: `${reasonOf(error)}${until}` });
  } finally {
    await progress.clear();
  }
}

/** How much there is to read, where that is known. */
function sizeOf(path: string): number | undefined {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
  return size > 0 ? size : undefined;
}
