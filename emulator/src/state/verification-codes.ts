import { randomInt } from "node:crypto";
import { BusinessError } from "../business-error";
import { type Address, addressKey } from "./address";
import type { Collection, Database } from "./database";

const LIFETIME = 5 * 60 * 1000;

/**
 * Codes sent to phone numbers and email addresses. Only the latest code per address and channel is valid, and it can be
 * used only once.
 */
export class VerificationCodes {
  readonly #codes: Collection<{ readonly code: string; readonly expiresAt: number }>;

  constructor(database: Database) {
    this.#codes = database.collection("verificationCodes");
  }

  /**
   * Creates a six-digit code for an address.
   *
   * @param channel purpose that the code is limited to, e.g. `CHANNEL_DELETE_ACCOUNT`; none by default
   */
  issue(address: Address, channel?: string): string {
    const code = String(randomInt(0, 1_000_000)).padStart(6, "0");
    this.#codes.set(keyOf(address, channel), { code, expiresAt: Date.now() + LIFETIME });
    return code;
  }

  /** Redeems a code; throws if it is wrong or expired. A wrong code does not invalidate the correct code. */
  redeem(address: Address, code: string, channel?: string): void {
    this.check(address, code, channel);
    this.#codes.delete(keyOf(address, channel));
  }

  /**
   * Checks a code like `redeem`, but keeps the code valid, so that callers can make more checks before they redeem it.
   */
  check(address: Address, code: string, channel?: string): void {
    const issued = this.#codes.get(keyOf(address, channel));
    if (issued?.code !== code) {
      throw new BusinessError("wrongCode");
    }
    if (Date.now() >= issued.expiresAt) {
      throw new BusinessError("codeExpired");
    }
  }

  /** Returns `true` if a code, valid or expired, was sent to an address for a channel. */
  has(address: Address, code: string, channel: string | undefined): boolean {
    return channel !== undefined && this.#codes.get(keyOf(address, channel))?.code === code;
  }
}

function keyOf(address: Address, channel = ""): string {
  return `${channel} ${addressKey(address)}`.trimStart();
}
