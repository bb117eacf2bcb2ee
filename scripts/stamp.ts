/** What files are generated from and what was generated, by its digests: while they are the same, there is nothing to do. */
import { hash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { listFiles, root } from "./files.ts";

/** The digest of each file by its absolute path. */
export type Digests = ReadonlyMap<string, string>;

/** What the generator may read, from the root: of the tests, the linter asks for the cases of each rule. */
export const folders = ["spec", "examples", "packages", "scripts", "test"];
export const settings = ["package.json", "pnpm-lock.yaml", "tspconfig.yaml"];

/** What is made of the rest. */
const others = /[\\/](?:node_modules|dist)[\\/]|\.tsbuildinfo$/;

/** The digests of the files as they are. */
export async function digestsNow(): Promise<Digests> {
  const listed = await Promise.all(folders.map((folder) => listFiles(resolve(root, folder))));
  const files = [...listed.flat(), ...settings.map((name) => resolve(root, name))];
  const counted = files.filter((file) => !others.test(relative(root, file)));
  return new Map(
    await Promise.all(
      counted.map(async (file) => [file, hash("sha256", await readFile(file))] as const),
    ),
  );
}

const stamp = resolve(root, "node_modules/.cache/generate/stamp.json");

/** Whether that is how the files were when they were generated last, by the same Node. */
export async function isStamped(digests: Digests): Promise<boolean> {
  return (await readFile(stamp, "utf8").catch(() => undefined)) === textOf(digests);
}

/** Remembers that the files are generated. */
export async function putStamp(digests: Digests): Promise<void> {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, textOf(digests));
}

function textOf(digests: Digests): string {
  return JSON.stringify([process.version, ...digests]);
}
