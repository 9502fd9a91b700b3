import { randomBytes } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Address } from "./address";
import type { Collection, Database } from "./database";
import type { FactorSource, FactorType } from "./second-factors";
import type { User } from "./user";

const LIFETIME = 60 * 1000;

/** Enrollment of a second factor that waits for its proof. */
export interface Enrollment {
  readonly userId: string;
  readonly factorType: FactorType;
  readonly source: FactorSource;
  /** Phone number or email address of the factor; `null` for other factors. */
  readonly contact: Address | null;
  /** Unix time in milliseconds. */
  readonly expiresAt: number;
}

/** Enrollments of second factors. Each has a token that completes it within one minute. */
export class Enrollments {
  readonly #enrollments: Collection<Enrollment>;

  constructor(database: Database) {
    this.#enrollments = database.collection("enrollments");
  }

  /** Starts an enrollment and returns its token. */
  start(user: User, enrollment: Pick<Enrollment, "factorType" | "source" | "contact">): string {
    this.#forgetExpired();
    const token = randomBytes(32).toString("base64url");
    this.#enrollments.set(token, { ...enrollment, userId: user.id, expiresAt: Date.now() + LIFETIME });
    return token;
  }

  /** Returns the enrollment of a token; throws if the token is unknown, expired, or for another user or factor. */
  require(token: string, user: User, factorType: string): Enrollment {
    const enrollment = this.#enrollments.get(token);
    if (enrollment?.userId !== user.id || enrollment.factorType !== factorType || Date.now() >= enrollment.expiresAt) {
      throw new BusinessError("invalidEnrollment");
    }
    return enrollment;
  }

  /** Removes the token of a completed enrollment. */
  remove(token: string): void {
    this.#enrollments.delete(token);
  }

  #forgetExpired(): void {
    for (const [token, { expiresAt }] of this.#enrollments) {
      if (Date.now() < expiresAt) {
        return;
      }
      this.#enrollments.delete(token);
    }
  }
}
