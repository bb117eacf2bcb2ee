/** The files that git keeps, or would keep: what is new counts before it is committed. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../../scripts/files.ts";

const listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard");
const attributes = git("check-attr", "-z", "--stdin", "linguist-generated");

/** Paths from the root. */
export const files = [...new Set(listed)].filter((file) => existsSync(resolve(root, file)));

export function textOf(file: string): string {
  return readFileSync(resolve(root, file), "utf8");
}

/** Whether a file is marked as generated. */
export function isGenerated(file: string): boolean {
  return attributes[attributes.indexOf(file) + 2] === "set";
}

function git(...words: readonly string[]): string[] {
  const input = words.includes("--stdin") ? listed.join("\0") : "";
  return execFileSync("git", words, { cwd: root, encoding: "utf8", input, maxBuffer: 2 ** 26 })
    .split("\0")
    .filter((word) => word !== "");
}
