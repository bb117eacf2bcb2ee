import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "../../../scripts/files.ts";
import type { Place } from "./installers.ts";
import {
  hintsOf,
  idleOf,
  installersOf,
  keepInstalled,
  layLocks,
  renews,
  strangersOf,
  writeLocks,
} from "./locks.ts";
import { brokenDocument, probes } from "./probes.ts";
import { type Recipe, recipeOf } from "./recipe.ts";

const pages = resolve(root, "docs/languages");
const languages = readdirSync(pages).filter((file) => file !== "README.md");
const slow = ["rust.md", "kotlin.md", "java.md"];
const slowestFirst = [...slow, ...languages.filter((page) => !slow.includes(page))];
const start = read("README.md");
/** A folder of this run, outside the repository: npm looks in those above. */
const folders = await mkdtemp(resolve(tmpdir(), "agent-machine-recipes-"));
afterAll(() => rm(folders, { recursive: true, force: true }));

// Cargo reads the settings of the suite above the folder of the recipe, and finds there what was compiled for the runner and the scorecard.
await mkdir(resolve(folders, ".cargo"));
await copyFile(
  resolve(root, "test/interop/cargo/config.toml"),
  resolve(folders, ".cargo/config.toml"),
);
const environment = { ...process.env, CHECKOUT: root };
const places: Place[] = [];

/** A profile that only the whole schema refuses: types accept it. */
const broken = probes
  .filter(({ base, keyword }) => base.startsWith("agent-machine-profile") && keyword === "not")
  .map((probe) => JSON.stringify(brokenDocument(probe).document))[0];

describe.each(languages)("%s", (page) => {
  const recipe = read(page);

  test("takes three commands, and says what the last one prints", () => {
    expect([...recipe.commands, ...recipe.others]).toHaveLength(3);
    expect(recipe.output).toBeDefined();
    expect(recipe.files.length).toBeGreaterThan(0);
  });

  test("installs by tools that are held to a lock, and names one version of everything", () => {
    expect(installersOf(recipe.commands)).not.toEqual([]);
    const versions = recipe.commands.join("").matchAll(/\w(?:@v?|==)(\S+)/g);
    expect([...versions].filter(([, version = ""]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });
});

// Two at a time; those that take longest come first.
describe.concurrent("does what it says, and refuses a document that its types accept", () => {
  test.for(slowestFirst)("%s", async (page) => {
    const recipe = read(page);
    const { commands } = recipe;
    const folder = resolve(folders, page.replace(".md", ""));
    const place = { page, commands, folder, aside: `${folder}.aside` };
    for (const made of [folder, place.aside]) await mkdir(made);
    places.push(place);
    for (const command of start.commands) await step(command, place, environment);
    for (const { path, text } of recipe.files) {
      await mkdir(dirname(resolve(folder, path)), { recursive: true });
      await writeFile(resolve(folder, path), text);
    }
    const locked = { ...environment, ...(await layLocks(place)) };
    let printed = "";
    for (const command of commands) {
      printed = await step(command, place, locked);
      expect(await strangersOf(place)).toBe("");
    }
    expect(await idleOf(place)).toEqual([]);
    if (recipe.others.length === 0) {
      expect(printed).toBe(recipe.output);
      await writeFile(resolve(folder, "profile.json"), broken ?? "");
      const last = commands.at(-1) ?? "";
      await expect(run(last, folder, locked)).rejects.toThrow(/pathAllowlist/);
    }
    await keepInstalled(place);
  });
});

test.runIf(renews)("writes the locks afresh", async () => {
  expect(places).toHaveLength(languages.length);
  await writeLocks(places);
});

/** What a command prints. Where it fails, the locks may be why. */
async function step(command: string, place: Place, env: NodeJS.ProcessEnv): Promise<string> {
  const started = performance.now();
  const printed = await run(command, place.folder, env).catch((error: Error) => {
    throw new Error(`${error.message}\n${hintsOf(place)}`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${place.page}: ${seconds} s for ${command.trim()}`);
  return printed;
}

function read(page: string): Recipe {
  return recipeOf(readFileSync(resolve(pages, page), "utf8"));
}

async function run(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const options = { cwd, env, timeout: 10 * 60_000, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)("sh", ["-euc", command], options).catch(
    (error: Error & { readonly stdout?: string; readonly stderr?: string }) => {
      throw new Error(`${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`);
    },
  );
  return stripVTControlCharacters(stdout);
}
