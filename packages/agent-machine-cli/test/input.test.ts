/** What is read: however a pipe is cut, and all of a folder or none of it in silence. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amc, binary, environment } from "./support/amc.ts";
import { lines, patched, workspace } from "./support/workspace.ts";

/** Permissions bind nobody who is root: then somebody else runs the command. */
const somebody = process.getuid?.() === 0 ? { user: 65_534 } : {};

let folder = "";
beforeAll(async () => {
  folder = await workspace();
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true }));

async function piped(...pieces: readonly string[]): Promise<string> {
  const words = [binary, "validate", "-"];
  const child = spawn(process.execPath, words, { cwd: folder, env: environment });
  const ended = once(child, "close");
  let out = "";
  child.stdout.on("data", (piece) => {
    out += piece;
  });
  for (const piece of pieces) {
    child.stdin.write(piece);
    await setTimeout(150);
  }
  child.stdin.end();
  await ended;
  return out;
}

test("the standard input is the same however it comes", async () => {
  const line = lines([patched("agent-machine-fingerprint")]);
  const half = line.length >> 1;
  const whole = await piped(line + line);
  expect(whole).toMatch(/^validated: 2 documents/);
  expect(await piped(line, line)).toBe(whole);
  expect(await piped("\n", line.slice(0, half), line.slice(half), "\n", line)).toBe(whole);
  expect(await piped(line.slice(0, half), line.slice(half), "\n \n")).toMatch(/^validated: 1 doc/);
});

test("a name that tells its format is believed, and others are told", async () => {
  const words = ["validate", "--input", "ndjson", "profile.json", "surfaces", "-"];
  const input = lines([patched("agent-machine-fingerprint")]);
  expect(await amc(words, { folder, input })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^validated: 6 documents/),
  });
});

test("a character that stands for lost bytes is one like any other, where it is written", async () => {
  const file = resolve(folder, "replaced.json");
  const validated = async (bytes: Uint8Array | string) => {
    await writeFile(file, bytes);
    return (await amc(["validate", file], { folder })).out;
  };
  const document = patched("agent-machine-profile.linux", [
    { op: "replace", path: "/description", value: "\ufffd" },
  ]);
  const text = JSON.stringify(document);
  expect(await validated(text)).toMatch(/^validated: 1 document/);
  expect(await validated(text.replace("{", '{"unknown": 1,'))).toContain('1 \u2502 {"unknown": 1,');
  const broken = Buffer.from(text.replace("\ufffd", "\u00ff"), "latin1");
  expect(await validated(broken)).toContain("error text/not-utf8");
  await rm(file);
});

test.runIf(process.platform === "linux")(
  "a file that is larger than it is said to be",
  async () => {
    const file = resolve(folder, "version.json");
    await symlink("/proc/version", file);
    const { out } = await amc(["validate", file], { folder });
    expect(out).toContain((await readFile(file, "utf8")).slice(0, 60));
    await rm(file);
  },
);

describe("a folder of which a part cannot be listed", () => {
  beforeAll(async () => {
    for (const name of ["open", "closed"]) {
      await mkdir(resolve(folder, "parts", name), { recursive: true });
      await cp(resolve(folder, "profile.json"), resolve(folder, `parts/${name}/profile.json`));
    }
    await chmod(resolve(folder, "parts/closed"), 0);
  });
  afterAll(() => chmod(resolve(folder, "parts/closed"), 0o755));

  test.each([
    ["parts", 1],
    ["parts/**/*.json", 1],
    ["parts/closed", 0],
    ["parts/closed/*.json", 0],
  ])("%s: the rest is read, and the part is named", async (operand, count) => {
    const { code, out, err } = await amc(["validate", operand], { folder, ...somebody });
    expect({ code, err }).toEqual({
      code: 3,
      err: "amc: parts/closed: it may not be read by this user.\n",
    });
    expect(out).toContain(`validated: ${count} document`);
  });
});

