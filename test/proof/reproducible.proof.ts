/** Generation says the same bytes wherever it runs: in another folder, on another Node. */
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../scripts/files.ts";
import { runIn, scratchClone } from "../../scripts/scratch.ts";
import { writeNumbers } from "../support/numbers.ts";

const releases = ["22", "24"];
const clones: string[] = [];

beforeAll(async () => {
  for (const release of releases) {
    console.log(`reproducible: a clone for Node ${release}`);
    clones.push(await scratchClone(`node-${release}`));
  }
});
afterAll(async () => {
  for (const clone of clones) await rm(dirname(clone), { recursive: true });
});

/** Deletes what is generated, makes it again on a release of Node, and compiles it. */
async function generated(clone: string, release: string): Promise<Map<string, string>> {
  const node = (...words: string[]) => runIn(clone, "npx", ["--yes", `node@${release}`, ...words]);
  expect(await node("--version")).toMatch(new RegExp(`^v${release}\\.`));
  const tracked = await runIn(clone, "git", ["ls-files", ":(attr:linguist-generated)"]);
  // Pages of what was measured are of the machine that measured it.
  const files = tracked
    .trimEnd()
    .split("\n")
    .filter((file) => file.startsWith("packages/"));
  for (const file of files) await rm(resolve(clone, file));
  await node("scripts/generate.ts");
  await node("node_modules/typescript/bin/tsc", "-b", ...(await builds(clone)));
  for (const name of ["validation", "cli"])
    await node(`packages/agent-machine-${name}/build/bundle.ts`);
  const dist = (await listFiles(resolve(clone, "packages")))
    .map((file) => relative(clone, file))
    .filter((file) => /^packages\/[^/]+\/dist\//.test(file));
  const sums = [...files, ...dist].sort().map(async (file): Promise<[string, string]> => {
    const bytes = await readFile(resolve(clone, file));
    return [file, createHash("sha256").update(bytes).digest("hex")];
  });
  return new Map(await Promise.all(sums));
}

async function builds(clone: string): Promise<string[]> {
  const configs = await runIn(clone, "git", ["ls-files", "packages/*/tsconfig.build.json"]);
  return configs.trimEnd().split("\n");
}

test("two clones, two releases of Node, the same bytes, which are the committed ones", async () => {
  const [first, second] = [
    await generated(clones[0] ?? "", releases[0] ?? ""),
    await generated(clones[1] ?? "", releases[1] ?? ""),
  ];
  const different = [...first].filter(([file, sum]) => second.get(file) !== sum);
  expect(different).toEqual([]);
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const clone of clones) expect(await runIn(clone, "git", ["status", "--porcelain"])).toBe("");
  const command = "pnpm proof reproducible";
  writeNumbers("reproducible", [
    {
      what: "Generated and compiled files, compared between Node 22 and 24",
      value: first.size,
      command,
    },
    { what: "Files that differ", value: different.length, command },
  ]);
});
