import { Listeners } from "../listeners";

/** Listeners to notify when the state may have changed. */
export class Changes {
  readonly #listeners = new Listeners<void>();

  /** Calls the listener after each change; returns a function that unsubscribes it. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Notifies all listeners. */
  announce(): void {
    this.#listeners.emit();
  }
}
