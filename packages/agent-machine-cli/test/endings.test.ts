/** How the command ends when the world around it does not do its part. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, existsSync, openSync, writeFileSync } from "node:fs";
import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amc, amcInTerminal, bashInTerminal, binary, environment } from "./support/amc.ts";
import { lines, patched, workspace } from "./support/workspace.ts";

const fingerprint = patched("agent-machine-fingerprint");
/** More than one piece, so that workers take part, with a finding at the beginning. */
const fleet = lines([{}, ...Array.from({ length: 2000 }, () => fingerprint)]);

let folder = "";
beforeAll(async () => {
  folder = await workspace();
});
afterAll(() => rm(folder, { recursive: true }));

function start(words: readonly string[]) {
  const child = spawn(process.execPath, [binary, ...words], { cwd: folder, env: environment });
  child.stdin.on("error", () => {});
  let err = "";
  child.stderr.on("data", (piece) => {
    err += piece;
  });
  return { child, ended: once(child, "close").then(([code]) => ({ code, err })) };
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "%s: says what is known until then",
  async (signal, expected) => {
    const { child, ended } = start(["validate", "--input", "ndjson", "-"]);
    let out = "";
    child.stdout.on("data", (piece) => {
      // The first finding shows that the work has begun; the input never ends.
      if (out === "") child.kill(signal);
      out += piece;
    });
    child.stdin.write(fleet);
    const { code } = await ended;
    expect(code).toBe(expected);
    expect(out).toMatch(/\nstopped before the end; until then validated: [\d,]+ documents/);
  },
  20_000,
);

describe("Ctrl-C while nothing comes", () => {
  test.each([
    "validate -",
    "digest -",
    "verify -p - fingerprint.json",
    "validate waiting",
    "validate waiting.json",
  ])(
    "%s",
    async (line) => {
      execFileSync("sh", ["-c", "mkfifo -m 644 waiting waiting.json || :"], {
        cwd: folder,
        stdio: "ignore",
      });
      const { child, ended } = start(line.split(" "));
      await setTimeout(1000);
      child.kill("SIGINT");
      expect((await ended).code).toBe(130);
    },
    20_000,
  );
});

test("Ctrl-C in a terminal, where it is typed", async () => {
  const { code, out } = await amcInTerminal(["validate", "-"], { folder, keys: "\u0003" });
  expect(code).toBe(130);
  expect(out).toContain("stopped before the end; until then validated: 0 documents");
});

test("Ctrl-C among many small files", async () => {
  const text = JSON.stringify(fingerprint);
  await mkdir(resolve(folder, "many"));
  for (let index = 0; index < 10_000; index++) {
    writeFileSync(resolve(folder, `many/${index}.json`), text);
  }
  const { child, ended } = start(["validate", "many"]);
  child.stdout.resume();
  const started = performance.now();
  await setTimeout(600);
  child.kill("SIGINT");
  expect((await ended).code).toBe(130);
  expect(performance.now() - started).toBeLessThan(10_000);
}, 60_000);

test("a broken pipe: one line, and neither success nor a stack", async () => {
  const { child, ended } = start(["catalog", "--format", "json"]);
  child.stdout.destroy();
  const { code, err } = await ended;
  expect(code).toBe(141);
  expect(err).toBe("amc: nobody reads the output any more; not all of it was written.\n");
});

test.skipIf(!existsSync("/dev/full"))(
  "a full disk: one line, and not the code of findings",
  async () => {
    const full = openSync("/dev/full", "w");
    const words = [binary, "validate", "profile.json"];
    const child = spawn(process.execPath, words, {
      cwd: folder,
      env: environment,
      stdio: ["ignore", full, "pipe"],
    });
    let err = "";
    child.stderr?.on("data", (piece) => {
      err += piece;
    });
    const [code] = await once(child, "close");
    closeSync(full);
    expect({ code, err }).toEqual({
      code: 74,
      err: "amc: the output: no space is left; not all of it was written.\n",
    });
  },
);

