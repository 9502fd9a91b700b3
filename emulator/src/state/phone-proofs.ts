import { randomUUID } from "node:crypto";
import { BusinessError } from "../business-error";
import { addressKey, type PhoneAddress } from "./address";
import type { Collection, Database } from "./database";

const LIFETIME = 5 * 60 * 1000;

/**
 * Codes that prove a phone number which the service received from WeChat. A code binds the number to a user once, within
 * five minutes.
 */
export class PhoneProofs {
  readonly #proofs: Collection<{ readonly address: string; readonly expiresAt: number }>;

  constructor(database: Database) {
    this.#proofs = database.collection("phoneProofs");
  }

  /** Creates a code for a phone number. */
  issue(phone: PhoneAddress): string {
    const code = randomUUID();
    this.#proofs.set(code, { address: addressKey(phone), expiresAt: Date.now() + LIFETIME });
    return code;
  }

  /** Throws if a code is unknown or expired, or belongs to another phone number. */
  check(phone: PhoneAddress, code: string): void {
    const proof = this.#proofs.get(code);
    if (proof?.address !== addressKey(phone)) {
      throw new BusinessError("wrongCode");
    }
    if (Date.now() >= proof.expiresAt) {
      throw new BusinessError("codeExpired");
    }
  }

  /** Makes a code invalid. */
  remove(code: string): void {
    this.#proofs.delete(code);
  }
}
