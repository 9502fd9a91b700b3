import { randomInt } from "node:crypto";
import { BusinessError } from "../business-error";
import { type Address, addressKey } from "./address";
import type { Collection, Database } from "./database";

const LIFETIME = 5 * 60 * 1000;

/**
 * Codes sent to phone numbers and email addresses. Only the latest code per address is valid, and it can be used only
 * once.
 */
export class VerificationCodes {
  readonly #codes: Collection<{ readonly code: string; readonly expiresAt: number }>;

  constructor(database: Database) {
    this.#codes = database.collection("verificationCodes");
  }

  /** Creates a six-digit code for an address. */
  issue(address: Address): string {
    const code = String(randomInt(0, 1_000_000)).padStart(6, "0");
    this.#codes.set(addressKey(address), { code, expiresAt: Date.now() + LIFETIME });
    return code;
  }

  /** Redeems a code; throws if it is wrong or expired. A wrong code does not invalidate the correct code. */
  redeem(address: Address, code: string): void {
    this.check(address, code);
    this.#codes.delete(addressKey(address));
  }

  /**
   * Checks a code like `redeem`, but keeps the code valid, so that callers can make more checks before they redeem it.
   */
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
