import { readdir } from "node:fs/promises";
import { resolve } from "node:path";

/** The root folder of the repository. */
export const root = resolve(import.meta.dirname, "..");

/** Every file under a folder, as absolute paths in order; none when the folder is not there. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name))
    .sort();
}
