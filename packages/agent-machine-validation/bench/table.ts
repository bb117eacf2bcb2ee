/** What is printed: tables with the limit beside each measured value, and a line of progress where a person watches. */

export interface Bound {
  readonly limit: number;
  /** What is to be reached once the limit is. */
  readonly then?: number;
}

const watched = process.stderr.isTTY;
const missed: string[] = [];

/** A measured value, the limit, and whether it is met. `what` names it in the list of limits that are missed. */
export function bounded(value: number, bound: Bound | undefined, what: string, digits = 2): string {
  const shown = value.toFixed(digits);
  if (bound === undefined) return shown;
  const { limit, then } = bound;
  const verdicts = [limit, ...(then === undefined ? [] : [then])].map((most) => {
    const met = value <= most;
    if (!met) missed.push(`${what}: ${shown}, limit ${most}`);
    return `<= ${most} ${met ? "met" : "MISSED"}`;
  });
  return `${shown} (${verdicts.join(", then ")})`;
}

/** The limits that were missed so far. */
export function missedLimits(): readonly string[] {
  return missed;
}

/** A statement that holds or does not. */
export function stated(holds: boolean, what: string): string {
  if (!holds) missed.push(what);
  return holds ? "met" : "MISSED";
}

export function print(title: string, rows: readonly (readonly string[])[], notes: string[] = []) {
  progress("");
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
  const lines = rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  console.log(`\n${title}\n`);
  console.log([lines[0], rule, ...lines.slice(1)].join("\n"));
  for (const note of notes) console.log(`  ${note}`);
}

/** Replaces the line of progress. */
export function progress(text: string): void {
  if (watched) process.stderr.write(`\r\u001b[K${text}`);
}