describe("an output that is not all written, told to a terminal", () => {
  test.each([
    ["amc catalog --format json | true", 141, "nobody reads the output any more"],
    ["amc validate profile.json > /dev/full", 74, "the output: no space is left"],
  ])("%s", async (line, code, why) => {
    expect(await bashInTerminal(line, { folder })).toEqual({
      code,
      out: `amc: ${why}; not all of it was written.\r\n`,
    });
  });
});

test("nobody to tell of a mistake: the code says it", async () => {
  const { child, ended } = start(["validdate"]);
  child.stderr.destroy();
  expect((await ended).code).toBe(2);
});

/** Node starts a process with pipes that wait for their reader. What a shell hands on may not: then a write says that it can be tried again. */
test.each([
  ["waits", constants.O_RDWR],
  ["does not wait", constants.O_RDWR | constants.O_NONBLOCK],
])("a slow reader behind a pipe that %s gets everything", async (_how, flags) => {
  const pipe = resolve(folder, `pipe-${flags}`);
  execFileSync("mkfifo", [pipe]);
  await writeFile(resolve(folder, "wrong.ndjson"), "{}\n".repeat(1000));
  const end = openSync(pipe, flags);
  const reader = spawn("sh", ["-c", 'sleep 0.3; cat "$0"', pipe]);
  let out = "";
  reader.stdout.on("data", (text) => {
    out += text;
  });
  const words = ["validate", "wrong.ndjson", "--format", "json"];
  const writer = spawn("sh", ["-c", '"$0" "$@" >&3', process.execPath, binary, ...words], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "inherit", "inherit", end],
  });
  const [code] = await once(writer, "close");
  closeSync(end);
  await once(reader, "close");
  expect(code).toBe(1);
  expect(JSON.parse(out).files[0].findings).toHaveLength(1000);
});

describe("inputs that cannot be read", () => {
  test("a file without permission", async () => {
    await writeFile(resolve(folder, "closed.json"), "{}");
    await chmod(resolve(folder, "closed.json"), 0);
    await chmod(folder, 0o755);
    const somebody = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const { code, err } = await amc(["validate", "closed.json"], { folder, ...somebody });
    expect({ code, err }).toEqual({
      code: 3,
      err: "amc: closed.json: it may not be read by this user.\n",
    });
  });

  test("a link into a circle", async () => {
    await mkdir(resolve(folder, "circles"));
    await symlink("circle.json", resolve(folder, "circles/circle.json"));
    const { code, err } = await amc(["validate", "circles"], { folder });
    expect({ code, err }).toEqual({
      code: 3,
      err: "amc: circles/circle.json: its links lead in a circle.\n",
    });
  });

  test("a link that leads to nothing", async () => {
    await symlink("nowhere.json", resolve(folder, "dangling.json"));
    const { code, err } = await amc(["validate", "dangling.json"], { folder });
    expect({ code, err }).toEqual({
      code: 3,
      err: "amc: dangling.json: the link leads to nothing.\n",
    });
  });

  test("a path through a file", async () => {
    const { code, err } = await amc(["validate", "profile.json/more.json"], { folder });
    expect({ code, err }).toEqual({
      code: 3,
      err: "amc: profile.json/more.json: a part of its path is no folder.\n",
    });
  });
});

describe("inputs without an end in sight", () => {
  test.each([
    ["one text", "json", "text/too-large"],
    ["one line among others", "ndjson", "text/too-large"],
  ])(
    "%s",
    async (_name, format, rule) => {
      const huge = `"${"x".repeat(17 * 1024 * 1024)}"\n${JSON.stringify(fingerprint)}\n`;
      const words = ["validate", "--input", format, "-"];
      const { code, out } = await amc(words, { folder, input: huge });
      expect(code).toBe(1);
      expect(out).toContain(rule);
      expect(out).toContain("has a size of more than 16777216; it is not read.");
      expect(out.length).toBeLessThan(2000);
    },
    20_000,
  );

  test("a text that nests deeper than any reader can", async () => {
    const deep = "[".repeat(200_000);
    const { code, out } = await amc(["validate", "-"], { folder, input: deep });
    expect(code).toBe(1);
    expect(out).toContain("text/too-deep");
  });
});
