import { randomInt } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";

const LIFETIME = 5 * 60 * 1000;

/** The codes that prove that somebody reads a phone's messages: the latest per number counts, once. */
export class VerificationCodes {
  readonly #codes: Collection<{ code: string; expiresAt: number }>;

  constructor(database: Database) {
    this.#codes = database.collection("verificationCodes");
  }

  /** Makes a code of six digits for this number. */
  issue(phone: string): string {
    const code = String(randomInt(0, 1_000_000)).padStart(6, "0");
    this.#codes.set(phone, { code, expiresAt: Date.now() + LIFETIME });
    return code;
  }

  /** Uses a code up; refuses a wrong one (which leaves the right one good) and an expired one. */
  redeem(phone: string, code: string): void {
    const issued = this.#codes.get(phone);
    if (issued?.code !== code) {
      throw new BusinessError("wrongCode");
    }
    this.#codes.delete(phone);
    if (Date.now() >= issued.expiresAt) {
      throw new BusinessError("codeExpired");
    }
  }
}
