import { randomUUID } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import type { User } from "./user";

const TOKEN_LIFETIME = 10 * 60 * 1000;

/** Why somebody must set a new password: it is the first login, or the pool demands it for another reason. */
export type ResetReason = "firstLogin" | "forced";

interface ResetToken {
  readonly userId: string;
  readonly reason: ResetReason;
  readonly expiresAt: number;
}

/** The users who must set a new password before a password lets them in, and the tokens by which they may. */
export class PasswordResets {
  readonly #reasons: Collection<ResetReason>;
  readonly #tokens: Collection<ResetToken>;

  constructor(database: Database) {
    this.#reasons = database.collection("passwordResets");
    this.#tokens = database.collection("passwordResetTokens");
  }

  /**
   * Demands a new password of a user at the next login with a password.
   *
   * @param reason `firstLogin` is met by `resetPasswordByFirstLoginToken`, `forced` by `resetPasswordByForceResetToken`
   * @example
   * emulator.passwordResets.demand(bob, "firstLogin");
   */
  demand(user: User, reason: ResetReason): void {
    this.#reasons.set(user.id, reason);
  }

  /** Why this user must set a new password; nothing, if there is no need. */
  reasonOf(user: User): ResetReason | undefined {
    return this.#reasons.get(user.id);
  }

  /** Makes a token that is good once, for ten minutes. */
  issueToken(user: User, reason: ResetReason): string {
    const token = randomUUID();
    this.#tokens.set(token, { userId: user.id, reason, expiresAt: Date.now() + TOKEN_LIFETIME });
    return token;
  }

  /** Uses a token up and tells whose it is; refuses one that is not good, or not good for this. */
  redeemToken(token: string, reason: ResetReason): string {
    const userId = this.checkToken(token, reason);
    this.#tokens.delete(token);
    return userId;
  }

  /** The same, and leaves the token good. */
  checkToken(token: string, reason: ResetReason): string {
    const issued = this.#tokens.get(token);
    if (issued?.reason !== reason) {
      throw new BusinessError("sessionInvalid");
    }
    if (Date.now() >= issued.expiresAt) {
      throw new BusinessError("sessionExpired");
    }
    return issued.userId;
  }

  /** Demands nothing more of this user, and takes the user's tokens back. */
  settle(user: User): void {
    this.#reasons.delete(user.id);
    for (const [token, { userId }] of this.#tokens) {
      if (userId === user.id) {
        this.#tokens.delete(token);
      }
    }
  }
}
