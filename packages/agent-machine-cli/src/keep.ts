/** Keeps what V8 has compiled of the bundle, so that the next start of the same command compiles nothing. */
import { closeSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Script } from "node:vm";
import type { Begun } from "./launch.ts";

/**
 * Writes what is compiled now of each section, and what earlier starts kept of the others. Where that is refused, the next start takes
 * longer, and nothing else.
 */
export function keep(
  file: string,
  scripts: ReadonlyMap<string, Script>,
  starts: number,
  { kept, dataOf, sumOf }: Begun,
): void {
  const data = new Map<string, Uint8Array>();
  for (const section of Object.keys(kept?.index.sections ?? {})) {
    const old = scripts.has(section) ? undefined : dataOf(kept, section);
    // What is read next is read into the same memory.
    if (old) data.set(section, Buffer.from(old));
  }
  // Some systems replace no file that is open.
  if (kept) closeSync(kept.descriptor);
  for (const [section, script] of scripts) data.set(section, script.createCachedData());
  let at = 0;
  const sections: Record<string, readonly number[]> = {};
  for (const [section, bytes] of data) {
    sections[section] = [at, bytes.length, sumOf(bytes)];
    at += bytes.length;
  }
  const index = JSON.stringify({ starts, sections });
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([Buffer.from(`${index}\n`), ...data.values()]), {
      mode: 0o600,
    });
    renameSync(draft, file);
  } catch {
    // It costs time.
  }
}
