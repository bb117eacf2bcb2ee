#!/usr/bin/env node
// Starts the bundle. CommonJS, because it starts faster. What V8 compiles is kept in the user's own cache folder for the next start.
const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { homedir } = require("node:os");
const { join } = require("node:path");

const { env, platform } = process;
const caches =
  env.XDG_CACHE_HOME ||
  (platform === "win32" && env.LOCALAPPDATA) ||
  join(homedir(), platform === "darwin" ? "Library/Caches" : ".cache");
enableCompileCache?.(join(caches, "agent-machine-cli"));

const bundle = join(__dirname, "../dist/amc.cjs");
if (existsSync(bundle)) require(bundle).main(process);
else {
  console.error("amc is not built yet; `npx --yes pnpm@12 build` in the repository does it.");
  process.exitCode = 70;
}
