/** Work that never waits, such as reading many small files, hears of Ctrl-C only where it lets the process listen. */
import type { Terminal } from "../terminal.ts";

const interval = 50;
// The start of the command is no time at which nobody listened.
let listened = process.uptime() * 1000;

/** Whether it was stopped; listens now and then. */
export async function isInterrupted({ interrupt }: Pick<Terminal, "interrupt">): Promise<boolean> {
  const now = process.uptime() * 1000;
  if (now - listened > interval) {
    interrupt.listen();
    await new Promise((resolve) => setImmediate(resolve));
    listened = process.uptime() * 1000;
  }
  return interrupt.isRaised;
}
