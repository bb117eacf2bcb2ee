/**
 * Whether a glob, or the folder that it names, holds everything that another glob matches. Says no where it cannot be told. Each run of
 * segments between two `**` is looked for once, from the left, so that no glob takes long. As in gitignore, `x/**` is all that lies in
 * `x`, and not `x` itself, which may be a file.
 */
export function coversGlob(wide: string, narrow: string): boolean {
  const segments = narrow.split("/");
  let from = 0;
  for (const [index, run] of runsOf(wide.split("/")).entries()) {
    const last = index === 0 ? 0 : segments.length - run.length;
    const fits = (at: number) =>
      run.every((segment, offset) => coversSegment(segment, segments[at + offset] ?? "**"));
    let at = from;
    while (at <= last && !fits(at)) at++;
    if (at > last) return false;
    from = at + run.length;
  }
  return !/(?:^|\/)\*\*$/.test(wide) || from < segments.length;
}

/** The segments before, between and after each `**`. */
function runsOf(segments: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const segment of segments) {
    if (segment === "**") runs.push([]);
    else runs.at(-1)?.push(segment);
  }
  return runs;
}

/** A wildcard of the narrow segment stands for itself, so only a wildcard of the wide one can take it in. */
function coversSegment(wide: string, narrow: string): boolean {
  if (narrow === "**") return false;
  const [start = "", ...parts] = wide.split("*");
  const end = parts.pop();
  if (end === undefined) return wide === narrow;
  if (!narrow.startsWith(start)) return false;
  let from = start.length;
  for (const part of parts) {
    const at = narrow.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return narrow.length - end.length >= from && narrow.endsWith(end);
}

/** What a glob under a folder matches under a folder below it, as globs there. `**` is all of it. */
export function globsBelow(glob: string, below: readonly string[]): readonly string[] {
  const segments = glob.split("/");
  let reached = new Set([0]);
  for (const name of below) {
    reached = new Set([...skipAny(reached, segments)].flatMap((at) => step(segments, at, name)));
  }
  return [...reached].map((at) => segments.slice(at).join("/") || "**");
}

/** A segment of two asterisks can also be no segment at all. */
function skipAny(reached: ReadonlySet<number>, segments: readonly string[]): ReadonlySet<number> {
  const skipped = new Set(reached);
  for (const at of skipped) if (segments[at] === "**") skipped.add(at + 1);
  return skipped;
}

function step(segments: readonly string[], at: number, name: string): readonly number[] {
  const segment = segments[at];
  if (segment === undefined || segment === "**") return [at];
  return coversSegment(segment, name) ? [at + 1] : [];
}
