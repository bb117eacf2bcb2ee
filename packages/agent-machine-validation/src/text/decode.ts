import type { Finding } from "../finding.ts";
import { Positions } from "./positions.ts";
import { findingOf } from "./problem.ts";
import { notUtf8 } from "./text-problems.ts";

/** The text that bytes say in UTF-8, with its byte order mark, or why they say none. */
export type Decoded =
  | { readonly text: string; readonly finding?: undefined }
  | { readonly text?: undefined; readonly finding: Finding };

export function decodeUtf8(bytes: Uint8Array): Decoded {
  const encoding = otherEncoding(bytes);
  if (encoding) {
    const problem = notUtf8(`The text is ${encoding}, not UTF-8.`, 0);
    return { finding: findingOf(problem, new Positions("")) };
  }
  try {
    return { text: decode(bytes) };
  } catch {
    const at = firstInvalid(bytes);
    const before = decode(bytes.subarray(0, at));
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0");
    const problem = notUtf8(`The byte 0x${byte} is not UTF-8.`, before.length);
    return { finding: findingOf(problem, new Positions(before)) };
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** An encoding that announces itself by a mark, or by the zero bytes that ASCII has in it. */
function otherEncoding([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? "UTF-32" : "UTF-16";
  if (first === 0xfe && second === 0xff) return "UTF-16";
  if (first === 0 && second === 0) return "UTF-32";
  if (second === 0 && first !== undefined) return third === 0 ? "UTF-32" : "UTF-16";
  return first === 0 && second !== undefined ? "UTF-16" : undefined;
}

/** Offset of the first byte that begins no well-formed sequence (Unicode, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOfSequence(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function lengthOfSequence(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const [lowest, highest] = secondBytes.get(first) ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** First bytes behind which less is allowed than usual: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
const secondBytes = new Map<number, readonly [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);
