/** Reads texts, none further than the limit of the library. */
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { defaultLimits, type TextFormat } from "@sourceos/agent-machine-validation";
import { textOf } from "./decode.ts";
import { formatOfName, formatOfText } from "./format.ts";
import type { Source } from "./sources.ts";

/** The bytes of a source, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What a source holds: lines are read as they are asked for, everything else at once. */
export type Opened =
  | { readonly format: "ndjson"; readonly lines: Bytes }
  | { readonly format: Exclude<TextFormat, "ndjson">; readonly whole: Uint8Array };

/** Opens a source; its format is found out from the first bytes where neither the person nor the name says it. */
export async function open(
  { path }: Source,
  asked: TextFormat | undefined,
  terminal: { readonly input: Bytes },
): Promise<Opened> {
  const known = asked ?? (path === undefined ? undefined : formatOfName(path));
  if (path !== undefined && known !== undefined && known !== "ndjson") {
    return { format: known, whole: readFile(path) };
  }
  const stream = path === undefined ? terminal.input : createReadStream(path, { highWaterMark });
  const { format, bytes } = known ? { format: known, bytes: stream } : await guessed(stream);
  return format === "ndjson" ? { format, lines: bytes } : { format, whole: await readWhole(bytes) };
}

const highWaterMark = 1 << 20;

/** A whole file, cut one byte beyond the limit, where the library refuses it. Streams take longer to load than most files to read. */
function readFile(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const pieces: Uint8Array[] = [];
    for (let left = defaultLimits.maxSize + 1; left > 0; ) {
      const piece = new Uint8Array(Math.min(left, 1 << 16));
      const length = readSync(file, piece);
      if (length === 0) break;
      pieces.push(piece.subarray(0, length));
      left -= length;
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

/** The format that the beginning of a text speaks for, and the whole of it. */
async function guessed(
  bytes: Bytes,
): Promise<{ readonly format: TextFormat; readonly bytes: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const beginning = first.done ? new Uint8Array() : first.value;
  return {
    format: formatOfText(textOf(beginning)),
    bytes: resumed(beginning, iterator),
  };
}

async function* resumed(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
