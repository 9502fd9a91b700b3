/** Tells those who follow the state that something in it may have changed. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  /** Calls a function at every change from now on; call what it returns to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Says that something may have changed. */
  announce(): void {
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
