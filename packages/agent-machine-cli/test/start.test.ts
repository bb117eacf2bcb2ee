/** A start loads what it needs; what V8 compiled is kept for the next one, and whatever becomes of that, the command does its work. */
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { amc } from "./support/amc.ts";

const folder = resolve(import.meta.dirname, "../../../examples");
const line = ["validate", "agent-machine-profile.macos.example.json"];
const said = { code: 0, out: expect.stringContaining("validated: 1 document"), err: "" };

let caches = "";
beforeEach(async () => {
  caches = await mkdtemp(resolve(tmpdir(), "agent-machine-caches-"));
});
afterEach(() => rm(caches, { recursive: true }));

function run(words: readonly string[] = line, variables: Readonly<Record<string, string>> = {}) {
  return amc(words, { folder, variables: { XDG_CACHE_HOME: caches, ...variables } });
}

async function kept(): Promise<string[]> {
  const entries = await readdir(caches, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function keptFile(): Promise<string> {
  const names = await readdir(caches, { recursive: true });
  return resolve(caches, names.find((name) => name.endsWith("validate")) ?? "");
}

/** The sections of the bundle that were loaded by the last start that kept any, and by those before it. */
async function sections(): Promise<string[]> {
  const [index = ""] = (await readFile(await keptFile(), "latin1")).split("\n", 1);
  return Object.keys(JSON.parse(index).sections).sort();
}

test("for each command", async () => {
  expect(await run()).toEqual(said);
  await run(["rules"]);
  await run(["rules", "absent"]);
  await run(["validdate", "absent.json"]);
  expect((await kept()).sort()).toEqual(["rules", "validate"]);
});

test("what only findings need is loaded where there is one", async () => {
  await Promise.all((await readdir(folder)).map((file) => run(["validate", file])));
  expect(await sections()).toEqual(["./index", "./validate"]);
  const file = resolve(caches, "wrong.json");
  await writeFile(file, '{ "type": "AgentWorkspaceMount" }');
  expect(await run(["validate", file])).toMatchObject({ code: 1 });
  expect(await sections()).toEqual(["./findings", "./index", "./validate"]);
});

test("what a start did not load stays as it was", async () => {
  const partsOf = async () => {
    const bytes = await readFile(await keptFile());
    const end = bytes.indexOf("\n") + 1;
    const { sections } = JSON.parse(bytes.subarray(0, end).toString());
    return new Map(
      Object.entries<[number, number]>(sections).map(([name, [at, length]]) => [
        name,
        bytes.subarray(end + at, end + at + length),
      ]),
    );
  };
  await writeFile(resolve(caches, "wrong.json"), '{ "type": "AgentWorkspaceMount" }');
  await writeFile(resolve(caches, "lines.ndjson"), "");
  await run(["validate", resolve(caches, "wrong.json"), resolve(caches, "lines.ndjson")]);
  const before = await partsOf();
  expect([...before.keys()]).toEqual(expect.arrayContaining(["./findings", "./others"]));
  expect(await run()).toEqual(said);
  const after = await partsOf();
  for (const name of ["./findings", "./others"]) {
    expect(after.get(name)?.equals(before.get(name) ?? Buffer.alloc(0))).toBe(true);
  }
});

test("the first starts add to it what their documents need", async () => {
  const files = ["workspace-mount.code", "machine-profile.macos", "tool-surface.codex"];
  const sizes: number[] = [];
  for (const name of files) {
    await run(["validate", `agent-${name}.example.json`]);
    sizes.push((await readFile(await keptFile())).length);
  }
  expect(sizes).toEqual(sizes.toSorted((left, right) => left - right));
  expect(new Set(sizes).size).toBe(sizes.length);
  for (let start = files.length; start < 8; start++) await run();
  const learnt = await readFile(await keptFile());
  await run(["validate", "agent-machine-fingerprint.example.json"]);
  expect((await readFile(await keptFile())).equals(learnt)).toBe(true);
});

test.each([
  { how: "is cut", damage: (data: Buffer) => data.subarray(0, 1000) },
  { how: "is empty", damage: () => Buffer.alloc(0) },
  { how: "has other bytes in it", damage: (data: Buffer) => data.fill(0xff, 5000, 9000) },
  { how: "is of another program", damage: () => Buffer.from("aa") },
  { how: "says nothing of itself", damage: () => Buffer.from("{}\n") },
  {
    how: "says that more is in it",
    damage: () => Buffer.from('{"sections":{"./index":[0,1e15,1],"./report":7}}\n'),
  },
])("not used when it $how, and made again", async ({ damage }) => {
  await run();
  const file = await keptFile();
  const whole = await readFile(file);
  await writeFile(file, damage(Buffer.from(whole)));
  expect(await run()).toEqual(said);
  expect((await readFile(file)).length).toBeGreaterThan(whole.length / 2);
});

test("not at all where nothing may be written", async () => {
  await writeFile(resolve(caches, "agent-machine-cli"), "");
  await chmod(caches, 0o500);
  expect(await run()).toEqual(said);
  await chmod(caches, 0o700);
  expect(await kept()).toEqual(["agent-machine-cli"]);
});

test("not used when others may write it", async () => {
  await run();
  const file = await keptFile();
  const { mtimeMs } = await stat(file);
  await chmod(file, 0o666);
  expect(await run()).toEqual(said);
  // It was made again, for this user alone.
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(file)).mtimeMs).toBeGreaterThan(mtimeMs);
});

test("not in a folder that depends on where the command runs", async () => {
  const home = await mkdtemp(resolve(tmpdir(), "agent-machine-home-"));
  expect(await run(line, { XDG_CACHE_HOME: "caches", HOME: home })).toEqual(said);
  expect(await readdir(home)).not.toEqual([]);
  await rm(home, { recursive: true });
});

test("not at all in CI", async () => {
  expect(await run(line, { CI: "true" })).toEqual(said);
  expect(await kept()).toEqual([]);
});

test("not at all where that was asked for", async () => {
  expect(await run(line, { NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(said);
  expect(await kept()).toEqual([]);
});

test("no part of Node that a file takes no look at", async () => {
  const listing = resolve(caches, "listing.cjs");
  await writeFile(
    listing,
    `const before = new Set(process.moduleLoadList);
    process.on("exit", () => {
      const loaded = process.moduleLoadList.filter((name) => name.startsWith("NativeModule ") && !before.has(name));
      require("node:fs").writeSync(2, loaded.map((name) => name.slice("NativeModule ".length)).join("\\n"));
    });`,
  );
  const { err } = await amc(line, { folder, node: ["--require", listing] });
  const loaded = err.split("\n");
  // Streams alone take longer than validating: neither they nor what stands on them.
  expect(loaded).toEqual(["vm"]);
});
