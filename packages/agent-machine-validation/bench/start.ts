/** Table 3: what the built library costs before it does anything. Every sample is a process of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { packageFolder, root, scratch } from "./files.ts";
import { median } from "./measure.ts";
import { bounded, print, progress, stated } from "./table.ts";

interface Program {
  readonly name: string;
  /** What is imported, in one expression. */
  readonly load?: string;
  readonly limit?: number;
}

const profile = resolve(root, "examples/agent-machine-profile.macos.example.json");
const entries = [
  "index",
  "agent-machine-fingerprint",
  "agent-machine-profile",
  "agent-tool-surface",
  "agent-workspace-mount",
  "yaml",
];
const bare = "bare node, empty file";

export function start(rounds: number, bundled: string): void {
  const missing = entries.filter((entry) => !existsSync(dist(entry)));
  if (missing.length > 0) {
    print("Import: not measured", [[`Missing in dist: ${missing.join(", ")}. Build it first.`]]);
    return;
  }
  const programs: Program[] = [
    { name: bare },
    { name: "an empty module", load: `await import("data:text/javascript,");` },
    ...entries.map((entry) => ({
      name: `dist/${entry}.js`,
      load: `await import(${url(dist(entry))});`,
      limit: 10,
    })),
    { name: "index in one minified file", load: `await import(${url(bundled)});`, limit: 10 },
    { name: "dist/index.js, first profile read and validated", load: firstUse(dist("index")) },
    { name: "one minified file, the same", load: firstUse(bundled) },
    { name: "zod", load: `await import(${JSON.stringify(import.meta.resolve("zod"))});` },
    {
      name: "ajv (nothing compiled)",
      load: `await import(${JSON.stringify(import.meta.resolve("ajv/dist/2020.js"))});`,
    },
  ];
  const rows = measurePrograms(programs, rounds);
  const strict = runs(firstUse(dist("index")), ["--disallow-code-generation-from-strings"]);
  const verdict = stated(strict, "no eval, no new Function: it fails without them");
  print(
    "Import, each in a process of its own",
    [["", "import ms", "process ms", "/ bare node"], ...rows],
    [
      `Without eval and new Function (--disallow-code-generation-from-strings): ${verdict}.`,
      ...age(),
    ],
  );
}

function measurePrograms(programs: readonly Program[], rounds: number): string[][] {
  const files = programs.map(({ load }, index) => write(`start-${index}.mjs`, load));
  const samples = programs.map(() => ({ imports: [] as number[], processes: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    progress(`import, round ${round} of ${rounds}`);
    for (const [index, file] of files.entries()) {
      const begin = performance.now();
      const { stdout, status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      const time = performance.now() - begin;
      if (status !== 0) throw new Error(stderr);
      // The first round fills the caches of the file system.
      if (round === 0) continue;
      samples[index]?.processes.push(time);
      samples[index]?.imports.push(Number(stdout));
    }
  }
  const floor = median(samples[0]?.processes ?? []);
  return programs.map(({ name, load, limit }, index) => {
    const { imports = [], processes = [] } = samples[index] ?? {};
    const bound = limit === undefined ? undefined : { limit };
    return [
      name,
      load === undefined ? "" : bounded(median(imports), bound, `import of ${name}, ms`, 1),
      median(processes).toFixed(1),
      (median(processes) / floor).toFixed(2),
    ];
  });
}

/** A program that loads something, and says how long that took. */
function write(name: string, load: string | undefined): string {
  const file = join(scratch, name);
  const text = `import { writeSync } from "node:fs";
    const start = performance.now();
    ${load}
    writeSync(1, String(performance.now() - start));`;
  writeFileSync(file, load === undefined ? "" : text);
  return file;
}

function runs(load: string, flags: readonly string[]): boolean {
  return spawnSync(process.execPath, [...flags, write("strict.mjs", load)]).status === 0;
}

/** Imports the library and validates one document. */
function firstUse(library: string): string {
  return `const { validate } = await import(${url(library)});
    const { readFileSync } = await import("node:fs");
    const text = readFileSync(${JSON.stringify(profile)}, "utf8");
    if (!validate(JSON.parse(text)).valid) throw new Error("A valid profile is refused.");`;
}

function dist(entry: string): string {
  return resolve(packageFolder, "dist", `${entry}.js`);
}

function url(file: string): string {
  return JSON.stringify(pathToFileURL(file).href);
}

/** A warning when the sources are newer than what was built. */
function age(): string[] {
  const built = resolve(packageFolder, "tsconfig.build.tsbuildinfo");
  const sources = resolve(packageFolder, "src");
  const newest = Math.max(
    ...readdirSync(sources, { recursive: true, encoding: "utf8" }).map(
      (file) => statSync(resolve(sources, file)).mtimeMs,
    ),
  );
  return existsSync(built) && statSync(built).mtimeMs < newest
    ? ["Some sources are newer than dist: build it for numbers of today."]
    : [];
}