describe("a linked folder", () => {
  test("is followed", async () => {
    await mkdir(resolve(folder, "linking"));
    await symlink("../surfaces", resolve(folder, "linking/surfaces"));
    const { out } = await amc(["validate", "linking"], { folder });
    expect(out).toMatch(/^validated: 4 documents/);
  });

  test("is looked at once, and never in a circle", async () => {
    await mkdir(resolve(folder, "circling/within"), { recursive: true });
    await cp(resolve(folder, "profile.json"), resolve(folder, "circling/within/profile.json"));
    await symlink("..", resolve(folder, "circling/within/up"));
    await symlink("../..", resolve(folder, "circling/within/beyond"));
    await symlink("within", resolve(folder, "circling/again"));
    const { out } = await amc(["validate", "circling"], { folder });
    expect(out).toMatch(/^validated: 1 document /);
  });
});

test("the folder in which it runs is gone", async () => {
  await mkdir(resolve(folder, "gone"));
  const line = 'rmdir "$2"; "$0" "$1" validate x';
  const child = spawn("sh", ["-c", line, process.execPath, binary, resolve(folder, "gone")], {
    cwd: resolve(folder, "gone"),
    env: environment,
  });
  let err = "";
  child.stderr.on("data", (piece) => {
    err += piece;
  });
  const [code] = await once(child, "close");
  const said = "amc: The folder in which this runs: it is not there.\n";
  expect({ code, err }).toEqual({ code: 3, err: said });
});

test("verify leaves out what a folder holds besides the tool surfaces that are named", async () => {
  await mkdir(resolve(folder, "launch"));
  for (const name of ["profile.json", "fingerprint.json", "surfaces"]) {
    await cp(resolve(folder, name), resolve(folder, "launch", name), { recursive: true });
  }
  const words = "verify -p launch/profile.json -t launch launch/fingerprint.json".split(" ");
  expect(await amc(words, { folder })).toEqual({
    code: 0,
    out: expect.stringMatching(/^verified: 5 documents .*; 3 other files left out\n$/),
    err: "",
  });
});

test("a document that comes twice is told with the file of the other one", async () => {
  const { out } = await amc(["validate", "profile.json", "profile.jsonc"], { folder });
  expect(out).toContain("profile.json has the id 'urn:srcos:agent-machine-profile:");
  const stream = await amc(["validate", "fingerprint.json", "fleet.ndjson"], { folder });
  expect(stream.out).toContain("fingerprint.json has the id 'urn:srcos:agent-machine-fingerprint:");
});

test("without tool surfaces, it is said that no policy hash was compared", async () => {
  const words = ["validate", "profile.json", "fingerprint.json"];
  const said = "amc: no tool surface is given, so no policyHash was compared.\n";
  expect(await amc(words, { folder })).toMatchObject({ code: 0, err: said });
  expect(await amc([...words, "surfaces"], { folder })).toMatchObject({ code: 0, err: "" });
});

describe("what a stream holds is told to be compared with nothing", () => {
  const [surfaces, said] = [
    "agent-tool-surface.codex",
    "amc: nothing is compared with profiles and tool surfaces of NDJSON; give them as files of their own.\n",
  ];
  test.each([
    [["agent-machine-fingerprint", "agent-machine-profile.macos"], [], said],
    [["agent-machine-profile.macos", surfaces], [], said],
    [["agent-machine-profile.macos"], ["fingerprint.json"], said],
    [["agent-machine-fingerprint", surfaces], ["profile.json"], said],
    [["agent-machine-profile.macos"], ["surfaces"], ""],
    [["agent-machine-fingerprint"], ["profile.json", "surfaces"], ""],
    [["agent-machine-fingerprint"], [], ""],
  ])("%j beside %j", async (examples, files, err) => {
    const input = lines(examples.map((example) => patched(example)));
    const words = ["validate", ...files, "--input", "ndjson", "-"];
    expect(await amc(words, { folder, input })).toMatchObject({ err });
  });
});
