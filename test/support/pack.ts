import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/files.ts";

export const run = promisify(execFile);

/** Packs a package of the workspace as it would be published, and returns the path of the tarball. */
export async function pack(folder: string, destination: string): Promise<string> {
  const cwd = resolve(root, "packages", folder);
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", destination], {
    cwd,
  });
  return (JSON.parse(stdout.slice(stdout.indexOf("{"))) as { filename: string }).filename;
}

/** An empty project outside the workspace, with packed packages installed from their tarballs and nothing from a network. */
export async function consumerOf(...folders: readonly string[]): Promise<string> {
  const project = await mkdtemp(resolve(tmpdir(), "consumer-"));
  const tarballs = await Promise.all(folders.map((folder) => pack(folder, project)));
  await writeFile(
    resolve(project, "package.json"),
    '{ "name": "consumer", "private": true, "type": "module" }',
  );
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--no-save", ...tarballs], {
    cwd: project,
  });
  return project;
}
