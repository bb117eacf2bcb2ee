/** Where things are, and a folder for what is thrown away. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../../..");
export const packageFolder = resolve(import.meta.dirname, "..");

/** A folder outside of the repository, which is gone when the process ends. */
export const scratch = mkdtempSync(join(tmpdir(), "agent-machine-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
