/**
 * Ctrl-C or SIGTERM, for those who look and those who wait. An `AbortController` says the same; loading it takes longer than reading most files.
 */
export class Interrupt {
  #isRaised = false;
  readonly #listeners = new Set<() => void>();

  get isRaised(): boolean {
    return this.#isRaised;
  }

  raise(): void {
    this.#isRaised = true;
    for (const listener of this.#listeners) listener();
  }

  /** Calls a listener when it is raised; what is given back takes the listener away. */
  onRaise(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
