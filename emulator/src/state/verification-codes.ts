import { randomInt } from "node:crypto";
import { BusinessError } from "../business-error";
import { type Address, addressKey } from "./address";
import type { Collection, Database } from "./database";

const LIFETIME = 5 * 60 * 1000;

/** The codes that prove that somebody reads the messages to an address: the latest per address counts, once. */
export class VerificationCodes {
  readonly #codes: Collection<{ readonly code: string; readonly expiresAt: number }>;

  constructor(database: Database) {
    this.#codes = database.collection("verificationCodes");
  }

  /** Makes a code of six digits for this address. */
  issue(address: Address): string {
    const code = String(randomInt(0, 1_000_000)).padStart(6, "0");
    this.#codes.set(addressKey(address), { code, expiresAt: Date.now() + LIFETIME });
    return code;
  }

  /** Uses a code up; refuses a wrong one (which leaves the right one good) and an expired one. */
  redeem(address: Address, code: string): void {
    this.check(address, code);
    this.#codes.delete(addressKey(address));
  }

  /** Refuses a code as `redeem` does, and leaves it good: for whoever needs two at once. */
  check(address: Address, code: string): void {
    const issued = this.#codes.get(addressKey(address));
    if (issued?.code !== code) {
      throw new BusinessError("wrongCode");
    }
    if (Date.now() >= issued.expiresAt) {
      throw new BusinessError("codeExpired");
    }
  }
}
