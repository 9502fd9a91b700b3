import { randomUUID } from "node:crypto";
import { type Collection, type Database, dropOldest } from "./database";
import { requireUser } from "./require-user";
import type { User } from "./user";

const CAPACITY = 1000;

/** Sign-in of a user, successful or not. */
export interface LoginRecord {
  readonly userId: string;
  /** ID of the application; empty if the client sent none. */
  readonly appId: string;
  /** ISO 8601. */
  readonly loginAt: string;
  readonly clientIp: string;
  readonly success: boolean;
  /** Reason for a failure. */
  readonly errorMessage?: string;
  readonly userAgent: string;
  /** Way in which the user signed in, e.g. `loginByEmail`. */
  readonly loginMethod: string;
}

/** Sign-ins of users; only the latest 1000 are kept. */
export class LoginHistory {
  readonly #records: Collection<LoginRecord>;

  constructor(database: Database) {
    this.#records = database.collection("loginHistory");
  }

  /** Returns the sign-ins of a user, newest first. */
  listOf(user: User): LoginRecord[] {
    requireUser("loginHistory.listOf", user);
    return [...this.#records.values()].filter(({ userId }) => userId === user.id).reverse();
  }

  /** Adds a sign-in that has just happened. */
  add(record: Omit<LoginRecord, "loginAt">): void {
    this.#records.set(randomUUID(), { ...record, loginAt: new Date().toISOString() });
    dropOldest(this.#records, CAPACITY);
  }
}
