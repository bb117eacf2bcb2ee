/** Which format a text is written in. */
import { extname } from "node:path";
import type { TextFormat } from "@sourceos/agent-machine-validation";

export const formats = ["json", "jsonc", "ndjson", "yaml"] as const satisfies readonly TextFormat[];

const byExtension: Readonly<Record<string, TextFormat>> = {
  ".json": "json",
  ".jsonc": "jsonc",
  ".jsonl": "ndjson",
  ".ndjson": "ndjson",
  ".yaml": "yaml",
  ".yml": "yaml",
};

/** The format that a file name promises. */
export function formatOfName(file: string): TextFormat | undefined {
  return byExtension[extname(file).toLowerCase()];
}

/** The format of a text that nothing was said about, by how it begins. */
export function formatOfText(beginning: string): TextFormat {
  const text = beginning.replace(/^\ufeff/, "").trimStart();
  if (/^\/[/*]/.test(text)) return "jsonc";
  if (!/^[{[]/.test(text)) return "yaml";
  const [line = "", ...rest] = text.split("\n");
  return rest.some((other) => other.trim() !== "") && isJson(line) ? "ndjson" : "json";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
