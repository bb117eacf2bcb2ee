/** Table 6: what the command `amc` costs, from the start of its process to the end, beside programs that do less. */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fleetLines } from "./documents.ts";
import { root, scratch } from "./files.ts";
import { median } from "./measure.ts";
import { bounded, print, progress } from "./table.ts";

const amc = resolve(root, "packages/agent-machine-cli/bin/amc.cjs");
const examples = resolve(root, "examples");

/** The largest example of each contract. */
const documents = ["machine-profile", "machine-fingerprint", "tool-surface", "workspace-mount"].map(
  (name) => {
    const files = readdirSync(examples).filter((file) => file.startsWith(`agent-${name}.`));
    const sizeOf = (file: string) => statSync(join(examples, file)).size;
    const [largest = ""] = files.toSorted((left, right) => sizeOf(right) - sizeOf(left));
    return largest;
  },
);

/** The first starts fill the caches, that of compiled code among them. */
const warmUp = 8;

/** The start of the command, which is most of the time that it takes for one file. */
export function coldStart(rounds: number): void {
  if (!isBuilt()) return;
  // As deep as the command lies: Node looks at each folder on the way to a file.
  const beside = (name: string) => join(scratch, relative(root, dirname(amc)), name);
  const empty = [script(beside("empty.cjs"), "")];
  const hello = [script(beside("hello.cjs"), 'process.stdout.write("hello\\n");')];
  const programs: readonly (readonly [string, readonly string[]])[] = [
    ["bare node, empty file", empty],
    ["bare node, one line written", hello],
    ["amc --version", [amc, "--version"]],
    ...documents.map(
      (file) => [`amc validate ${file}`, [amc, "validate", join(examples, file)]] as const,
    ),
  ];
  const samples: number[][] = programs.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    progress(`start, round ${round} of ${rounds}`);
    for (const [index, [, words]] of programs.entries()) {
      const time = timeOf(words, cacheOf(index));
      if (round >= 0) samples[index]?.push(time);
    }
  }
  const [bare = 0, ...others] = samples.map(median);
  print("Start of the command", [
    ["", "process ms", "/ bare node"],
    ["bare node, empty file", bare.toFixed(1), ""],
    ...others.map((time, index) => {
      const name = programs[index + 1]?.[0] ?? "";
      const limit = name.startsWith("amc validate") ? { limit: 1.2 } : undefined;
      return [name, time.toFixed(1), bounded(time / bare, limit, `cold ${name}`)];
    }),
  ]);
}

/** Each program keeps what V8 compiled for it alone, as for somebody who always validates one file. */
function cacheOf(index: number): NodeJS.ProcessEnv {
  const { CI: _, ...env } = process.env;
  return { ...env, XDG_CACHE_HOME: join(scratch, `cache-${index}`) };
}

/** A stream of fingerprints, each with a name of its own. */
export function stream(documents: number): void {
  if (!isBuilt()) return;
  const file = writeFleet(documents, "fleet");
  const most = availableParallelism();
  const parsing = run([script("parse.cjs", parseLines), file]);
  const one = run([amc, "validate", file, "--jobs", "1"]);
  const two = run([amc, "validate", file, "--jobs", "2"]);
  const apart = besides([amc, "validate", writeFleet(documents / 2, "half"), "--jobs", "1"]);
  const memory = (megabytes: number, what: string): string =>
    bounded(megabytes, { limit: 200 }, `memory of ${what}, MB`, 0);
  print(
    `${documents} fingerprints as NDJSON, a process each, on ${most} cores`,
    [
      ["", "seconds", "documents/s", "ratio", "most memory, MB"],
      ["JSON.parse alone", ...speed(parsing.seconds, documents), "", parsing.memory.toFixed(0)],
      [
        "amc validate --jobs 1",
        ...speed(one.seconds, documents),
        `${bounded(one.seconds / parsing.seconds, { limit: 1.7 }, "fleet, one worker / parsing alone")} of parsing`,
        memory(one.memory, "one worker"),
      ],
      [
        "amc validate --jobs 2",
        ...speed(two.seconds, documents),
        `${bounded(two.seconds / one.seconds, { limit: 0.56 }, "fleet, two workers / one")} of one worker`,
        memory(two.memory, "two workers"),
      ],
      [
        "two processes with half of them each",
        ...speed(apart, documents),
        `${(apart / one.seconds).toFixed(2)} of one worker`,
        "",
      ],
    ],
    most < 2 ? ["Two workers need two cores to show what they can."] : [],
  );
}

function isBuilt(): boolean {
  const built = existsSync(resolve(root, "packages/agent-machine-cli/dist/amc.bundle"));
  if (!built) print("The command: not measured", [["It is not built. Build it first."]]);
  return built;
}

function speed(seconds: number, documents: number): string[] {
  return [seconds.toFixed(1), Math.round(documents / seconds).toLocaleString("en")];
}

function script(name: string, text: string): string {
  const file = resolve(scratch, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function timeOf(words: readonly string[], env = process.env): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", env });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - begin;
}

/** How long two processes take side by side: as much as the machine gives to two. */
function besides(words: readonly string[]): number {
  progress(`${words.slice(1).join(" ")}, twice at once`);
  const both = script(
    "both.cjs",
    `const { spawn } = require("node:child_process");
    for (let count = 0; count < 2; count++) spawn(process.execPath, process.argv.slice(2), { stdio: "ignore" });`,
  );
  return timeOf([both, ...words]) / 1000;
}

/** How long a process takes, and the most memory that it held when it was looked at. */
function run(words: readonly string[]): { readonly seconds: number; readonly memory: number } {
  const told = join(scratch, "memory");
  const watch = script(
    "watch.cjs",
    `let most = 0;
    const look = () => { most = Math.max(most, process.memoryUsage.rss()); };
    setInterval(look, 20).unref();
    process.on("exit", () => { look(); require("node:fs").writeFileSync(${JSON.stringify(told)}, String(most)); });`,
  );
  progress(words.slice(1).join(" "));
  const seconds = timeOf(["--require", watch, ...words]) / 1000;
  return { seconds, memory: Number(readFileSync(told, "utf8")) / 1e6 };
}

function writeFleet(documents: number, name: string): string {
  const file = join(scratch, `${name}.ndjson`);
  const piece = 1000;
  for (let first = 0; first < documents; first += piece) {
    appendFileSync(file, fleetLines(first, Math.min(piece, documents - first)));
  }
  return file;
}

/** Reads a file as the command does, and parses its lines. */
const parseLines = `
  let rest = "";
  require("node:fs")
    .createReadStream(process.argv[2], { encoding: "utf8", highWaterMark: 1 << 20 })
    .on("data", (piece) => {
      const lines = (rest + piece).split("\\n");
      rest = lines.pop();
      for (const line of lines) JSON.parse(line);
    });`;
