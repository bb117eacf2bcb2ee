/**
 * Ctrl-C or SIGTERM, for those who look and those who wait. An `AbortController` says the same; loading it takes longer than reading most files.
 */
export class Interrupt {
  #isRaised = false;
  readonly #listeners = new Set<() => void>();
  #hear: (() => void) | undefined;

  /** `hear` begins to hear the signals; until then they end the process, as no work is lost by that. */
  constructor(hear: () => void) {
    this.#hear = hear;
  }

  get isRaised(): boolean {
    return this.#isRaised;
  }

  /** From now on, a signal raises it. */
  listen(): void {
    const hear = this.#hear;
    this.#hear = undefined;
    hear?.();
  }

  raise(): void {
    this.#isRaised = true;
    for (const listener of this.#listeners) listener();
  }

  /** Calls a listener when it is raised; what is given back takes the listener away. */
  onRaise(listener: () => void): () => void {
    this.listen();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
