/** The functions that wait for one kind of event. */
export class Listeners<Event> {
  readonly #listeners = new Set<(event: Event) => void>();

  /** Adds a function. */
  readonly on = (listener: (event: Event) => void): void => {
    this.#listeners.add(listener);
  };

  /** Removes a function, or all of them. */
  readonly off = (listener?: (event: Event) => void): void => {
    if (listener) {
      this.#listeners.delete(listener);
    } else {
      this.#listeners.clear();
    }
  };

  /** Adds a function; call what this returns to remove it. */
  subscribe(listener: (event: Event) => void): () => void {
    this.on(listener);
    return () => this.off(listener);
  }

  /** Calls them all. */
  emit(event: Event): void {
    for (const listener of this.#listeners) {
      listener(event);
    }
  }
}
