import { randomBytes } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import type { User } from "./user";

const LIFETIME = 10 * 60 * 1000;

/** Tokens for sign-ins that wait for a second factor. Each token completes one sign-in. */
export class MfaTokens {
  readonly #tokens: Collection<{ userId: string; expiresAt: number }>;

  constructor(database: Database) {
    this.#tokens = database.collection("mfaTokens");
  }

  /** Creates a token for a user who has passed the first factor. */
  issue(user: User): string {
    this.#forgetExpired();
    const token = randomBytes(32).toString("base64url");
    this.#tokens.set(token, { userId: user.id, expiresAt: Date.now() + LIFETIME });
    return token;
  }

  /** Returns `true` if a string is an unused MFA token, expired or not. */
  has(token: string): boolean {
    return this.#tokens.has(token);
  }

  /** Returns the ID of the user who is signing in; throws if the token is unknown or expired. */
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

  /** Removes the token of a completed sign-in. */
  remove(token: string): void {
    this.#tokens.delete(token);
  }

  // Keeps expired tokens for another ten minutes, so that a late request is rejected as "expired", not as "invalid".
  #forgetExpired(): void {
    for (const [token, { expiresAt }] of this.#tokens) {
      if (Date.now() < expiresAt + LIFETIME) {
        return;
      }
      this.#tokens.delete(token);
    }
  }
}
