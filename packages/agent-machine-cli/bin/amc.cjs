#!/usr/bin/env node
// Starts the bundle. What V8 compiles of it is kept in the user's own cache folder, so that the next start is faster.
import { existsSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

const { env, platform } = process;
const caches =
  env.XDG_CACHE_HOME ||
  (platform === "win32" && env.LOCALAPPDATA) ||
  join(homedir(), platform === "darwin" ? "Library/Caches" : ".cache");
module.enableCompileCache?.(join(caches, "agent-machine-cli"));

if (existsSync(new URL("../dist/amc.js", import.meta.url))) {
  const { main } = await import("../dist/amc.js");
  await main(process);
} else {
  console.error("amc is not built yet; `npx --yes pnpm@12 build` in the repository does it.");
  process.exitCode = 70;
}
