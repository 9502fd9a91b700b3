import type { Collection, Database } from "./database";
import type { User } from "./user";

/** Number of wrong passwords for each user since the last correct one. */
export class FailedLogins {
  readonly #counts: Collection<number>;

  constructor(database: Database) {
    this.#counts = database.collection("failedLogins");
  }

  /** Returns the number of wrong passwords in a row. */
  count(user: User): number {
    return this.#counts.get(user.id) ?? 0;
  }

  /** Counts a wrong password. */
  add(user: User): void {
    this.#counts.set(user.id, this.count(user) + 1);
  }

  /** Resets the count to 0. */
  forget(user: User): void {
    this.#counts.delete(user.id);
  }
}
