/** Cuts a stream of bytes at ends of lines. */
import { defaultLimits } from "@sourceos/agent-machine-validation";
import type { Bytes } from "./read.ts";

const newline = 0x0a;

/**
 * Pieces of whole lines, each about as large as asked. A line beyond the limit of a document is cut one byte beyond it, where the
 * library refuses it, so that no input makes the memory grow.
 */
export async function* linePieces(bytes: Bytes, size: number): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  const give = (last: Uint8Array): Uint8Array => {
    const piece = held.length === 0 ? last : Buffer.concat([...held, last]);
    held = [];
    length = 0;
    return piece;
  };
  let isCut = false;
  for await (const chunk of bytes) {
    let rest = chunk;
    if (isCut) {
      const end = rest.indexOf(newline);
      if (end === -1) continue;
      rest = rest.subarray(end);
      isCut = false;
    }
    while (length + rest.length >= size) {
      const end = rest.indexOf(newline, Math.max(0, size - length - 1));
      if (end === -1) break;
      yield give(rest.subarray(0, end + 1));
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) held.push(rest);
    length += rest.length;
    if (length > defaultLimits.maxSize + size) {
      yield give(new Uint8Array());
      isCut = true;
    }
  }
  if (length > 0) yield give(new Uint8Array());
}
