import type { Finding } from "../../src/finding.ts";
import { type ParseOptions, parseText, type TextDocument } from "../../src/text/index.ts";
import { readYaml } from "../../src/text/yaml.ts";

/** Parses with every format at hand. */
export function parse(text: string | Uint8Array, options: ParseOptions = {}) {
  return parseText(text, { yaml: readYaml, ...options });
}

/** Every finding about a text, with those of its documents. */
export function findingsOf(text: string | Uint8Array, options: ParseOptions = {}): Finding[] {
  const { documents, findings } = parse(text, options);
  return [...findings, ...documents.flatMap((document) => document.findings)];
}

/** Rule, pointer and the piece of the text that the range covers, for each finding. */
export function told(text: string, options: ParseOptions = {}): string[][] {
  return findingsOf(text, options).map(({ rule, pointer, range }) => [
    rule,
    pointer,
    text.slice(range?.start.offset, range?.end.offset),
  ]);
}

/** The piece of the text at a pointer. */
export function pieceAt(
  text: string,
  document: TextDocument | undefined,
  pointer: string,
  part?: "key" | "value",
): string | undefined {
  const range = document?.rangeOf(pointer, part);
  return range && text.slice(range.start.offset, range.end.offset);
}

/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of several things. */
export function pick<T>(random: () => number, things: readonly [T, ...T[]]): T {
  return things[Math.floor(random() * things.length)] ?? things[0];
}

const texts: readonly [string, ...string[]] = [
  "",
  "a",
  "b",
  ":x",
  " : ",
  'say "hi"',
  "back\\slash",
  "tab\t",
  "é",
  "😀",
  "\u2028",
  "__proto__",
  "constructor",
  "toJSON",
  "0",
  "urn:srcos:x",
];
const scalars: readonly [unknown, ...unknown[]] = [null, true, false, 0, -1, 1.5, 9007199254740991];

/** A JSON value with everything in it that has ever been a trap. */
export function randomValue(random: () => number, depth = 4): unknown {
  const kind = random();
  if (depth === 0 || kind < 0.3)
    return random() < 0.6 ? pick(random, texts) : pick(random, scalars);
  const size = Math.floor(random() * 5);
  if (kind < 0.6) return Array.from({ length: size }, () => randomValue(random, depth - 1));
  const entries = Array.from({ length: size }, () => [
    pick(random, texts),
    randomValue(random, depth - 1),
  ]);
  return Object.fromEntries(entries);
}
