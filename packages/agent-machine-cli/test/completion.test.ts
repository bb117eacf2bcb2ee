/** Completion scripts: read by the shells that are here, and asked as a shell asks. */
import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { amc, binary } from "./support/amc.ts";

const run = promisify(execFile);
const folder = import.meta.dirname;

function has(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "exit 0"]);
    return true;
  } catch {
    return false;
  }
}

describe("the script of each shell", () => {
  test.each(["bash", "zsh", "fish"])("%s names every command and option", async (shell) => {
    const { out } = await amc(["completion", shell], { folder });
    const { out: help } = await amc(["--help"], { folder });
    const commands = help.match(/(?<=^ {2})[a-z]+(?= {2,}[A-Z])/gm) ?? [];
    expect(commands.length).toBeGreaterThan(7);
    for (const command of commands) expect(out).toContain(command);
    for (const option of ["tool-surface", "max-findings", "fail-on", "host"])
      expect(out).toContain(option);
  });

  test.each(["bash", "zsh", "fish"].filter(has))("%s can read it", async (shell) => {
    const { out } = await amc(["completion", shell], { folder });
    await run(
      shell,
      [shell === "fish" ? "--no-execute" : "-n", "/dev/stdin"].slice(0, 1).concat("-c", out),
    );
  });
});

describe.skipIf(!has("bash"))("bash completes", () => {
  test.each([
    ["amc va", ["validate"]],
    ["amc validate --for", ["--format"]],
    ["amc validate --format s", ["sarif"]],
    ["amc validate --format = s", ["sarif"]],
    ["amc validate --format=s", ["sarif"]],
    ["amc validate --format =", ["pretty", "json", "sarif", "github", "junit"]],
    ["amc verify --profile supp", ["support"]],
    ["amc init --host win", ["windows-wsl", "windows-podman"]],
    ["amc init pro", ["profile"]],
    ["amc explain mount/outside", ["mount/outside-allowlist"]],
    ["amc explain profile.network.mo", ["profile.network.mode"]],
    ["amc completion z", ["zsh"]],
    ["amc help ve", ["verify"]],
    ["amc rules wo", ["worktree"]],
    ["amc explain profile profile.network.mo", [""]],
    ["amc explain -f json profile.network.mo", ["profile.network.mode"]],
    ["amc validate -- -", [""]],
    ["amc validate -- -- supp", ["support"]],
  ])("%s", async (line, expected) => {
    const script = `
      amc() { '${process.execPath}' '${binary}' "$@"; }
      source <(amc completion bash)
      COMP_WORDS=(${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _amc
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await run("bash", ["-c", script], { cwd: folder });
    expect(stdout.trim().split("\n")).toEqual(expected);
  });

  test("a file with a space in its name, as one word", async () => {
    const files = await mkdtemp(resolve(tmpdir(), "amc-"));
    await writeFile(resolve(files, "a b.json"), "{}");
    const script = `
      source <('${process.execPath}' '${binary}' completion bash)
      COMP_WORDS=(amc validate a); COMP_CWORD=2; _amc
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await run("bash", ["-c", script], { cwd: files });
    expect(stdout).toBe("a b.json\n");
    await rm(files, { recursive: true });
  });
});

describe.skipIf(!has("fish"))("fish completes", () => {
  test.each([
    ["amc rules wo", ["worktree"]],
    ["amc rules worktree wo", []],
    ["amc help explain profile.network.mo", []],
    ["amc explain profile.network.mo", ["profile.network.mode"]],
    ["amc explain -f json profile.network.mo", ["profile.network.mode"]],
  ])("%s", async (line, expected) => {
    const script = `
      function amc; '${process.execPath}' '${binary}' $argv; end
      amc completion fish | source
      complete -C '${line}'`;
    const { stdout } = await run("fish", ["--no-config", "-c", script], { cwd: folder });
    expect(stdout.split("\n").filter((word) => word !== "")).toEqual(expected);
  });
});

test("zsh is told that a value can stand in the word of its option", async () => {
  const { out } = await amc(["completion", "zsh"], { folder });
  expect(out).toContain("{-f+,--format=}");
  expect(out).toContain("--input=[");
  expect(out).toMatch(/'1:word:\(.*worktree.*\)'/);
});
