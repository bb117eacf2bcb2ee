import { resolve } from "node:path";
import { exampleVectors } from "../packages/agent-machine-validation/build/vectors.ts";
import { compileSpec } from "./compile.ts";
import { root } from "./files.ts";
import { bindFingerprints } from "./fingerprints.ts";
import { validationSources } from "./validation-sources.ts";

/** Everything that follows from `spec/` and `examples/`, before anything is written. */
export interface Generated {
  /** Text of each file by its absolute path. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders that hold generated files and nothing else. */
  readonly folders: readonly string[];
  /** What is wrong with `spec/`; nothing is generated then. */
  readonly diagnostics: readonly string[];
}

const codeFolders = [
  resolve(root, "packages/agent-machine-types/src"),
  resolve(root, "packages/agent-machine-validation/src/generated"),
];

/** Compiles `spec/` and makes all that is made of it. */
export async function generate(): Promise<Generated> {
  const { files, emptied, diagnostics } = await compileSpec();
  const folders = [...emptied, ...codeFolders];
  if (diagnostics.length > 0) return { files: new Map(), folders, diagnostics };
  const fingerprints = await bindFingerprints();
  const all = new Map([
    ...files,
    ...validationSources(files),
    ...fingerprints,
    ...(await exampleVectors(fingerprints)),
  ]);
  return { files: all, folders, diagnostics };
}
