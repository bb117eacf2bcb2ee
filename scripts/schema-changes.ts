/** What changed between two versions of the pool of definitions, a line for each place. */
export function describeChanges(before: unknown, after: unknown): string[] {
  return compare(before, after, "").map(({ pointer, what }) => `${what} ${pointer}`);
}

interface Change {
  readonly pointer: string;
  readonly what: string;
}

function compare(before: unknown, after: unknown, pointer: string): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ pointer, what: "added" }];
  if (after === undefined) return [{ pointer, what: "removed" }];
  if (!isObject(before) || !isObject(after)) {
    return [{ pointer, what: `changed to ${shortened(JSON.stringify(after))} at` }];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => compare(before[key], after[key], `${pointer}/${key}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
