import { resolve } from "node:path";
import { exampleVectors } from "../packages/agent-machine-validation/build/vectors.ts";
import { compileSpec } from "./compile.ts";
import { listFiles, root } from "./files.ts";
import { bindFingerprints } from "./fingerprints.ts";
import { validationSources } from "./validation-sources.ts";

/** Everything that follows from `spec/` and `examples/`, before anything is written. */
export interface Generated {
  /** Text of each file by its absolute path. */
  readonly files: ReadonlyMap<string, string>;
  /** What lies among the generated files, and nothing generates. */
  readonly stale: readonly string[];
  /** What is wrong with `spec/`; nothing is generated then. */
  readonly diagnostics: readonly string[];
}

/** Folders that hold generated files and nothing else, but for what is written by hand. */
const folders = [
  resolve(root, "packages/agent-machine-schemas"),
  resolve(root, "packages/agent-machine-types/src"),
  resolve(root, "packages/agent-machine-validation/src/generated"),
];
const byHand = [resolve(root, "packages/agent-machine-schemas/package.json")];

/** Compiles `spec/` and makes all that is made of it. */
export async function generate(): Promise<Generated> {
  const { files, diagnostics } = await compileSpec();
  if (diagnostics.length > 0) return { files: new Map(), stale: [], diagnostics };
  const fingerprints = await bindFingerprints();
  const all = new Map([
    ...files,
    ...validationSources(files),
    ...fingerprints,
    ...(await exampleVectors(fingerprints)),
  ]);
  const stale = await othersIn(folders, new Set([...all.keys(), ...byHand]));
  return { files: all, stale, diagnostics };
}

/** The files in folders that are not among those that belong there. What is installed belongs to nobody. */
export async function othersIn(
  folders: readonly string[],
  known: ReadonlySet<string>,
): Promise<string[]> {
  const files = (await Promise.all(folders.map(listFiles))).flat();
  return files.filter((file) => !known.has(file) && !file.includes("/node_modules/"));
}
