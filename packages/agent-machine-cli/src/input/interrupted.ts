/** Work that never waits, such as reading many small files, hears of Ctrl-C only where it lets the process listen. */
import type { Terminal } from "../terminal.ts";

const interval = 50;
let listened = 0;

/** Whether it was stopped; listens now and then. */
export async function isInterrupted({ signal }: Pick<Terminal, "signal">): Promise<boolean> {
  const now = performance.now();
  if (now - listened > interval) {
    await new Promise((resolve) => setImmediate(resolve));
    listened = performance.now();
  }
  return signal.aborted;
}
