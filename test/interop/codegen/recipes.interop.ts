import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/files.ts";
import { brokenDocument, probes } from "./probes.ts";
import { recipeOf } from "./recipe.ts";

const pages = resolve(root, "docs/languages");
const languages = readdirSync(pages).filter((file) => file !== "README.md");
const start = recipeOf(readFileSync(resolve(pages, "README.md"), "utf8"));
const caches = resolve(root, "node_modules/.cache/interop");
const environment = {
  ...process.env,
  CHECKOUT: root,
  // What was compiled for the scorecard need not be compiled again.
  CARGO_TARGET_DIR: resolve(caches, "codegen-rust/target"),
};

/** A profile that only the whole schema refuses: types accept it. */
const broken = probes
  .filter(({ base, keyword }) => base.startsWith("agent-machine-profile") && keyword === "not")
  .map((probe) => JSON.stringify(brokenDocument(probe).document))[0];

describe.each(languages)("%s", (page) => {
  const recipe = recipeOf(readFileSync(resolve(pages, page), "utf8"));

  test("takes three commands, and says what the last one prints", () => {
    expect([...recipe.commands, ...recipe.others]).toHaveLength(3);
    expect(recipe.output).toBeDefined();
    expect(recipe.files.length).toBeGreaterThan(0);
  });

  test("does what it says, and refuses a document that its types accept", async () => {
    // Always the same folder, outside the repository: cargo takes another one for another program, and npm looks in those above.
    const folder = resolve(tmpdir(), "agent-machine-recipe", page.replace(".md", ""));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    try {
      for (const command of start.commands) await run(command, folder);
      for (const { path, text } of recipe.files) {
        await mkdir(dirname(resolve(folder, path)), { recursive: true });
        await writeFile(resolve(folder, path), text);
      }
      let printed = "";
      for (const command of recipe.commands) {
        console.log(`${page}: ${command.trim()}`);
        printed = await run(command, folder);
      }
      if (recipe.others.length > 0) return;
      expect(printed).toBe(recipe.output);

      await writeFile(resolve(folder, "profile.json"), broken ?? "");
      const last = recipe.commands.at(-1) ?? "";
      await expect(run(last, folder)).rejects.toThrow(/pathAllowlist/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function run(command: string, cwd: string): Promise<string> {
  const options = { cwd, env: environment, timeout: 10 * 60_000, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)("sh", ["-euc", command], options).catch(
    (error: Error & { readonly stdout?: string; readonly stderr?: string }) => {
      throw new Error(`${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`);
    },
  );
  return stripVTControlCharacters(stdout);
}
