/** Keeps what V8 has compiled of the bundle, so that the next start of the same command compiles nothing. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Script } from "node:vm";

/** What earlier starts kept. */
interface Kept {
  readonly starts: number;
  /** What is kept of each section of the bundle. */
  readonly sections: Readonly<Record<string, unknown>>;
  /** What is kept of a section, if it is whole. */
  dataOf(section: string): Uint8Array | undefined;
  /** Some systems replace no file that is open. */
  close(): void;
  /** A sum that is other for other data. */
  sumOf(data: Uint8Array): number;
}

/**
 * Writes what is compiled now of each section, and what earlier starts kept of the others. Where that is refused, the next start takes
 * longer, and nothing else.
 */
export function keep(file: string, scripts: ReadonlyMap<string, Script>, kept: Kept): void {
  const data = new Map<string, Uint8Array>();
  for (const section of Object.keys(kept.sections)) {
    const old = scripts.has(section) ? undefined : kept.dataOf(section);
    if (old) data.set(section, old);
  }
  kept.close();
  for (const [section, script] of scripts) data.set(section, script.createCachedData());
  let at = 0;
  const sections: Record<string, readonly number[]> = {};
  for (const [section, bytes] of data) {
    sections[section] = [at, bytes.length, kept.sumOf(bytes)];
    at += bytes.length;
  }
  const index = JSON.stringify({ starts: kept.starts + 1, sections });
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
