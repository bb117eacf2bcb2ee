/** How the command ends when the world around it does not do its part. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amc, binary, environment } from "./support/amc.ts";
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

test("Ctrl-C: says what is known until then", async () => {
  const { child, ended } = start(["validate", "--input", "ndjson", "-"]);
  let out = "";
  child.stdout.on("data", (piece) => {
    // The first finding shows that the work has begun; the input never ends.
    if (out === "") child.kill("SIGINT");
    out += piece;
  });
  child.stdin.write(fleet);
  const { code } = await ended;
  expect(code).toBe(130);
  expect(out).toMatch(/\nstopped before the end; until then validated: [\d,]+ documents/);
}, 20_000);

test("a broken pipe: one line, and neither success nor a stack", async () => {
  const { child, ended } = start(["catalog", "--format", "json"]);
  child.stdout.destroy();
  const { code, err } = await ended;
  expect(code).toBe(141);
  expect(err).toBe("amc: nobody reads the output any more; not all of it was written.\n");
});

describe("inputs that cannot be read", () => {
  test.skipIf(process.getuid?.() === 0)("a file without permission", async () => {
    await writeFile(resolve(folder, "closed.json"), "{}");
    await chmod(resolve(folder, "closed.json"), 0);
    const { code, err } = await amc(["validate", "closed.json"], { folder });
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
