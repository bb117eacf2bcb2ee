/** The same values, ending at once where a person does not want to wait for the next one. */
export function untilAborted<T>(values: AsyncIterator<T>, signal: AbortSignal): AsyncIterator<T> {
  const end: IteratorResult<T> = { done: true, value: undefined };
  return {
    // Not a race with one promise for all: that would keep every value until the end.
    next: () =>
      new Promise((resolve, reject) => {
        const stop = (): void => resolve(end);
        if (signal.aborted) return stop();
        signal.addEventListener("abort", stop, { once: true });
        values
          .next()
          .then(resolve, reject)
          .finally(() => signal.removeEventListener("abort", stop));
      }),
  };
}
