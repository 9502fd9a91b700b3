import { Listeners } from "../listeners";
import type { Collection, Database } from "./database";

/** Warnings for the developer, each issued once. */
export class Warnings {
  readonly #messages: Collection<string>;
  readonly #listeners = new Listeners<string>();

  constructor(database: Database) {
    this.#messages = database.collection("warnings");
  }

  /** Returns all warnings, oldest first. */
  list(): readonly string[] {
    return [...this.#messages.values()];
  }

  /** Calls the listener with each new warning; returns a function that unsubscribes it. */
  subscribe(listener: (message: string) => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Issues a warning unless it was issued before. */
  warn(message: string): void {
    if (this.#messages.has(message)) {
      return;
    }
    this.#messages.set(message, message);
    this.#listeners.emit(message);
  }
}
