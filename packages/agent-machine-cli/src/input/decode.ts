/** Bytes as text. Not with a TextDecoder: loading one takes as long as reading most documents. */
import { isUtf8 } from "node:buffer";

/** The text of bytes that are plainly UTF-8; undefined where another encoding may be meant, which the library finds out. */
export function plainText(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) && !bytes.includes(0) ? textOf(bytes) : undefined;
}

/** The text of any bytes, with a replacement for each that is no UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}
