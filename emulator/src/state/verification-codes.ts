import { randomInt } from "node:crypto";
import { BusinessError } from "../business-error";
import { type Address, addressKey } from "./address";
import { type Collection, type Database, dropOldest } from "./database";

const LIFETIME = 5 * 60 * 1000;
/** Maximum number of used codes to remember. */
const CAPACITY = 1000;

/** Status of a code. `replaced` means that it is not the latest code for its address and channel. */
export type CodeStatus = "valid" | "used" | "expired" | "replaced";

/**
 * Codes sent to phone numbers and email addresses. Only the latest code per address and channel is valid, and it can be
 * used only once.
 */
export class VerificationCodes {
  readonly #codes: Collection<{ readonly code: string; readonly expiresAt: number }>;

  /** Used codes, by address and code. */
  readonly #used: Collection<true>;

  constructor(database: Database) {
    this.#codes = database.collection("verificationCodes");
    this.#used = database.collection("usedVerificationCodes");
  }

  /**
   * Returns the status of a code that was sent to an address.
   *
   * @param scene purpose of the code; if the code is limited to a channel, its channel
   */
  statusOf(address: Address, code: string, scene: string | undefined): CodeStatus {
    if (this.#used.has(usedKey(address, code))) {
      return "used";
    }
    const issued = [keyOf(address), keyOf(address, scene)].map((key) => this.#codes.get(key));
    const match = issued.find((candidate) => candidate?.code === code);
    if (!match) {
      return "replaced";
    }
    return Date.now() < match.expiresAt ? "valid" : "expired";
  }

  /** Returns the Unix times in milliseconds at which the codes expire. */
  listExpiryTimes(): number[] {
    return [...this.#codes.values()].map(({ expiresAt }) => expiresAt);
  }

  /**
   * Creates a six-digit code for an address.
   *
   * @param channel purpose that the code is limited to, e.g. `CHANNEL_DELETE_ACCOUNT`; none by default
   */
  issue(address: Address, channel?: string): string {
    const code = String(randomInt(0, 1_000_000)).padStart(6, "0");
    this.#codes.set(keyOf(address, channel), { code, expiresAt: Date.now() + LIFETIME });
    this.#used.delete(usedKey(address, code));
    return code;
  }

  /** Redeems a code; throws if it is wrong or expired. A wrong code does not invalidate the correct code. */
  redeem(address: Address, code: string, channel?: string): void {
    this.check(address, code, channel);
    this.#codes.delete(keyOf(address, channel));
    this.#used.set(usedKey(address, code), true);
    dropOldest(this.#used, CAPACITY);
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

function usedKey(address: Address, code: string): string {
  return `${addressKey(address)} ${code}`;
}
