/** Which documents of two sets belong together, and how they differ. */

import type { AgentMachineDocument } from "@sourceos/agent-machine-types";
import type { TextRange } from "@sourceos/agent-machine-validation";
import { type Change, changesBetween } from "./index.ts";
import { type Renames, renamed, renamesOfProfiles } from "./renames.ts";
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
    ...pairs.flatMap(([old, side]) =>
      old ? differences(old, side, renames) : [whole(side, "after")],
    ),
    ...before.filter((side) => !matched.has(side)).map((side) => whole(side, "before")),
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
  return { ...change, document, file, ...(range && { range }) };
}

/** A document that has no counterpart: what it grants is granted newly, or no more. */
function whole(side: Side, where: "before" | "after"): LocatedChange {
  const { type, id } = side.document;
  const isEvidence = type === "AgentMachineFingerprint";
  const effect = isEvidence ? "changes" : where === "after" ? "widens" : "narrows";
  const message = `the ${type} ${code(id)} is ${where === "after" ? "new" : "gone"}`;
  return located({ effect, dimension: "document", message, pointer: "", in: where }, side, id);
}
