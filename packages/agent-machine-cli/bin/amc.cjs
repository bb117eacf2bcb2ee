#!/usr/bin/env node
// Starts the bundle. CommonJS, because it starts faster. What V8 has compiled when a command ends is kept in the user's own cache folder,
// and the next start of that command compiles nothing: Node's compile cache keeps no function that is first called later.
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { dirname, isAbsolute, join } = require("node:path");
const { Script } = require("node:vm");

const { argv, env, platform } = process;
// Other documents need other functions: the first starts of a command add theirs to what those before them kept.
const learning = 8;
const filename = join(__dirname, "../dist/amc.cjs");
const isOld = Number(process.versions.node.split(".")[0]) < 22;
const source = isOld ? undefined : readBundle();
if (isOld) {
  console.error(`amc: Node 22 or newer is needed, and this is ${process.version}.`);
  process.exitCode = 70;
} else if (source === undefined) {
  console.error("amc is not built yet; `npx --yes pnpm@12 build` in the repository does it.");
  process.exitCode = 70;
} else start(source);

function start(source) {
  // A gate in CI starts once, and a cache that another job restores could have been written by anybody.
  const file = env.NODE_DISABLE_COMPILE_CACHE || env.CI ? undefined : cacheFile(source);
  const { starts, data } = (file && cachedData(file)) || { starts: 0 };
  const script = new Script(source, { filename, cachedData: data });
  const program = {};
  script.runInThisContext()(program, require, module, filename);
  program.main(process).then(() => {
    const isDone = process.exitCode === 0 || process.exitCode === 1;
    const isNew = script.cachedDataRejected !== false;
    if (file && isDone && (isNew || starts < learning)) keep(script, file, isNew ? 1 : starts + 1);
    // Everything is written, and what is left of the input is not wanted.
    process.exit();
  }).catch(failed);
}

function failed(error) {
  console.error(`amc: a fault of this program, not of your documents: ${error?.message ?? error}`);
  process.exit(70);
}

/** The bundle is ASCII, which is read fastest as Latin-1. */
function readBundle() {
  try {
    return readFileSync(filename, "latin1");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** One file for each command, and for those that need the reader of YAML. The bundle begins with its own digest. */
function cacheFile(source) {
  const folder =
    (isAbsolute(env.XDG_CACHE_HOME ?? "") && env.XDG_CACHE_HOME) ||
    (platform === "win32" && env.LOCALAPPDATA) ||
    join(env.HOME || require("node:os").homedir(), platform === "darwin" ? "Library/Caches" : ".cache");
  const [, digest] = /^\/\/ ([0-9a-f]+)/.exec(source);
  const [, command] = /^([a-z]+)$/.exec(argv[2]) ?? [undefined, "amc"];
  const name = argv.some((word) => /\.ya?ml$/i.test(word)) ? `${command}-yaml` : command;
  return join(folder, "agent-machine-cli", `${digest}-${process.version}-${process.arch}`, name);
}

/**
 * What was kept by this user, by how many starts, unless blocks of it were lost. V8 refuses what another V8 wrote or what has another
 * length, and trusts the rest, as it trusts the bundle.
 */
function cachedData(file) {
  try {
    const { uid, mode } = statSync(file);
    if (process.getuid && (uid !== process.getuid() || mode & 0o022)) return undefined;
    const kept = readFileSync(file);
    const data = kept.subarray(0, -5);
    return kept.readUInt32LE(data.length) === sample(data) ? { starts: kept.at(-1), data } : undefined;
  } catch {
    return undefined;
  }
}

/** A sum of one byte of many, some in each block of a disk: to add up all of them would take longer than V8 takes to read them. */
function sample(data) {
  let sum = 1;
  for (let at = 0; at < data.length; at += 509) sum = (Math.imul(sum, 31) + data[at]) >>> 0;
  return sum;
}

/** A cache that cannot be written costs time at the next start, and nothing else. */
function keep(script, file, starts) {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    const data = script.createCachedData();
    const end = Buffer.alloc(5, starts);
    end.writeUInt32LE(sample(data));
    writeFileSync(draft, Buffer.concat([data, end]), { mode: 0o600 });
    renameSync(draft, file);
  } catch {}
}
