/** Clones of the last commit to try things on, with everything installed. */
import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { root } from "./files.ts";

const execute = promisify(execFile);

/** Clones the repository into a folder of its own, and installs what it needs. */
export async function scratchClone(name: string): Promise<string> {
  const clone = resolve(await mkdtemp(resolve(tmpdir(), `${name}-`)), "repository");
  await runIn(root, "git", ["clone", "--quiet", root, clone]);
  await runIn(clone, "npx", [
    "--yes",
    "pnpm@12",
    "install",
    "--frozen-lockfile",
    "--prefer-offline",
  ]);
  return clone;
}

/** Runs a command; throws an error with all that it wrote when it fails. */
export async function runIn(
  folder: string,
  command: string,
  words: readonly string[],
): Promise<string> {
  // As from a shell of its own: nothing of the script that started this one.
  const paths = (process.env.PATH ?? "").split(delimiter);
  const env = {
    PATH: paths
      .filter((path) => !path.startsWith(dirname(root)) && !path.includes("node_modules"))
      .join(delimiter),
    HOME: process.env.HOME,
    CI: "true",
  };
  try {
    const { stdout } = await execute(command, words, { cwd: folder, env, maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    const { stdout, stderr }: { stdout?: string; stderr?: string } = Object(error);
    throw new Error(`${command} ${words.join(" ")} failed:\n${stdout ?? ""}${stderr ?? ""}`);
  }
}
