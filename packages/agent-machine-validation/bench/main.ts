/**
 * Prints what the library costs beside parsing alone, beside other validators in the same run, and beside its limits.
 * Writes nothing into the repository. `--quick` measures less often.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { sizes } from "./bundles.ts";
import { coldStart, stream } from "./command.ts";
import { scratch } from "./files.ts";
import { documentGrowth, mountGrowth } from "./growth.ts";
import { oneDefect } from "./one-defect.ts";
import { start } from "./start.ts";
import { missedLimits } from "./table.ts";
import { throughput } from "./throughput.ts";

const quick = process.argv.includes("--quick");
const begin = performance.now();

console.log(`Node ${process.version}, ${process.arch}, ${availableParallelism()} cores.`);
const effort = quick ? { rounds: 7, slice: 3 } : { rounds: 41, slice: 8 };
await throughput(effort);
oneDefect(effort);

const bundled = join(scratch, "index.mjs");
writeFileSync(bundled, await bundle('export * from "../src/index.ts";'));
start(quick ? 3 : 15, bundled);
coldStart(quick ? 5 : 25);
stream(quick ? 20_000 : 200_000);

await sizes();
mountGrowth(quick ? { rounds: 5, slice: 5 } : { rounds: 21, slice: 20 });
documentGrowth(quick ? [1e3, 1e4] : [1e3, 1e4, 1e5]);

const missed = missedLimits();
console.log(`\n${missed.length === 0 ? "Every limit is met." : "Limits that are missed:"}`);
for (const limit of missed) console.log(`  ${limit}`);
console.log(`\n${((performance.now() - begin) / 1000).toFixed(0)} s`);
