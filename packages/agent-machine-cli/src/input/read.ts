/** Reads texts, none further than the limit of the library, and none after Ctrl-C. */
import { closeSync, constants, createReadStream, openSync, readSync, statSync } from "node:fs";
import { defaultLimits, type TextFormat } from "@sourceos/agent-machine-validation";
import type { Interrupt } from "../interrupt.ts";
import { textOf } from "./decode.ts";
import { formatOfName, formatOfText } from "./format.ts";
import type { Source } from "./sources.ts";
import { untilInterrupted } from "./until-interrupted.ts";

/** The bytes of a source, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What a source holds: lines are read as they are asked for, everything else at once. */
export type Opened =
  | { readonly format: "ndjson"; readonly lines: Bytes }
  | { readonly format: Exclude<TextFormat, "ndjson">; readonly whole: Uint8Array };

/** What reading needs of the process. */
interface Surroundings {
  readonly input: Bytes;
  readonly interrupt: Interrupt;
}

/** Opens a source; its format is what its name says, else what the person says, else what its beginning looks like. */
export async function open(
  { path }: Source,
  asked: TextFormat | undefined,
  surroundings: Surroundings,
): Promise<Opened> {
  const known = (path === undefined ? undefined : formatOfName(path)) ?? asked;
  const stats = path === undefined ? undefined : statSync(path);
  const isFile = stats?.isFile() === true;
  if (path !== undefined && isFile && known !== undefined && known !== "ndjson") {
    return { format: known, whole: readFile(path, stats.size) };
  }
  // The standard input is opened by being looked at, which takes longer than to read most files.
  const input = path === undefined ? surroundings.input : streamOf(path, isFile);
  const stream = until(input, surroundings.interrupt);
  const { format, bytes } = known ? { format: known, bytes: stream } : await guessed(stream);
  return format === "ndjson" ? { format, lines: bytes } : { format, whole: await readWhole(bytes) };
}

/** Bytes that end with Ctrl-C. */
function until(bytes: Bytes, interrupt: Interrupt): Bytes {
  return {
    [Symbol.asyncIterator]: () => untilInterrupted(bytes[Symbol.asyncIterator](), interrupt),
  };
}

/** A pipe may have no writer yet: it is waited for without standing still, or Ctrl-C would wait too. */
function streamOf(path: string, isFile: boolean): Bytes {
  if (isFile || !statSync(path).isFIFO()) return createReadStream(path, { highWaterMark });
  const { Socket } = process.getBuiltinModule("node:net");
  return new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK) });
}

const highWaterMark = 1 << 20;

/**
 * A whole file, cut one byte beyond the limit, where the library refuses it. What its size is said to be is no promise: some systems say 0,
 * and another program may be writing. Streams take longer to load than most files to read.
 */
function readFile(path: string, size: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const pieces: Uint8Array[] = [];
    let room = new Uint8Array(Math.min(size, defaultLimits.maxSize) + 1);
    for (let left = defaultLimits.maxSize + 1; left > 0; ) {
      const length = readSync(file, room);
      if (length === 0) break;
      pieces.push(room.subarray(0, length));
      left -= length;
      room = length < room.length ? room.subarray(length) : new Uint8Array(Math.min(left, 1 << 16));
    }
    return joined(pieces);
  } finally {
    closeSync(file);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

/** A whole text, likewise cut. */
export async function readWhole(bytes: Bytes): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let left = defaultLimits.maxSize + 1;
  for await (const piece of bytes) {
    pieces.push(piece.subarray(0, left));
    left -= Math.min(left, piece.length);
    if (left === 0) break;
  }
  return joined(pieces);
}

/** The format that the beginning of a text speaks for, and the whole of it. However a pipe was cut, the beginning is the same. */
async function guessed(
  bytes: Bytes,
): Promise<{ readonly format: TextFormat; readonly bytes: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  let state = "nothing";
  while (state !== "second line" && size <= defaultLimits.maxSize) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    size += next.value.length;
    state = stateAfter(state, next.value);
  }
  const beginning = joined(read);
  return { format: formatOfText(textOf(beginning)), bytes: resumed(beginning, iterator) };
}

/** How much of a beginning was seen: a line that is not blank, its end, and something behind it. */
function stateAfter(state: string, bytes: Uint8Array): string {
  let now = state;
  for (const byte of bytes) {
    if (byte === 0x0a) now = now === "first line" ? "its end" : now;
    else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) {
      if (now === "its end") return "second line";
      now = "first line";
    }
  }
  return now;
}

async function* resumed(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
