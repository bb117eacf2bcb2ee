/** Which documents of two sets belong together, and how they differ. */

import type { AgentMachineDocument } from "@sourceos/agent-machine-types";
import type { TextRange } from "@sourceos/agent-machine-validation";
import type { Effect } from "./change.ts";
import { type Change, changesBetween } from "./index.ts";
import { type Renames, renamed, renamesOfProfiles, withFormerNames } from "./renames.ts";
import { code } from "./words.ts";

/** A document of a file. */
export interface Side {
  readonly file: string;
  readonly document: AgentMachineDocument;
  rangeOf(pointer: string): TextRange | undefined;
}

/** A change, and where it can be seen. */
export interface LocatedChange extends Change {
  /** The `id` of the document. */
  readonly document: string;
  readonly file: string;
  readonly range?: TextRange;
}

/** Every difference between two sets of documents, in the order of the new ones; those that are gone come last. */
export function changesBetweenSets(
  before: readonly Side[],
  after: readonly Side[],
): readonly LocatedChange[] {
  const pairs = pairsOf(before, after);
  const renames = renamesOfProfiles(pairs.map(([old, side]) => [old?.document, side.document]));
  const matched = new Set(pairs.flatMap(([old]) => old ?? []));
  return [
    ...pairs.flatMap(([old, side]) => (old ? differences(old, side, renames) : [added(side)])),
    ...before.filter((side) => !matched.has(side)).map((side) => gone(side, after)),
  ];
}

type Pair = readonly [Side | undefined, Side];

function pairsOf(before: readonly Side[], after: readonly Side[]): readonly Pair[] {
  const [old, ...otherOld] = before;
  const [side, ...otherSides] = after;
  const isOnly = old && side && otherOld.length + otherSides.length === 0;
  if (isOnly && old.document.type === side.document.type) return [[old, side]];
  const byId = new Map(before.map((each) => [keyOf(each), each]));
  return after.map((each) => [byId.get(keyOf(each)), each]);
}

function keyOf({ document: { type, id } }: Side): string {
  return `${type} ${id}`;
}

function differences(old: Side, side: Side, renames: Renames): LocatedChange[] {
  return changesBetween(renamed(old.document, renames), side.document).map((change) =>
    located(change, change.in === "before" ? old : side, side.document.id),
  );
}

function located(change: Change, { file, rangeOf }: Side, document: string): LocatedChange {
  const range = rangeOf(change.pointer);
  const { before } = change;
  return {
    ...change,
    ...(before !== undefined && { before: withFormerNames(before) }),
    document,
    file,
    ...(range && { range }),
  };
}

/** A document that has no counterpart: what it grants is granted newly, or no more. */
function added(side: Side): LocatedChange {
  return whole(side, side.document.type === evidence ? "changes" : "widens", "after", "is new");
}

/** What is left of the tools of a surface that a profile still names, nobody knows. */
function gone(side: Side, after: readonly Side[]): LocatedChange {
  const { type, id } = side.document;
  const names = ({ document }: Side) =>
    document.type === "AgentMachineProfile" &&
    document.planes.agent.toolSurfaceRefs.some((ref) => ref === id);
  const naming = type === "AgentToolSurface" ? after.find(names) : undefined;
  if (naming === undefined)
    return whole(side, type === evidence ? "changes" : "narrows", "before", "is gone");
  const sentence = `is gone, and ${code(naming.document.id)} still names it; what its tools may do is not known, so it counts as widening`;
  return { ...whole(side, "widens", "before", sentence), unknown: true };
}

const evidence = "AgentMachineFingerprint";

function whole(
  side: Side,
  effect: Effect,
  where: "before" | "after",
  sentence: string,
): LocatedChange {
  const { type, id } = side.document;
  const message = `the ${type} ${code(id)} ${sentence}`;
  return located({ effect, dimension: "document", message, pointer: "", in: where }, side, id);
}
