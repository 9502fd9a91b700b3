import type { Collection, Database } from "./database";
import type { User } from "./user";

/** How many wrong passwords were given for a user since the last right one. */
export class FailedLogins {
  readonly #counts: Collection<number>;

  constructor(database: Database) {
    this.#counts = database.collection("failedLogins");
  }

  /** How many in a row. */
  count(user: User): number {
    return this.#counts.get(user.id) ?? 0;
  }

  /** Counts one more. */
  add(user: User): void {
    this.#counts.set(user.id, this.count(user) + 1);
  }

  /** Starts anew. */
  forget(user: User): void {
    this.#counts.delete(user.id);
  }
}
