/** Reads texts, none further than the limit of the library. */
import { createReadStream } from "node:fs";
import { defaultLimits, type TextFormat } from "@sourceos/agent-machine-validation";
import { formatOfName, formatOfText } from "./format.ts";
import type { Source } from "./sources.ts";

/** The bytes of a source, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

export function bytesOf({ path }: Source, input: Bytes): Bytes {
  return path === undefined ? input : createReadStream(path, { highWaterMark: 1 << 18 });
}

/** A whole text; one that is too large is cut one byte beyond the limit, where the library refuses it. */
export async function readWhole(bytes: Bytes): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let left = defaultLimits.maxSize + 1;
  for await (const piece of bytes) {
    pieces.push(piece.subarray(0, left));
    left -= Math.min(left, piece.length);
    if (left === 0) break;
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

/** The format of a source, found out from the first bytes where neither the person nor the name says it. */
export async function formatOf(
  { path }: Source,
  asked: TextFormat | undefined,
  bytes: Bytes,
): Promise<{ readonly format: TextFormat; readonly bytes: Bytes }> {
  const known = asked ?? (path === undefined ? undefined : formatOfName(path));
  if (known) return { format: known, bytes };
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  const beginning = first.done ? new Uint8Array() : first.value;
  return {
    format: formatOfText(new TextDecoder().decode(beginning)),
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
