import { randomBytes } from "node:crypto";
import type { Collection, Database } from "./database";
import type { CustomData, User } from "./user";

/** What scans a code: an app, a mini program, or WeChat on the way to an official account. */
export const QR_CODE_SCENES = ["APP_AUTH", "WXAPP_AUTH", "WECHATMP_AUTH"] as const;

/** A code that another device scans to log its user in here. */
export interface QrCode {
  /** Its name. */
  readonly random: string;
  readonly scene: (typeof QR_CODE_SCENES)[number];
  readonly state: "unscanned" | "scanned" | "confirmed" | "cancelled" | "failed";
  /** Who scanned it. */
  readonly userId: string | null;
  /** What a confirmed code is exchanged for the user by, once. */
  readonly ticket: string | null;
  readonly ticketUsed: boolean;
  /** Why the scanning failed. */
  readonly failure: string | null;
  /** User-defined values for the user. */
  readonly customData: readonly CustomData[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const LIFETIME = 5 * 60 * 1000;

/** The QR codes, and the other device's part: a test scans and confirms here what it was shown. */
export class QrCodes {
  readonly #codes: Collection<QrCode>;
  readonly #randomsByTicket: Collection<string>;

  constructor(database: Database) {
    this.#codes = database.collection("qrCodes");
    this.#randomsByTicket = database.collection("qrCodeTickets");
  }

  /** All codes, the oldest first. */
  list(): QrCode[] {
    return [...this.#codes.values()];
  }

  /** The code of this name. */
  find(random: string): QrCode | undefined {
    return this.#codes.get(random);
  }

  /** Makes a code, good for five minutes. */
  create(scene: QrCode["scene"], customData: readonly CustomData[]): QrCode {
    const random = randomBytes(18).toString("base64url");
    const createdAt = Date.now();
    const fresh = { state: "unscanned", userId: null, ticket: null, ticketUsed: false, failure: null } as const;
    const code: QrCode = { random, scene, ...fresh, customData, createdAt, expiresAt: createdAt + LIFETIME };
    this.#codes.set(random, code);
    return code;
  }

  /**
   * Scans a code with the device of a user.
   *
   * @example
   * emulator.qrCodes.scan(random, bob);
   */
  scan(random: string, user: Pick<User, "id">): void {
    this.#change(random, ["unscanned"], { state: "scanned", userId: user.id });
  }

  /**
   * Lets the user agree to the login; scans first, if nobody has.
   *
   * @param user needed if nobody has scanned the code
   * @example
   * emulator.qrCodes.confirm(random, bob);
   */
  confirm(random: string, user?: Pick<User, "id">): void {
    if (user && this.find(random)?.state === "unscanned") {
      this.scan(random, user);
    }
    const ticket = randomBytes(24).toString("base64url");
    this.#change(random, ["scanned"], { state: "confirmed", ticket });
    this.#randomsByTicket.set(ticket, random);
  }

  /** Lets the user refuse the login. */
  cancel(random: string): void {
    this.#change(random, ["unscanned", "scanned"], { state: "cancelled" });
  }

  /** Lets the scanning fail. */
  fail(random: string, failure: string): void {
    this.#change(random, ["unscanned", "scanned"], { state: "failed", failure });
  }

  /** Ends a code's time now. */
  expire(random: string): void {
    this.#change(random, ["unscanned", "scanned", "confirmed"], { expiresAt: Date.now() });
  }

  /** Uses up the ticket of a confirmed code; nothing if it is not good. */
  takeTicket(ticket: string): QrCode | undefined {
    const code = this.find(this.#randomsByTicket.get(ticket) ?? "");
    if (!code || code.ticketUsed || isExpired(code)) {
      return undefined;
    }
    const used = { ...code, ticketUsed: true };
    this.#codes.set(code.random, used);
    return used;
  }

  #change(random: string, from: readonly QrCode["state"][], changes: Partial<QrCode>): void {
    const code = this.find(random);
    if (!code) {
      throw new Error(`There is no QR code "${random}".`);
    }
    const state = isExpired(code) ? "expired" : code.state;
    if (!from.some((possible) => possible === state)) {
      throw new Error(`The QR code is ${state}, but should be ${from.join(" or ")}.`);
    }
    this.#codes.set(random, { ...code, ...changes });
  }
}

/** Tells whether a code's time is over. */
export function isExpired({ expiresAt }: QrCode): boolean {
  return Date.now() >= expiresAt;
}
