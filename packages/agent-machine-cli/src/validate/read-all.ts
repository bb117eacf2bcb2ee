/** Files whose documents a command needs as a whole. */
import type { TextFormat } from "@sourceos/agent-machine-validation";
import { InputError, Interrupted } from "../exit.ts";
import { isOfSystem, reasonOf } from "../input/failure.ts";
import { isInterrupted } from "../input/interrupted.ts";
import { open, readWhole } from "../input/read.ts";
import { sourcesOf } from "../input/sources.ts";
import type { Terminal } from "../terminal.ts";
import { type HeldFile, hold, isOfContracts } from "./held.ts";

/** Reads what the operands name; throws an `InputError` for the first that cannot be read. */
export async function readAll(
  operands: readonly string[],
  terminal: Terminal,
  asked?: TextFormat,
): Promise<HeldFile[]> {
  const { sources, unread } = sourcesOf(operands, terminal.folder);
  for (const { file, message } of unread) throw new InputError(`${file}: ${message}`);
  const files: HeldFile[] = [];
  for (const source of sources) {
    try {
      const opened = await open(source, asked, terminal);
      const bytes = opened.format === "ndjson" ? await readWhole(opened.lines) : opened.whole;
      // What was read until then may be half a text.
      if (await isInterrupted(terminal)) throw new Interrupted();
      const file = await hold(source, bytes, opened.format);
      if (source.folder === undefined || isOfContracts(file)) files.push(file);
    } catch (error) {
      if (!isOfSystem(error)) throw error;
      throw new InputError(`${source.name}: ${reasonOf(error)}`);
    }
  }
  const isEmpty = files.every(
    ({ documents, findings }) => documents.length + findings.length === 0,
  );
  if (operands.length > 0 && isEmpty) {
    throw new InputError(`${operands.join(", ")}: no document of a contract is there.`);
  }
  return files;
}
