import { resolve } from "node:path";
import {
  type CompilerHost,
  compile,
  formatDiagnostic,
  NodeHost,
  resolveCompilerOptions,
} from "@typespec/compiler";
import { root } from "./files.ts";

/** What a compile of `spec/` leads to, before anything is written. */
export interface Compiled {
  /** Text of each file by its absolute path. */
  readonly files: ReadonlyMap<string, string>;
  /** Everything that the compiler, the linter and the emitters have to say. */
  readonly diagnostics: readonly string[];
}

/** Compiles `spec/` with the emitters and the linter of `tspconfig.yaml`, in memory. */
export async function compileSpec(): Promise<Compiled> {
  const files = new Map<string, string>();
  const host: CompilerHost = {
    ...NodeHost,
    mkdirp: async (path) => path,
    writeFile: async (path, text) => void files.set(resolve(path), text),
    rm: async () => {},
  };
  const entrypoint = resolve(root, "spec/main.tsp");
  const [options, configDiagnostics] = await resolveCompilerOptions(host, {
    cwd: root,
    entrypoint,
  });
  const program = await compile(host, entrypoint, options);
  const diagnostics = [...configDiagnostics, ...program.diagnostics].map((diagnostic) =>
    formatDiagnostic(diagnostic, { pathRelativeTo: root }),
  );
  return { files, diagnostics };
}
