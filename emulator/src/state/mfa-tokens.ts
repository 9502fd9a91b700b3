import { randomBytes } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import type { User } from "./user";

const LIFETIME = 10 * 60 * 1000;

/** The tokens of logins that wait for a second factor: good for that, for one user and one login, and for nothing else. */
export class MfaTokens {
  readonly #tokens: Collection<{ userId: string; expiresAt: number }>;

  constructor(database: Database) {
    this.#tokens = database.collection("mfaTokens");
  }

  /** Makes a token for a user who has given the first factor. */
  issue(user: User): string {
    this.#forgetExpired();
    const token = randomBytes(32).toString("base64url");
    this.#tokens.set(token, { userId: user.id, expiresAt: Date.now() + LIFETIME });
    return token;
  }

  /** Whether it was issued here, and not used up. */
  has(token: string): boolean {
    return this.#tokens.has(token);
  }

  /** The ID of the user whose login waits; refuses an unknown token and an expired one. */
  require(token: string): string {
    const issued = this.#tokens.get(token);
    if (!issued) {
      throw new BusinessError("sessionInvalid");
    }
    if (Date.now() >= issued.expiresAt) {
      throw new BusinessError("sessionExpired");
    }
    return issued.userId;
  }

  /** Takes a token whose login is done. */
  remove(token: string): void {
    this.#tokens.delete(token);
  }

  // Long after the end, so that who is a little late is told so.
  #forgetExpired(): void {
    for (const [token, { expiresAt }] of this.#tokens) {
      if (Date.now() < expiresAt + LIFETIME) {
        return;
      }
      this.#tokens.delete(token);
    }
  }
}
