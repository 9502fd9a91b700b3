import { randomUUID } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import { requireUser } from "./require-user";
import type { User } from "./user";

const TOKEN_LIFETIME = 10 * 60 * 1000;

/** Reason for a required password reset: the first sign-in, or a requirement of the user pool. */
export type ResetReason = "firstLogin" | "forced";

interface ResetToken {
  readonly userId: string;
  readonly reason: ResetReason;
  readonly expiresAt: number;
}

/** Users who must reset their password before they can sign in with a password, and their reset tokens. */
export class PasswordResets {
  readonly #reasons: Collection<ResetReason>;
  readonly #tokens: Collection<ResetToken>;

  constructor(database: Database) {
    this.#reasons = database.collection("passwordResets");
    this.#tokens = database.collection("passwordResetTokens");
  }

  /**
   * Requires a password reset at the user's next sign-in with a password.
   *
   * @param reason `firstLogin` for a reset with `resetPasswordByFirstLoginToken`, `forced` for a reset with
   *   `resetPasswordByForceResetToken`
   * @example
   * emulator.passwordResets.demand(bob, "firstLogin");
   */
  demand(user: User, reason: ResetReason): void {
    requireUser("passwordResets.demand", user);
    this.#reasons.set(user.id, reason);
  }

  /** Returns the reason for a required reset; `undefined` if none is required. */
  reasonOf(user: User): ResetReason | undefined {
    requireUser("passwordResets.reasonOf", user);
    return this.#reasons.get(user.id);
  }

  /** Creates a reset token that can be used once, within ten minutes. */
  issueToken(user: User, reason: ResetReason): string {
    const token = randomUUID();
    this.#tokens.set(token, { userId: user.id, reason, expiresAt: Date.now() + TOKEN_LIFETIME });
    return token;
  }

  /**
   * Redeems a token and returns the user's ID; throws if the token is unknown, has expired or was issued for another
   * reason.
   */
  redeemToken(token: string, reason: ResetReason): string {
    const userId = this.checkToken(token, reason);
    this.#tokens.delete(token);
    return userId;
  }

  /** Checks a token like `redeemToken`, but keeps the token valid. */
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

  /** Completes the required reset of a user and revokes the user's reset tokens. */
  settle(user: User): void {
    this.#reasons.delete(user.id);
    for (const [token, { userId }] of this.#tokens) {
      if (userId === user.id) {
        this.#tokens.delete(token);
      }
    }
  }
}
