/** The corpora of host paths under `test/paths/`. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { root } from "../../scripts/files.ts";

/** Places of one tool or system facility. */
export interface Places {
  readonly source: string;
  readonly class: string;
  readonly systems: readonly string[];
  readonly paths: readonly string[];
  /** The document that names the place. */
  readonly reference?: string;
  /** The month in which it was looked for, with the classes as they were. */
  readonly heldOut?: string;
  /** What was looked for then: what some tools keep, wherever that is, or what the classes might not know. */
  readonly sample?: "tools" | "gaps";
  /** Places that the classes decided wrongly then. `paths` has those that they decided as they should. */
  readonly missed?: readonly string[];
}

/** Another way to write a sensitive place. */
export interface Spelling {
  readonly path: string;
  readonly means: string;
  readonly trick: string;
}

/** Places that were written down by somebody who had not seen the classes. */
export interface BlindSample {
  readonly name: string;
  readonly refused: readonly BlindPlace[];
  readonly accepted: readonly BlindPlace[];
}

export interface BlindPlace {
  readonly path: string;
  /** What is there. */
  readonly is: string;
  /** Whether the classes, as they were then, decided it wrongly. */
  readonly missed?: true;
}

export const sensitive: readonly Places[] = read("sensitive");
export const honest: readonly Places[] = read("honest");
export const hostile: readonly Spelling[] = read("hostile");
export const blind: readonly BlindSample[] = readdirSync(resolve(root, "test/paths/blind"))
  .toSorted()
  .map((file) => file.replace(".yaml", ""))
  .map((name) => ({ name, ...read<Omit<BlindSample, "name">>(`blind/${name}`) }));

function read<T>(name: string): T {
  return parse(readFileSync(resolve(root, "test/paths", `${name}.yaml`), "utf8")) as T;
}
