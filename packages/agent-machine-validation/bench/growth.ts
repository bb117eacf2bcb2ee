/** Table 5: whether the cost grows with the work and no faster. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { contracts } from "../src/index.ts";
import { largeProfile } from "./large-profile.ts";
import { type Effort, measure } from "./measure.ts";
import { bounded, print, progress } from "./table.ts";

/** What a unit may cost at a size, beside what it costs at the smallest: more than this is not linear. */
const linear = { limit: 1.5 };
const { is } = contracts.AgentMachineProfile;

export function mountGrowth(effort: Effort): void {
  for (const roots of [1, 256]) {
    const rows: string[][] = [];
    let smallest: number | undefined;
    for (const mounts of [10, 100, 1000]) {
      const text = JSON.stringify(largeProfile(mounts, roots));
      const what = `profile with ${mounts} mounts, ${roots === 1 ? "one root" : "a root each"}`;
      const { valid, findings } = contracts.AgentMachineProfile.validate(JSON.parse(text));
      if (!valid) throw new Error(`${what}: ${findings[0]?.path} ${findings[0]?.message}`);
      const [parse = 0, schema = 0, rules = 0] = measure(
        [
          () => JSON.parse(text),
          () => is(JSON.parse(text), { rules: false }),
          () => is(JSON.parse(text)),
        ],
        effort,
        what,
      );
      smallest ??= rules / mounts;
      rows.push([
        String(mounts),
        (parse / mounts).toFixed(2),
        bounded(schema / parse, { limit: 1.4 }, `${what}, schema`),
        (rules / mounts).toFixed(2),
        bounded(rules / parse, { limit: 1.7, then: 1.5 }, `${what}, schema and rules`),
        bounded(rules / mounts / smallest, linear, `${what}, time for each beside 10 mounts`),
      ]);
    }
    print(
      `Growth with mounts, ${roots === 1 ? "all in one root" : "each in its own root of at most 256"}`,
      [
        [
          "mounts",
          "parse µs/mount",
          "schema / parse",
          "with rules µs/mount",
          "/ parse",
          "/ at 10 mounts",
        ],
        ...rows,
      ],
    );
  }
}

interface Fleet {
  readonly parse: number;
  readonly validated: number;
  readonly read: number;
  readonly memory: number;
}

export function documentGrowth(sizes: readonly number[]): void {
  const rows: string[][] = [];
  let smallest: number | undefined;
  for (const size of sizes) {
    progress(`${size} fingerprints`);
    const { parse, validated, read } = fleet(size);
    const { memory } = fleet(size, readerAlone);
    const floor = fleet(size, parseAlone);
    const what = `${size} fingerprints`;
    smallest ??= validated;
    rows.push([
      size.toLocaleString("en"),
      parse.toFixed(2),
      validated.toFixed(2),
      bounded(validated / parse, { limit: 1.7 }, `${what}, with rules`),
      bounded(validated / smallest, linear, `${what}, time for each beside the fewest`),
      `${read.toFixed(2)} (${(read / parse).toFixed(2)} x)`,
      floor.memory.toFixed(0),
      bounded(memory, { limit: 200 }, `${what}, memory, MB`, 0),
    ]);
  }
  print(
    "Growth with documents: fingerprints as NDJSON, schema and rules, in a process of its own",
    [
      [
        "documents",
        "parse µs",
        "with rules µs",
        "/ parse",
        "/ at fewest",
        "documentsOfLines + validate µs",
        "parse alone MB",
        "documentsOfLines MB",
      ],
      ...rows,
    ],
    [
      "Times are for each document. MB: the largest resident set seen, each in a process that does nothing else.",
    ],
  );
}

/** Ways of `fleet.ts`. */
const parseAlone = 0;
const readerAlone = 2;

function fleet(size: number, ...way: number[]): Fleet {
  const program = resolve(import.meta.dirname, "fleet.ts");
  const child = spawnSync(process.execPath, [program, ...[size, ...way].map(String)], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Fleet;
}
