/** Which files are meant: names, globs and folders become a list of files. */
import { globSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { nearMiss } from "@sourceos/agent-machine-validation";
import { reasonOf, type Unread } from "./failure.ts";
import { formatOfName } from "./format.ts";

/** Where a text comes from. */
export interface Source {
  /** The name to show. */
  readonly name: string;
  /** The file; absent for the standard input. */
  readonly path?: string;
  /** The folder that was named, where it was found among files that may have nothing to do with the contracts. */
  readonly folder?: string;
}

export interface Sources {
  readonly sources: readonly Source[];
  readonly unread: readonly Unread[];
}

/** The operand that stands for the standard input. */
export const standardInput = "-";

/** Every file once, in the order of the operands, those of a folder or a glob in the order of their names. */
export function sourcesOf(operands: readonly string[], folder: string): Sources {
  const sources = new Map<string, Source>();
  const unread: Unread[] = [];
  for (const operand of operands) {
    const found = expand(operand, folder);
    if (typeof found === "string") unread.push({ file: operand, message: found });
    else for (const source of found) add(sources, source);
  }
  return { sources: [...sources.values()], unread };
}

/** A file that is named is what was meant, also where a folder holds it too. */
function add(sources: Map<string, Source>, source: Source): void {
  const key = source.path ?? standardInput;
  const known = sources.get(key);
  if (!known || (known.folder !== undefined && source.folder === undefined))
    sources.set(key, source);
}

/** The files that an operand means, or why it means none. */
function expand(operand: string, folder: string): Source[] | string {
  if (operand === standardInput) return [{ name: "standard input" }];
  const path = resolve(folder, operand);
  const named = (file: string): Source => ({ name: shownFrom(folder, file), path: file });
  try {
    if (!statSync(path).isDirectory()) return [named(path)];
    const files = filesIn(path);
    return files.length > 0
      ? files.map((file) => ({ ...named(file), folder: operand }))
      : "the folder holds no .json, .jsonc, .ndjson, .jsonl, .yaml or .yml file";
  } catch (error) {
    if (!/[*?[\]{}]/.test(operand)) return `${reasonOf(error)}${suggestion(path)}`;
  }
  const matches = globSync(operand, { cwd: folder }).map((match) => resolve(folder, match));
  const readable = matches.filter(formatOfName).sort();
  return readable.length > 0 ? readable.map(named) : "no file matches";
}

/** Folders that hold what others made. */
const skipped = new Set([".git", "node_modules"]);

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(path);
      return formatOfName(entry.name) && (entry.isFile() || entry.isSymbolicLink()) ? [path] : [];
    });
}

function shownFrom(folder: string, path: string): string {
  const shown = relative(folder, path);
  return shown.startsWith("..") ? path : shown;
}

function suggestion(path: string): string {
  const meant = nearMiss(basename(path), siblingsOf(path));
  return meant === undefined ? "" : `; did you mean '${meant}'?`;
}

function siblingsOf(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
