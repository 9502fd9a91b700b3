/** Listeners for one kind of event. */
export class Listeners<Event> {
  readonly #listeners = new Set<(event: Event) => void>();

  /** Adds a listener. */
  readonly on = (listener: (event: Event) => void): void => {
    this.#listeners.add(listener);
  };

  /** Removes one listener, or all of them if none is given. */
  readonly off = (listener?: (event: Event) => void): void => {
    if (listener) {
      this.#listeners.delete(listener);
    } else {
      this.#listeners.clear();
    }
  };

  /** Adds a listener and returns a function that removes it. */
  subscribe(listener: (event: Event) => void): () => void {
    this.on(listener);
    return () => this.off(listener);
  }

  /** Calls all listeners. */
  emit(event: Event): void {
    for (const listener of this.#listeners) {
      listener(event);
    }
  }
}
