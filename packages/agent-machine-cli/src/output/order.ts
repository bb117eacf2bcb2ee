import type { Finding } from "@sourceos/agent-machine-validation";

/** Order of findings about one text. */
export function byPlace(left: Finding, right: Finding): number {
  const between = (left.range?.start.offset ?? 0) - (right.range?.start.offset ?? 0);
  return between || (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0);
}
