/** The command as people get it: packed, installed outside the workspace, and run. */
import { execFile } from "node:child_process";
import { mkdir, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consumerOf } from "../../../test/support/pack.ts";
import { bashInTerminal } from "./support/amc.ts";
import { patched, text } from "./support/workspace.ts";

const run = promisify(execFile);
let project = "";
beforeAll(async () => {
  project = await consumerOf("agent-machine-schemas", "agent-machine-cli");
  await writeFile(resolve(project, "profile.json"), text(patched("agent-machine-profile.macos")));
  await writeFile(resolve(project, "fingerprint.json"), text(patched("agent-machine-fingerprint")));
  await mkdir(resolve(project, "surfaces"));
  for (const name of ["claude-code", "codex", "local-shell"]) {
    const surface = text(patched(`agent-tool-surface.${name}`));
    await writeFile(resolve(project, `surfaces/${name}.json`), surface);
  }
}, 60_000);
afterAll(() => rm(project, { recursive: true }));

const amc = (...words: string[]) =>
  run(process.execPath, [resolve(project, "node_modules/.bin/amc"), ...words], { cwd: project });

test("brings nothing but itself and the schemas", async () => {
  expect(await readdir(resolve(project, "node_modules/@sourceos"))).toEqual([
    "agent-machine-cli",
    "agent-machine-schemas",
  ]);
  const packages = await readdir(resolve(project, "node_modules"));
  expect(packages.filter((name) => !name.startsWith("."))).toEqual(["@sourceos"]);
});

test.each([
  ["validate", "profile.json"],
  ["explain", "profile.mounts"],
  ["init", "profile", "--host", "linux"],
  ["rules"],
  ["catalog"],
  ["digest", "profile.json"],
  ["diff", "profile.json", "profile.json"],
  ["verify", "-p", "profile.json", "-t", "surfaces", "fingerprint.json"],
  ["completion", "bash"],
  ["help", "verify"],
])("%s", async (...words) => {
  const { stdout, stderr } = await amc(...words);
  expect(stdout).not.toBe("");
  expect(stderr).toBe("");
});

test("fails where a document does", async () => {
  await writeFile(resolve(project, "broken.json"), "{}");
  await expect(amc("validate", "broken.json")).rejects.toMatchObject({ code: 1 });
});

test("a fault of the program is no finding, and shows no stack unless asked", async () => {
  await rm(resolve(project, "node_modules/@sourceos/agent-machine-cli/dist/examples.json"));
  const fault = amc("init", "profile", "--host", "linux");
  await expect(fault).rejects.toMatchObject({
    code: 70,
    stdout: "",
    stderr: expect.stringMatching(
      /^amc: a fault of this program, not of your documents: ENOENT[^\n]*\n[^\n]*\n$/,
    ),
  });
  const line = "./node_modules/.bin/amc init profile --host linux";
  expect(await bashInTerminal(line, { folder: project })).toEqual({
    code: 70,
    out: expect.stringMatching(
      /^amc: a fault of this program, not of your documents: ENOENT[^\n]*\r\n[^\n]*\r\n$/,
    ),
  });
});

test.each([
  ["behind its first part", 100_000, "\nPlease report it[^\n]*"],
  ["in its first part", 20_000, ""],
])("so is a file that is cut %s", async (_, length, advice) => {
  const dist = resolve(project, "node_modules/@sourceos/agent-machine-cli/dist");
  await truncate(resolve(dist, "amc.bundle"), length);
  await expect(amc("rules")).rejects.toMatchObject({
    code: 70,
    stdout: "",
    stderr: expect.stringMatching(
      `^amc: a fault of this program, not of your documents: [^\n]*amc[.]bundle ends too early[.]+${advice}\n$`,
    ),
  });
});
