/** Bytes as text. Not with a TextDecoder: loading one takes as long as reading most documents. */

/** The text of bytes that are plainly UTF-8; undefined where another encoding may be meant, which the library finds out. */
export function plainText(bytes: Uint8Array): string | undefined {
  return bytes.includes(0) ? undefined : utf8Text(bytes);
}

/** The text of bytes that are UTF-8, zero bytes included. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  const buffer = bufferOf(bytes);
  const text = buffer.toString();
  return text.includes(replacement) && !isUtf8(buffer) ? undefined : text;
}

/** What a text has in place of bytes that are no UTF-8, unless it says so itself. */
const replacement = "\ufffd";

function isUtf8(bytes: Uint8Array): boolean {
  return process.getBuiltinModule("node:buffer").isUtf8(bytes);
}

/** The text of any bytes, with a replacement for each that is no UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return bufferOf(bytes).toString();
}

/** The same bytes where they can be searched and read fastest. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
