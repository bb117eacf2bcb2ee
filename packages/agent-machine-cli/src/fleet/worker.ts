/** A worker that validates pieces of a stream. */
import { checkAgainst } from "@sourceos/agent-machine-validation";
import { type PieceResult, validatePiece } from "./piece.ts";

/** What every worker is given. */
export interface WorkerData {
  /** The documents that those of the stream are compared with. */
  readonly atHand: readonly unknown[];
  /** Whether the lines of findings are wanted. */
  readonly isShown: boolean;
}

/** One piece to validate. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly most: number;
}

/** What became of it; a fault is one of this program. */
export type Answer = { readonly result: PieceResult } | { readonly fault: string };

export function serve(): void {
  const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
  const { atHand, isShown } = workerData as WorkerData;
  const against = atHand.length > 0 ? checkAgainst(atHand) : () => [];
  parentPort?.on("message", ({ bytes, most }: Task) => {
    parentPort?.postMessage(answer(() => validatePiece(bytes, { most, against, isShown })));
  });
}

function answer(work: () => PieceResult): Answer {
  try {
    return { result: work() };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
