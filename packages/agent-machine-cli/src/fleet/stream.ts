/** Validates a stream of lines: in order, in bounded memory, on as many cores as are given. */
import { checkAgainst } from "@sourceos/agent-machine-validation";
import { linePieces } from "../input/lines.ts";
import type { Bytes } from "../input/read.ts";
import { untilInterrupted } from "../input/until-interrupted.ts";
import type { Interrupt } from "../interrupt.ts";
import { type PieceResult, validatePiece } from "./piece.ts";
import { Pool } from "./pool.ts";

export interface StreamOptions {
  /** Threads that validate; one for each core unless told otherwise. */
  readonly jobs: number | undefined;
  /** Valid documents that those of the stream are compared with. */
  readonly atHand: readonly unknown[];
  /** How many more findings are to be kept. */
  readonly most: () => number;
  /** Whether the lines of findings are wanted. */
  readonly isShown: boolean;
  /** Ends the reading; what was read is still validated. */
  readonly interrupt: Interrupt;
}

/** What became of a piece, and how many bytes it had. */
export interface Validated {
  readonly result: PieceResult;
  readonly size: number;
}

/** Larger texts would live where the collector looks seldom. */
const pieceSize = 1 << 16;
/** Pieces that are read ahead for each worker, so that none waits for the disk. */
const ahead = 8;

/** A piece that is validated, here or by a worker. */
interface Work {
  readonly result: Promise<Validated>;
  isDone: boolean;
}

/** A job is a thread that validates, and this is the first of them: it does itself what the others have no room for. */
export async function* validateStream(
  bytes: Bytes,
  { jobs = coreCount(), atHand, most, isShown, interrupt }: StreamOptions,
): AsyncGenerator<Validated> {
  const pieces = untilInterrupted(linePieces(bytes, pieceSize), interrupt);
  const pool = new Pool(jobs - 1, { atHand, isShown });
  const against = atHand.length > 0 ? checkAgainst(atHand) : () => [];
  /** In the order of the stream. */
  const works: Work[] = [];
  const here = (piece: Uint8Array): Work => {
    const result = validatePiece(piece, { most: most(), against, isShown });
    return { result: Promise.resolve({ result, size: piece.length }), isDone: true };
  };
  const away = (piece: Uint8Array): Work => {
    const { length: size } = piece;
    const answer = pool.run({ bytes: piece, most: most() });
    const work = { result: answer.then((result) => ({ result, size })), isDone: false };
    // Whoever takes it sees the fault; until then it is nobody's.
    const end = (): void => {
      work.isDone = true;
    };
    work.result.then(end, end);
    return work;
  };
  let failure: unknown;
  let isOpen = true;
  const add = async (validate: (piece: Uint8Array) => Work): Promise<void> => {
    try {
      const next = await pieces.next();
      if (next.done) isOpen = false;
      else works.push(validate(next.value));
    } catch (error) {
      [failure, isOpen] = [error, false];
    }
  };
  const isFull = (): boolean => works.length >= jobs * ahead;
  try {
    // A worker costs more than a small file: the first piece is validated before one starts.
    await add(here);
    while (works.length > 0 || isOpen) {
      while (isOpen && works.filter(({ isDone }) => !isDone).length < (jobs - 1) * ahead)
        await add(away);
      if (isOpen && !isFull()) await add(here);
      await new Promise(setImmediate);
      while (works[0] && (works[0].isDone || isFull() || !isOpen)) {
        yield await works[0].result;
        works.shift();
      }
    }
  } finally {
    await pool.close();
  }
  // What was read before the reading failed is told.
  if (failure !== undefined) throw failure;
}

function coreCount(): number {
  return process.getBuiltinModule("node:os").availableParallelism();
}
