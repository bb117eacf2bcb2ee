/** The TypeScript compiler, in memory: does emitted code compile, and which objects does it let pass? */
import { dirname, join } from "node:path";
import ts from "typescript";
import type { Outputs } from "./tester.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  noEmit: true,
};

const folder = "/virtual";
const libraries = dirname(ts.getDefaultLibFilePath(options));
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The errors of emitted code by itself. */
export function errorsIn(outputs: Outputs): string[] {
  return errors(outputs).map(({ file, line, message }) => `${file}:${line + 1} ${message}`);
}

/** For each object, whether it may be an instance of the type: `true`, or what the compiler says first. */
export function judge<Name extends string>(
  outputs: Outputs,
  type: string,
  objects: Readonly<Record<Name, string>>,
): Record<Name, string | true> {
  const names = Object.keys(objects) as Name[];
  const lines = names.map(
    (name, index) => `export const _${index}: ${type} = ${objects[name].replace(/\s+/g, " ")};`,
  );
  const found = errorsBelow(outputs, type, lines);
  return Object.fromEntries(names.map((name, index) => [name, found.get(index) ?? true])) as never;
}

/** The errors of a script that imports a type, in the order of its lines; none when it compiles. */
export function errorsOf(outputs: Outputs, type: string, lines: readonly string[]): string[] {
  return [...errorsBelow(outputs, type, lines).values()];
}

function errorsBelow(
  outputs: Outputs,
  type: string,
  lines: readonly string[],
): Map<number, string> {
  const text = [`import type { ${type} } from "./index.ts";`, ...lines].join("\n");
  const all = errors({ ...outputs, "check.ts": text }).filter(({ file }) => file === "check.ts");
  return new Map(all.toReversed().map(({ line, message }) => [line - 1, message]));
}

function errors(files: Outputs) {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const program = ts.createProgram([...texts.keys()], options, hostOf(texts));
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => ({
    file: diagnostic.file?.fileName.slice(folder.length + 1) ?? "",
    line: diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, " ").split(" ").join(" "),
  }));
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const read = (path: string) => texts.get(path) ?? ts.sys.readFile(path);
  const exists = (path: string) =>
    texts.has(path) || (path.startsWith(libraries) && ts.sys.fileExists(path));
  return {
    fileExists: exists,
    readFile: read,
    getSourceFile: (path) => {
      const own = texts.get(path);
      if (own !== undefined) return ts.createSourceFile(path, own, ts.ScriptTarget.ES2022);
      if (!parsed.has(path)) {
        const text = exists(path) ? read(path) : undefined;
        parsed.set(
          path,
          text === undefined ? undefined : ts.createSourceFile(path, text, ts.ScriptTarget.ES2022),
        );
      }
      return parsed.get(path);
    },
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getDefaultLibLocation: () => libraries,
    writeFile: () => {},
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    directoryExists: (path) => path === folder || ts.sys.directoryExists(path),
    getDirectories: () => [],
  };
}
