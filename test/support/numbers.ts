/** What a proof measures is written beside the caches, for the page that shows it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../../scripts/files.ts";

/** One thing that was counted. Times are kept apart, for they are never the same twice. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  /** Of how many, where the number is a share. */
  readonly of?: number;
  readonly command: string;
}

/** Writes `node_modules/.cache/proof/<name>.json`; unless told otherwise, with the time that the file of tests has taken until now. */
export function writeNumbers(
  name: string,
  numbers: readonly Measured[],
  seconds: readonly Measured[] = timeOf(numbers),
): void {
  const folder = resolve(root, "node_modules/.cache/proof");
  mkdirSync(folder, { recursive: true });
  const content = { name, numbers, seconds };
  writeFileSync(resolve(folder, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`);
}

function timeOf([first]: readonly Measured[]): Measured[] {
  if (first === undefined) return [];
  return [{ what: "all of it", value: performance.now() / 1000, command: first.command }];
}
