#!/usr/bin/env node
// Starts the bundle: reads the sections of it that a command asks for, and with each what V8 made of it at an earlier start.
// CommonJS, because it starts faster; Node's compile cache would keep no function that is first called later.
const { closeSync, fstatSync, openSync, readSync } = require("node:fs");
const { Script } = require("node:vm");

const { env, platform, version } = process;
const filename = `${__dirname}/../dist/amc.bundle`;
// Other documents need other functions: the first starts of a command add theirs to what those before them kept.
const learning = 8;

exports.start = start;
exports.serve = () => loader(open(filename), () => undefined, new Map())("./index").serve();
if (require.main === module) start();

function start() {
  run().catch((error) => {
    console.error(`amc: a fault of this program, not of your documents: ${error?.message ?? error}`);
    process.exit(70);
  });
}

async function run() {
  const bundle = built();
  if (bundle === undefined) process.exit(70);
  // A gate in CI starts once, and a cache that another job restores could have been written by anybody.
  const file = env.CI || env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFile(bundle);
  const kept = (file && keptIn(file)) || { starts: 0, sections: {}, dataOf() {}, close() {} };
  const scripts = new Map();
  const load = loader(bundle, kept.dataOf, scripts);
  await load("./index").main(process);
  const learns = kept.starts < learning || [...scripts.values()].some(isNew);
  if (file && learns && process.exitCode < 2) load("./keep").keep(file, scripts, { ...kept, sumOf });
  // Everything is written, and what is left of the input is not wanted.
  process.exit();
}

function isNew({ cachedDataRejected }) {
  return cachedDataRejected !== false;
}

function built() {
  try {
    const [major, minor] = version.slice(1).split(".").map(Number);
    if (major > 22 || (major === 22 && minor >= 3)) return open(filename);
    console.error(`amc: Node 22.3 or newer is needed, and this is ${version}.`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.error("amc is not built yet; `npx --yes pnpm@12 build` in the repository does it.");
  }
}

/** Runs each piece of the bundle when it is first asked for. */
function loader({ index, read }, dataOf, scripts) {
  const [done, opened] = [{ __proto__: null }, { __proto__: null }];
  const compile = (section) => {
    const [at, length, code] = index.sections[section];
    const bytes = read([at, length]);
    // All of it is ASCII, which is read fastest as Latin-1.
    const script = new Script(bytes.latin1Slice(0, code), { filename, cachedData: dataOf(section) });
    scripts.set(section, script);
    const textAt = (from, size) => bytes.latin1Slice(code + from, code + from + size);
    return { pieces: script.runInThisContext(), textAt };
  };
  const sectionAt = (section) => {
    opened[section] ??= compile(section);
    return opened[section];
  };
  /** A piece that is no section by itself is in the one that every command needs, or in that of the others. */
  const sectionWith = (name) => {
    if (index.sections[name] && name !== "./index") return sectionAt(name);
    const often = sectionAt("./index");
    return often.pieces[name] ? often : sectionAt("./others");
  };
  const load = (name) => {
    if (!name.startsWith("./")) return require(name);
    if (done[name]) return done[name];
    const { pieces, textAt } = sectionWith(name);
    const handOver = (what) => {
      done[name] = what;
    };
    pieces[name](handOver, load, __filename, textAt, late);
    return done[name];
  };
  /** A piece that is loaded when something of it is used. */
  const late = (name) => new Proxy({}, { get: (_, key) => load(name)[key] });
  return load;
}

/** A file whose first line says where its parts are, counted from the end of that line. */
function open(file) {
  const descriptor = openSync(file);
  const start = Buffer.allocUnsafe(1024);
  const line = start.latin1Slice(0, readSync(descriptor, start));
  const end = line.indexOf("\n") + 1;
  const read = ([at, length]) => {
    const part = Buffer.allocUnsafeSlow(length);
    if (readSync(descriptor, part, 0, length, end + at) === length) return part;
    throw new Error(`${file} ends too early.`);
  };
  return { descriptor, index: JSON.parse(line.slice(0, end)), read };
}

/** One file for each command, in the user's own cache folder. */
function cacheFile({ index }) {
  const asked = env.XDG_CACHE_HOME;
  const folder =
    (asked && require("node:path").isAbsolute(asked) && asked) ||
    (platform === "win32" && env.LOCALAPPDATA) ||
    `${env.HOME || require("node:os").homedir()}/${platform === "darwin" ? "Library/Caches" : ".cache"}`;
  const [command] = /^[a-z]+$/.exec(process.argv[2]) ?? ["amc"];
  return `${folder}/agent-machine-cli/${index.digest}-${version}-${process.arch}/${command}`;
}

/**
 * What this user kept, unless blocks of it were lost. V8 refuses what another V8 wrote or what has another length, and trusts the rest,
 * as it trusts the bundle.
 */
function keptIn(file) {
  const whole = orNothing(() => {
    const { descriptor, index, read } = open(file);
    const { uid, mode } = fstatSync(descriptor);
    if (process.getuid && (uid !== process.getuid() || mode & 0o022)) return undefined;
    const close = () => closeSync(descriptor);
    return { starts: Number(index.starts) || 0, sections: { ...index.sections }, read, close };
  });
  const dataOf = (section) =>
    orNothing(() => {
      const part = whole.sections[section];
      const data = part && whole.read(part);
      return data && sumOf(data) === part[2] ? data : undefined;
    });
  return whole && { ...whole, dataOf };
}

/** Nothing where a file is not what it should be. */
function orNothing(read) {
  try {
    return read();
  } catch {}
}

/** A sum of one byte of many, some in each block of a disk: to add up all of them would take longer than V8 takes to read them. */
function sumOf(data) {
  let sum = 1;
  for (let at = 0; at < data.length; at += 2039) sum = (Math.imul(sum, 31) + data[at]) >>> 0;
  return sum;
}
