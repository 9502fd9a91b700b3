import { Listeners } from "../listeners";
import type { Collection, Database } from "./database";

/** What a developer should know although nothing failed: each thing once. */
export class Warnings {
  readonly #messages: Collection<string>;
  readonly #listeners = new Listeners<string>();

  constructor(database: Database) {
    this.#messages = database.collection("warnings");
  }

  /** All warnings, the oldest first. */
  list(): readonly string[] {
    return [...this.#messages.values()];
  }

  /** Calls a function with every warning from now on; call what it returns to stop. */
  subscribe(listener: (message: string) => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Warns, unless it has done so already. */
  warn(message: string): void {
    if (this.#messages.has(message)) {
      return;
    }
    this.#messages.set(message, message);
    this.#listeners.emit(message);
  }
}
