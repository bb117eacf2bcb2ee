/** Validates the lines of a file or a pipe that may have no end. */
import { statSync } from "node:fs";
import { movedBy } from "../fleet/piece.ts";
import { validateStream } from "../fleet/stream.ts";
import { isOfSystem, reasonOf } from "../input/failure.ts";
import type { Bytes } from "../input/read.ts";
import type { Source } from "../input/sources.ts";
import { Progress } from "../output/progress.ts";
import type { Terminal } from "../terminal.ts";
import { type Comparable, named } from "./compare.ts";
import type { Report } from "./report.ts";

/** A file whose documents are validated one after the other, never held together. */
export interface StreamedFile {
  readonly source: Source;
  readonly lines: Bytes;
}

export interface ValidateStreamedOptions {
  /** The documents that those of the stream are compared with. */
  readonly atHand: readonly Comparable[];
  readonly jobs: number | undefined;
}

/** Validates a stream, and tells what is found in the order of its lines. Gives the number of its documents; none where the reading failed. */
export async function validateStreamed(
  { source, lines }: StreamedFile,
  { atHand, jobs }: ValidateStreamedOptions,
  report: Report,
  { err, interrupt }: Terminal,
): Promise<number | undefined> {
  const { name: file, path } = source;
  report.file(file);
  const progress = new Progress(err, file, path === undefined ? undefined : sizeOf(path));
  let before = { line: 1, column: 1, offset: 0 };
  let documents = 0;
  try {
    const most = (): number => Math.max(0, report.room);
    const isShown = report.showsText;
    const values = atHand.map(({ value }) => value);
    const options = { atHand: values, jobs, most, interrupt, isShown };
    for await (const { result, size } of validateStream(lines, options)) {
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
          finding: named(movedBy(finding, before), atHand),
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
    return documents;
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    const until = documents > 0 ? ` after ${documents} documents` : "";
    report.unread({ file, message: `${reasonOf(error)}${until}` });
    return undefined;
  } finally {
    await progress.clear();
  }
}

/** How much there is to read, where that is known. */
function sizeOf(path: string): number | undefined {
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
  return size > 0 ? size : undefined;
}
