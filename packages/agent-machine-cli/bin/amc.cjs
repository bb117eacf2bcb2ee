#!/usr/bin/env node
// Starts the bundle: runs the first section of it with what V8 made of it at an earlier start, and leaves the rest to that section.
// CommonJS, because it starts faster; Node's compile cache would keep no function that is first called later. A function in parentheses
// is compiled when this file is, any other one is read twice.
const { fstatSync, openSync, readSync } = require("node:fs");
const { Script } = require("node:vm");

const { env, platform, version } = process;

/** A file whose first line says where its parts are, counted from the end of that line. */
const open = (function (file) {
  const descriptor = openSync(file);
  const start = Buffer.allocUnsafe(1024);
  const line = start.latin1Slice(0, readSync(descriptor, start));
  const end = line.indexOf("\n") + 1;
  return { file, descriptor, end, index: JSON.parse(line.slice(0, end)) };
});

const read = (function ({ file, descriptor, end }, at, length, memory = Buffer.allocUnsafeSlow(length)) {
  if (readSync(descriptor, memory, 0, length, end + at) === length) return memory.subarray(0, length);
  throw new Error(`${file} ends too early.`);
});

let memory;
/** Memory that is used again and again: to be given new memory takes longer than to fill it. */
const shared = (function (length) {
  if (memory === undefined || memory.length < length) memory = Buffer.allocUnsafeSlow(Math.max(length, 1 << 18));
  return memory;
});

/** A sum of one byte of many, some in each block of a disk: to add up all of them would take longer than V8 takes to read them. */
const sumOf = (function (data) {
  let sum = 1;
  for (let at = 0; at < data.length; at += 2039) sum = (Math.imul(sum, 31) + data[at]) >>> 0;
  return sum;
});

/** One file for each command, in the user's own cache folder. */
const cacheFile = (function ({ index }) {
  const asked = env.XDG_CACHE_HOME;
  const folder =
    (asked && require("node:path").isAbsolute(asked) && asked) ||
    (platform === "win32" && env.LOCALAPPDATA) ||
    `${env.HOME || require("node:os").homedir()}/${platform === "darwin" ? "Library/Caches" : ".cache"}`;
  const [command] = /^[a-z]+$/.exec(process.argv[2]) ?? ["amc"];
  return `${folder}/agent-machine-cli/${index.digest}-${version}-${process.arch}/${command}`;
});

/** What this user kept; nothing where others may have written it, or where it is not what it should be. */
const keptIn = (function (file) {
  try {
    const kept = open(file);
    const { uid, mode } = fstatSync(kept.descriptor);
    const isOwn = !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn && Object(kept.index.sections) === kept.index.sections ? kept : undefined;
  } catch {}
});

/**
 * What was kept of a section, unless blocks of it were lost. V8 refuses what another V8 wrote or what has another length, and trusts the
 * rest, as it trusts the bundle.
 */
const dataOf = (function (kept, section) {
  try {
    const [at, length, sum] = kept?.index.sections[section] ?? [];
    const data = length && read(kept, at, length, shared(length));
    return data && sumOf(data) === sum ? data : undefined;
  } catch {}
});

/** A section of the bundle: its pieces, which are functions, and the texts behind them, which are read when one of them is needed. */
const compile = (function ({ bundle, kept }, section) {
  const [at, length, code] = bundle.index.sections[section];
  // All of it is ASCII, which is read fastest as Latin-1.
  const source = read(bundle, at, code, shared(code)).latin1Slice();
  const script = new Script(source, { filename: bundle.file, cachedData: dataOf(kept, section) });
  let texts;
  const textAt = (from, size) => {
    texts ??= read(bundle, at + code, length - code);
    return texts.latin1Slice(from, from + size);
  };
  return { script, pieces: script.runInThisContext(), textAt };
});

/** What the first section needs to go on. */
const begin = (function (bundle, file) {
  const begun = { bundle, file, kept: file && keptIn(file), compile, dataOf, sumOf, require, filename: __filename };
  const first = compile(begun, "./index");
  let launch;
  first.pieces["./launch"]((handed) => {
    launch = handed;
  });
  return { ...begun, first, ...launch };
});

const bundleFile = `${__dirname}/../dist/amc.bundle`;

const start = (function () {
  try {
    const [major, minor] = version.slice(1).split(".").map(Number);
    if (major < 22 || (major === 22 && minor < 3)) {
      console.error(`amc: Node 22.3 or newer is needed, and this is ${version}.`);
      process.exit(70);
    }
    const bundle = open(bundleFile);
    // A gate in CI starts once, and a cache that another job restores could have been written by anybody.
    const keepsNothing = env.CI || env.NODE_DISABLE_COMPILE_CACHE;
    const begun = begin(bundle, keepsNothing ? undefined : cacheFile(bundle));
    begun.run(begun, process).catch(fail);
  } catch (error) {
    fail(error);
  }
});

const fail = (error) => {
  console.error(
    error.code === "ENOENT" && error.path === bundleFile
      ? "amc is not built yet; `npx --yes pnpm@12 build` in the repository does it."
      : `amc: a fault of this program, not of your documents: ${error?.message ?? error}`,
  );
  process.exit(70);
};

exports.start = start;
exports.serve = () => {
  const begun = begin(open(bundleFile));
  begun.loaderOf(begun).load("./index").serve();
};
if (require.main === module) start();
