import { randomUUID } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import type { User } from "./user";

/** Lifetime of a token, in seconds. */
export const DELETION_TOKEN_LIFETIME = 60;

/** Tokens that let users delete their accounts after they have proved their identity. Each token can be used once. */
export class AccountDeletions {
  readonly #tokens: Collection<{ readonly userId: string; readonly expiresAt: number }>;

  constructor(database: Database) {
    this.#tokens = database.collection("accountDeletions");
  }

  /** Creates a token that is valid for a minute. */
  issueToken(user: User): string {
    const token = randomUUID();
    this.#tokens.set(token, { userId: user.id, expiresAt: Date.now() + DELETION_TOKEN_LIFETIME * 1000 });
    return token;
  }

  /** Redeems a token; throws if the token is unknown, belongs to another user or has expired. */
  redeemToken(token: string, user: User): void {
    const issued = this.#tokens.get(token);
    if (issued?.userId !== user.id) {
      throw new BusinessError("invalidDeletionToken");
    }
    this.#tokens.delete(token);
    if (Date.now() >= issued.expiresAt) {
      throw new BusinessError("invalidDeletionToken");
    }
  }
}
