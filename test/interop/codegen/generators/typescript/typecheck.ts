/** Declares each document as a constant of the generated type of its contract, and says whether that compiles. */
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import ts from "typescript";

interface Question {
  readonly contract: string;
  readonly document: unknown;
}

const [, , folder = "."] = process.argv;
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  types: [],
};
const questions = (await text(process.stdin))
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Question);
const sources = new Map(
  questions.map((question, index) => [resolve(folder, `document-${index}.ts`), source(question)]),
);

const host = ts.createCompilerHost(options);
const program = ts.createProgram([...sources.keys()], options, {
  ...host,
  fileExists: (file) => sources.has(file) || host.fileExists(file),
  readFile: (file) => sources.get(file) ?? host.readFile(file),
  getSourceFile: (file, ...others) => {
    const source = sources.get(file);
    return source === undefined
      ? host.getSourceFile(file, ...others)
      : ts.createSourceFile(file, source, ts.ScriptTarget.ES2024);
  },
});

for (const [index, file] of [...sources.keys()].entries()) {
  const [error] = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  console.log(
    JSON.stringify(
      error
        ? { error: ts.flattenDiagnosticMessageText(error.messageText, " ") }
        : { document: questions[index]?.document },
    ),
  );
}

function source({ contract, document }: Question): string {
  return `import type { ${contract} } from "./contracts.ts";
export const document: ${contract} = ${JSON.stringify(document)};
`;
}
