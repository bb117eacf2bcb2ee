/** Validates a stream of lines: in order, in bounded memory, on as many cores as are given. */
import { checkAgainst } from "@sourceos/agent-machine-validation";
import { linePieces } from "../input/lines.ts";
import type { Bytes } from "../input/read.ts";
import { untilInterrupted } from "../input/until-interrupted.ts";
import type { Interrupt } from "../interrupt.ts";
import { type PieceResult, validatePiece } from "./piece.ts";
import { Pool } from "./pool.ts";

export interface StreamOptions {
  /** Workers; one for each core unless told otherwise. */
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

/** One job is one core: nothing is handed to a worker, which would need a second one to be faster. */
export async function* validateStream(
  bytes: Bytes,
  { jobs = coreCount(), ...options }: StreamOptions,
): AsyncGenerator<Validated> {
  const pieces = untilInterrupted(linePieces(bytes, pieceSize), options.interrupt);
  const first = await pieces.next();
  if (first.done) return;
  const second = jobs === 1 ? undefined : await pieces.next();
  // A worker costs more than a small file.
  if (second === undefined || second.done) yield* inThisThread(first.value, pieces, options);
  else yield* inWorkers([first.value, second.value], pieces, { jobs, ...options });
}

async function* inThisThread(
  begun: Uint8Array,
  pieces: AsyncIterator<Uint8Array>,
  { atHand, most, isShown }: Omit<StreamOptions, "jobs">,
): AsyncGenerator<Validated> {
  const against = atHand.length > 0 ? checkAgainst(atHand) : () => [];
  const validated = (bytes: Uint8Array): Validated => {
    return { result: validatePiece(bytes, { most: most(), against, isShown }), size: bytes.length };
  };
  yield validated(begun);
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    yield validated(next.value);
  }
}

function coreCount(): number {
  return process.getBuiltinModule("node:os").availableParallelism();
}

async function* inWorkers(
  begun: readonly Uint8Array[],
  pieces: AsyncIterator<Uint8Array>,
  { jobs, atHand, most, isShown }: StreamOptions & { readonly jobs: number },
): AsyncGenerator<Validated> {
  const pool = new Pool(jobs, { atHand, isShown });
  const waiting: Promise<Validated>[] = [];
  const submit = (bytes: Uint8Array): void => {
    const { length: size } = bytes;
    const work = pool.run({ bytes, most: most() }).then((result) => ({ result, size }));
    // Whoever takes it sees the fault; until then it is nobody's.
    work.catch(() => {});
    waiting.push(work);
  };
  try {
    for (const piece of begun) submit(piece);
    let isDone = false;
    while (waiting.length > 0) {
      while (!isDone && waiting.length < jobs * ahead) {
        const next = await pieces.next();
        if (next.done) isDone = true;
        else submit(next.value);
      }
      const [head] = waiting.splice(0, 1);
      if (head) yield await head;
    }
  } finally {
    await pool.close();
  }
}
