import { Listeners } from "../listeners";

/** Tells those who follow the state that something in it may have changed. */
export class Changes {
  readonly #listeners = new Listeners<void>();

  /** Calls a function at every change from now on; call what it returns to stop. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Says that something may have changed. */
  announce(): void {
    this.#listeners.emit();
  }
}
