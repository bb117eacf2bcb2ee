/**
 * Validates the documents that are named, or all examples: each against its schema and its rules, and all together. Says where each is
 * wrong, and exits with 1 when one is, with 3 when one cannot be read.
 */
import { readFile } from "node:fs/promises";
import { extname, relative, resolve } from "node:path";
import {
  checkSet,
  type Finding,
  type TextDocumentResult,
  type TextFormat,
  validateText,
} from "../packages/agent-machine-validation/src/index.ts";
import { readYaml } from "../packages/agent-machine-validation/src/yaml.ts";
import { listFiles, root } from "./files.ts";

interface Read {
  readonly file: string;
  readonly document: TextDocumentResult;
}

// A script of the workspace runs at its root; files are named from where it was started.
const start = process.env.INIT_CWD ?? process.cwd();
const named = process.argv.slice(2).map((file) => resolve(start, file));
const files = named.length > 0 ? named : await listFiles(resolve(root, "examples"));

const documents: Read[] = [];
let errors = 0;
for (const file of files) await read(file);
for (const { file, document } of documents) report(file, document.findings);
const whole = documents.filter(({ document }) => document.valid);
for (const { index, ...finding } of checkSet(whole.map(({ document }) => document.value))) {
  report(whole[index]?.file ?? "", [finding]);
}

const kinds = Map.groupBy(documents, ({ document }) => document.kind ?? "of no contract");
const summary = [...kinds].sort().map(([kind, { length }]) => `${length} ${kind}`);
console.log(`validated: ${documents.length} documents (${summary.join(", ")}), ${errors} errors`);
if (errors > 0) process.exitCode ??= 1;

async function read(file: string): Promise<void> {
  const bytes = await readFile(file).catch((error: unknown) => {
    console.error(`${relative(start, file)}: cannot be read: ${messageOf(error)}`);
    process.exitCode = 3;
  });
  if (!bytes) return;
  const result = validateText(bytes, { format: formatOf(file), yaml: readYaml });
  documents.push(...result.documents.map((document) => ({ file, document })));
  report(file, result.findings);
}

function report(file: string, findings: readonly Finding[]): void {
  for (const { rule, severity, message, path, range, fix } of findings) {
    if (severity === "error") errors++;
    const place = range ? `:${range.start.line}:${range.start.column}` : "";
    console.error(
      `${relative(start, file)}${place}: ${severity} ${rule} at ${path || "the document"}`,
    );
    console.error(`  ${message}${fix ? `\n  ${fix}` : ""}`);
  }
}

function formatOf(file: string): TextFormat {
  const formats: Record<string, TextFormat> = {
    ".jsonc": "jsonc",
    ".ndjson": "ndjson",
    ".yaml": "yaml",
    ".yml": "yaml",
  };
  return formats[extname(file)] ?? "json";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
