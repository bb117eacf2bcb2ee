/** What the README shows is what its commands write. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { amc } from "./support/amc.ts";

test("the sample is what is found when the path of a mount is changed as it says", async () => {
  const page = await readFile(resolve(import.meta.dirname, "../README.md"), "utf8");
  const [, commands = ""] = /```sh\n([\s\S]*?)```/.exec(page) ?? [];
  const [, sample = ""] = /\n```\n(workspace[\s\S]*?)```/.exec(page) ?? [];
  const [, before = "", after = ""] = /`(path: [^`]+)`[^`]*`(path: [^`]+)`/.exec(page) ?? [];
  const [init = "", validate = ""] = commands
    .trim()
    .split("\n")
    .map((line) => line.replace(/^npx --yes \S+ /, ""));
  const [words = "", file = ""] = init.split(" > ");
  const folder = await mkdtemp(resolve(tmpdir(), "amc-"));
  const { out } = await amc(words.split(" "), { folder });
  await writeFile(resolve(folder, file), out);
  expect(await amc(validate.split(" "), { folder })).toMatchObject({ code: 0 });
  const mounts = out.indexOf("\nmounts:");
  const changed = out.slice(0, mounts) + out.slice(mounts).replace(before, after);
  await writeFile(resolve(folder, file), changed);
  const found = await amc(validate.split(" "), { folder });
  expect(found.code).toBe(1);
  expect(sample).not.toBe("");
  expect(found.out).toBe(sample);
  await rm(folder, { recursive: true });
});
