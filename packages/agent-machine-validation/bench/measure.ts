/** Rounds of all candidates take turns, so that a slow moment of the machine meets all of them; the medians are compared. */
import { progress } from "./table.ts";

export interface Effort {
  readonly rounds: number;
  /** How long one candidate runs in one round, in milliseconds. */
  readonly slice: number;
}

/** The median time of one run of each candidate, in microseconds. */
export function measure(
  runs: readonly (() => void)[],
  { rounds, slice }: Effort,
  what: string,
): number[] {
  const repeats = runs.map((run) => repeatsWithin(run, slice));
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    progress(`${what}, round ${round + 1} of ${rounds}`);
    for (const [index, run] of runs.entries()) {
      times[index]?.push(timeOf(run, repeats[index] ?? 1));
    }
  }
  return times.map(median);
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** How often a warm candidate runs within a time. */
function repeatsWithin(run: () => void, slice: number): number {
  const warm = performance.now() + 50;
  while (performance.now() < warm) run();
  return repeatsOf(run, slice);
}

function repeatsOf(run: () => void, slice: number): number {
  let repeats = 1;
  let time = timeOf(run, 1);
  while (time * repeats < slice * 500) {
    repeats *= 2;
    time = timeOf(run, repeats);
  }
  return Math.max(1, Math.round((slice * 1000) / time));
}

function timeOf(run: () => void, repeats: number): number {
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < repeats; repeat++) run();
  return Number(process.hrtime.bigint() - start) / repeats / 1000;
}
