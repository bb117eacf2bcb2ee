import type { Interrupt } from "../interrupt.ts";

/** The same values, ending at once where a person does not want to wait for the next one. */
export function untilInterrupted<T>(
  values: AsyncIterator<T>,
  interrupt: Interrupt,
): AsyncIterator<T> {
  const end: IteratorResult<T> = { done: true, value: undefined };
  return {
    // Not a race with one promise for all: that would keep every value until the end.
    next: () =>
      new Promise((resolve, reject) => {
        if (interrupt.isRaised) return resolve(end);
        const forget = interrupt.onRaise(() => resolve(end));
        values.next().then(resolve, reject).finally(forget);
      }),
  };
}
