/** Which files are meant: names, globs and folders become a list of files. */
import {
  type Dirent,
  globSync,
  opendirSync,
  readdirSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { nearMiss } from "@sourceos/agent-machine-validation";
import { UsageError } from "../exit.ts";
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
  if (operands.filter((operand) => operand === standardInput).length > 1) {
    throw new UsageError("The standard input can be read once; `-` is given twice.");
  }
  const sources = new Map<string, Source>();
  const unread: Unread[] = [];
  for (const operand of operands) {
    const found = expand(operand, folder);
    unread.push(...found.unread);
    for (const source of found.sources) add(sources, source);
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

/** The files that an operand means, and what of them is not there. */
function expand(operand: string, folder: string): Sources {
  if (operand === "") throw new UsageError("An operand is empty; the folder itself is `.`.");
  if (operand === standardInput) return { sources: [{ name: "standard input" }], unread: [] };
  const path = resolve(folder, operand);
  const named = (file: string): Source => ({ name: shownFrom(folder, file), path: file });
  const none = (message: string): Sources => ({
    sources: [],
    unread: [{ file: operand, message }],
  });
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    if (/[*?[\]{}]/.test(operand)) return matching(operand, folder, named);
    return none(isAbsent(error) ? absence(path) : reasonOf(error));
  }
  if (!stats.isDirectory()) return { sources: [named(path)], unread: [] };
  const { files, unread } = filesIn(path);
  if (files.length + unread.length === 0) {
    return none("the folder holds no .json, .jsonc, .ndjson, .jsonl, .yaml or .yml file");
  }
  return {
    sources: files.map((file) => ({ ...named(file), folder: operand })),
    unread: unread.map((one) => ({ ...one, file: shownFrom(folder, one.file) || operand })),
  };
}

/** The files that match a pattern, and the folders that may hold more of them. */
function matching(pattern: string, folder: string, named: (file: string) => Source): Sources {
  const matches = (part: string): string[] =>
    globSync(part, { cwd: folder }).map((match) => resolve(folder, match));
  const files = matches(pattern).filter(formatOfName).sort();
  const closed = new Map<string, Unread>();
  for (const part of beginningsOf(pattern)) {
    for (const path of matches(part)) {
      const message = closedBecause(path);
      if (message !== undefined) closed.set(path, { file: shownFrom(folder, path), message });
    }
  }
  if (files.length + closed.size === 0) {
    return { sources: [], unread: [{ file: pattern, message: "no file matches" }] };
  }
  return { sources: files.map(named), unread: [...closed.values()] };
}

/** The patterns of the folders on the way to what a pattern matches. A slash between braces cuts nothing. */
function beginningsOf(pattern: string): string[] {
  const slashes = [...pattern.matchAll(/\{[^}]*\}|(?<!^)\//g)].filter(([found]) => found === "/");
  return slashes.map(({ index }) => pattern.slice(0, index));
}

/** Why the files of a folder cannot be listed. */
function closedBecause(path: string): string | undefined {
  try {
    if (statSync(path).isDirectory()) opendirSync(path).closeSync();
    return undefined;
  } catch (error) {
    return isRefused(error) ? reasonOf(error) : undefined;
  }
}

/** Folders that hold what others made. */
const skipped = new Set([".git", "node_modules"]);

interface Listing {
  readonly files: string[];
  readonly unread: Unread[];
}

/** The files in a folder and in those within it. Links are followed after everything else, each folder is looked at once. */
function filesIn(top: string): Listing {
  const listing: Listing = { files: [], unread: [] };
  const links: string[] = [];
  const seen = new Set<string>();
  walk(top, listing, links, seen);
  const root = realpathSync(top);
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    const target = realpathSync(link);
    // What holds the folder itself is a circle.
    if (!`${root}${sep}`.startsWith(`${target}${sep}`)) walk(link, listing, links, seen);
  }
  listing.files.sort();
  return listing;
}

function walk(folder: string, listing: Listing, links: string[], seen: Set<string>): void {
  let entries: Dirent[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    listing.unread.push({ file: folder, message: reasonOf(error) });
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (skipped.has(entry.name)) continue;
    if (entry.isDirectory()) walk(path, listing, links, seen);
    else if (entry.isSymbolicLink() && isFolder(path)) links.push(path);
    else if (formatOfName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      listing.files.push(path);
    }
  }
}

/** Whether a link leads to a folder; where it leads nowhere, whoever reads it is told. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isAbsent(error: unknown): boolean {
  return codeOf(error) === "ENOENT";
}

function isRefused(error: unknown): boolean {
  return codeOf(error) === "EACCES" || codeOf(error) === "EPERM";
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function shownFrom(folder: string, path: string): string {
  const within = folder.endsWith(sep) ? folder : folder + sep;
  return path.startsWith(within) ? path.slice(within.length) : path;
}

/** Why a name leads to nothing: it is a link, or the name of another file was meant. */
function absence(path: string): string {
  const siblings = siblingsOf(path);
  if (siblings.includes(basename(path))) return "the link leads to nothing";
  const meant = nearMiss(basename(path), siblings);
  return `it is not there${meant === undefined ? "" : `; did you mean '${meant}'?`}`;
}

function siblingsOf(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
