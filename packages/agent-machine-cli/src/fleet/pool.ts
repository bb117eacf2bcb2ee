/** Workers that validate pieces side by side. */
import type { Worker } from "node:worker_threads";
import type { PieceResult } from "./piece.ts";
import type { Answer, Task, WorkerData } from "./worker.ts";

interface Waiting {
  readonly resolve: (result: PieceResult) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker answers in the order in which it is asked. */
interface Member {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

export class Pool {
  readonly #members: Member[] = [];
  readonly #size: number;
  readonly #data: WorkerData;

  constructor(size: number, data: WorkerData) {
    this.#size = size;
    this.#data = data;
  }

  /** Gives a piece to the worker that has the fewest; another one starts only where none is idle. */
  run({ bytes, most }: Task): Promise<PieceResult> {
    const member = this.#member();
    // The piece may be a part of a larger buffer, which stays here.
    const own = new Uint8Array(bytes);
    return new Promise((resolve, reject) => {
      member.waiting.push({ resolve, reject });
      member.worker.postMessage({ bytes: own, most } satisfies Task, [own.buffer]);
    });
  }

  #member(): Member {
    const [freest] = this.#members.toSorted(
      (left, right) => left.waiting.length - right.waiting.length,
    );
    const isFull = this.#members.length === this.#size;
    if (freest && (isFull || freest.waiting.length === 0)) return freest;
    const member = startMember(this.#data);
    this.#members.push(member);
    return member;
  }

  async close(): Promise<void> {
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
  }
}

function startMember(workerData: WorkerData): Member {
  // Most of what a document needs is gone after it: a small young generation keeps the memory flat.
  const resourceLimits = { maxYoungGenerationSizeMb: 8 };
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  // The program holds what a worker does too.
  const serve = `require(${JSON.stringify(import.meta.filename)}).serve();`;
  const worker = new Worker(serve, { eval: true, workerData, resourceLimits });
  const waiting: Waiting[] = [];
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answer: Answer) => {
    const first = waiting.shift();
    if ("fault" in answer) first?.reject(new Error(answer.fault));
    else first?.resolve(answer.result);
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("A worker ended before its work.")));
  return { worker, waiting };
}
