/** Table 6: what the command `amc` costs, from the start of its process to the end, beside programs that do less. */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fleetLines } from "./documents.ts";
import { root, scratch } from "./files.ts";
import { median } from "./measure.ts";
import { bounded, print, progress } from "./table.ts";

const amc = resolve(root, "packages/agent-machine-cli/bin/amc.cjs");
const profile = resolve(root, "examples/agent-machine-profile.macos.example.json");

/** The first starts fill the caches, that of compiled code among them. */
const warmUp = 8;

/** The start of the command, which is most of the time that it takes for one file. */
export function coldStart(rounds: number): void {
  if (!isBuilt()) return;
  const programs: readonly (readonly string[])[] = [
    [script("empty.cjs", "")],
    [script("hello.cjs", 'process.stdout.write("hello\\n");')],
    [amc, "--version"],
    [amc, "validate", profile],
  ];
  const samples: number[][] = programs.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    progress(`start, round ${round} of ${rounds}`);
    for (const [index, words] of programs.entries()) {
      const time = timeOf(words);
      if (round >= 0) samples[index]?.push(time);
    }
  }
  const [bare = 0, hello = 0, told = 0, validated = 0] = samples.map(median);
  print("Start of the command", [
    ["", "process ms", "/ bare node"],
    ["bare node, empty file", bare.toFixed(1), ""],
    ["bare node, one line written", hello.toFixed(1), (hello / bare).toFixed(2)],
    ["amc --version", told.toFixed(1), (told / bare).toFixed(2)],
    [
      "amc validate FILE",
      validated.toFixed(1),
      bounded(validated / bare, { limit: 1.2 }, "cold amc validate FILE"),
    ],
  ]);
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
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
}

function timeOf(words: readonly string[]): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
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
