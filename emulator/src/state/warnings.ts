import { Listeners } from "../listeners";
import { type Collection, type Database, dropOldest } from "./database";

const CAPACITY = 1000;
const MAXIMUM_LENGTH = 500;

/** Warnings for the developer, each issued once; only the latest 1000 are kept. */
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
  warn(text: string): void {
    const message = text.slice(0, MAXIMUM_LENGTH);
    if (this.#messages.has(message)) {
      return;
    }
    this.#messages.set(message, message);
    dropOldest(this.#messages, CAPACITY);
    this.#listeners.emit(message);
  }
}
