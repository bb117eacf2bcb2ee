import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { spawn as spawnInTerminal } from "@lydell/node-pty";

/** The command as it is shipped. */
export const binary = resolve(import.meta.dirname, "../../bin/amc.cjs");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** Where it is started. */
  readonly folder: string;
  /** What it reads from the standard input. */
  readonly input?: string | Uint8Array;
  /** What Node is told beside. */
  readonly node?: readonly string[];
  /** Further variables of its environment. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What a person types, a second after the start. */
  readonly keys?: string;
  /** Who runs it. */
  readonly user?: number;
}

/** Runs the command with pipes. */
export async function amc(
  words: readonly string[],
  { folder, input = "", node = [], variables, user }: Surroundings,
): Promise<Ended> {
  const line = [...node, binary, ...words];
  const env = { ...environment, ...variables };
  const who = user === undefined ? {} : { uid: user, gid: user };
  const child = spawn(process.execPath, line, { cwd: folder, env, ...who });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => out.push(piece));
  child.stderr.on("data", (piece: Buffer) => err.push(piece));
  // A command that has read enough closes its end.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Runs the command in a terminal of 100 columns; what it writes to both streams comes together. */
export function amcInTerminal(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<{ readonly code: number; readonly out: string }> {
  return inTerminal(process.execPath, [binary, ...words], surroundings);
}

/** Runs a line of bash in such a terminal; in it, `amc` is the command. */
export function bashInTerminal(
  line: string,
  surroundings: Surroundings,
): Promise<{ readonly code: number; readonly out: string }> {
  const amc = `amc() { '${process.execPath}' '${binary}' "$@"; }`;
  return inTerminal("bash", ["-c", `set -o pipefail; ${amc}; ${line}`], surroundings);
}

function inTerminal(
  program: string,
  words: readonly string[],
  { folder, keys }: Surroundings,
): Promise<{ readonly code: number; readonly out: string }> {
  const terminal = spawnInTerminal(program, [...words], {
    cols: 100,
    rows: 40,
    cwd: folder,
    env: { ...environment, TERM: "xterm-256color" },
  });
  if (keys !== undefined) setTimeout(() => terminal.write(keys), 1000);
  let out = "";
  terminal.onData((piece) => {
    out += piece;
  });
  return new Promise((done) => {
    // The last output can come after the exit.
    terminal.onExit(({ exitCode }) => setTimeout(() => done({ code: exitCode, out }), 50));
  });
}

const { PATH = "", HOME = "" } = process.env;

/** Nothing of the surroundings decides how the output looks. */
export const environment = { PATH, HOME };
