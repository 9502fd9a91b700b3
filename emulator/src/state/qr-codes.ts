import { randomBytes } from "node:crypto";
import type { Collection, Database } from "./database";
import type { Optional } from "./optional";
import { requireUser } from "./require-user";
import { type CustomData, USER_POOL_ID, type User } from "./user";

/** Possible scenes of a QR code: scanned with an app, with a mini program, or with WeChat for an official account. */
export const QR_CODE_SCENES = ["APP_AUTH", "WXAPP_AUTH", "WECHATMP_AUTH"] as const;

/** QR code for signing in on the device that shows it; the user scans it with another device. */
export interface QrCode {
  /** Unique name of the code. */
  readonly random: string;
  readonly scene: (typeof QR_CODE_SCENES)[number];
  /** API that created the code. The names of the fields in the code's text depend on it. */
  readonly api: "v2" | "v3";
  readonly state: "unscanned" | "scanned" | "confirmed" | "cancelled" | "failed";
  /** ID of the user who scanned the code. */
  readonly userId: string | null;
  /** Ticket that the client can exchange once for the user; `null` until the code is confirmed. */
  readonly ticket: string | null;
  readonly ticketUsed: boolean;
  /** Reason for the state `failed`. */
  readonly failure: string | null;
  /** Custom data to store for the user. */
  readonly customData: readonly CustomData[];
  /** Unix time in milliseconds. */
  readonly createdAt: number;
  /** Unix time in milliseconds at which the code expires, or its ticket after the code is confirmed. */
  readonly expiresAt: number;
}

/** Lifetime of a code in seconds. */
export const QR_CODE_LIFETIME = 120;
const TICKET_LIFETIME = 300;

/** QR codes for signing in. Methods like `scan` and `confirm` stand in for the device that scans the codes. */
export class QrCodes {
  readonly #codes: Collection<QrCode>;
  readonly #randomsByTicket: Collection<string>;

  constructor(database: Database) {
    this.#codes = database.collection("qrCodes");
    this.#randomsByTicket = database.collection("qrCodeTickets");
  }

  /** Returns all codes, oldest first. */
  list(): QrCode[] {
    return [...this.#codes.values()];
  }

  /** Returns the code with this name. */
  find(random: string): QrCode | undefined {
    return this.#codes.get(random);
  }

  /** Returns the text of a code, which the scanning device reads. */
  textOf(random: string): string {
    return textOf(this.#require(random));
  }

  /**
   * Creates a code that is valid for two minutes.
   *
   * @param options.scene what the code is scanned with; an app by default
   * @param options.customData custom data to store for the user; none by default
   * @param options.api API that creates the code; `v2` by default
   * @example
   * const { random } = emulator.qrCodes.create();
   */
  create({
    scene = "APP_AUTH",
    customData = [],
    api = "v2",
  }: Optional<Pick<QrCode, "scene" | "customData" | "api">> = {}): QrCode {
    const random = randomBytes(18).toString("base64url");
    const createdAt = Date.now();
    const fresh = { state: "unscanned", userId: null, ticket: null, ticketUsed: false, failure: null } as const;
    const expiresAt = createdAt + QR_CODE_LIFETIME * 1000;
    const code: QrCode = { random, scene, api, ...fresh, customData, createdAt, expiresAt };
    this.#codes.set(random, code);
    return code;
  }

  /**
   * Scans a code as a user.
   *
   * @example
   * emulator.qrCodes.scan(random, bob);
   */
  scan(random: string, user: Pick<User, "id">): void {
    requireUser("qrCodes.scan", user);
    this.#change(random, ["unscanned"], { state: "scanned", userId: user.id });
  }

  /**
   * Confirms the sign-in; scans the code first if necessary.
   *
   * @param user the user who scans the code; required if the code has not been scanned yet
   * @example
   * emulator.qrCodes.confirm(random, bob);
   */
  confirm(random: string, user?: Pick<User, "id">): void {
    if (user && this.find(random)?.state === "unscanned") {
      this.scan(random, user);
    }
    const ticket = randomBytes(24).toString("base64url");
    const expiresAt = Date.now() + TICKET_LIFETIME * 1000;
    this.#change(random, ["scanned"], { state: "confirmed", ticket, expiresAt });
    this.#randomsByTicket.set(ticket, random);
  }

  /** Cancels the sign-in, as the user would. */
  cancel(random: string): void {
    this.#change(random, ["unscanned", "scanned"], { state: "cancelled" });
  }

  /** Makes the scan fail with the given reason. */
  fail(random: string, failure: string): void {
    this.#change(random, ["unscanned", "scanned"], { state: "failed", failure });
  }

  /** Makes a code expire now. */
  expire(random: string): void {
    this.#change(random, ["unscanned", "scanned", "confirmed"], { expiresAt: Date.now() });
  }

  /**
   * Redeems the ticket of a confirmed code; returns `undefined` if the ticket is unknown or used, or if the code has
   * expired.
   */
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
    const code = this.#require(random);
    const state = isExpired(code) ? "expired" : code.state;
    if (!from.some((possible) => possible === state)) {
      throw new Error(`The QR code is ${state}, but must be ${from.join(" or ")}.`);
    }
    this.#codes.set(random, { ...code, ...changes });
  }

  #require(random: string): QrCode {
    const code = this.find(random);
    if (!code) {
      throw new Error(`Unknown QR code "${random}".`);
    }
    return code;
  }
}

/** Returns the current state of a code. A canceled code and a failed code do not expire. */
export function stateOf(code: QrCode): QrCode["state"] | "expired" {
  const canExpire = code.state !== "cancelled" && code.state !== "failed";
  return canExpire && isExpired(code) ? "expired" : code.state;
}

function isExpired({ expiresAt }: QrCode): boolean {
  return Date.now() >= expiresAt;
}

/** Returns the text of a code, which the scanning device reads. */
export function textOf({ scene, random, api, createdAt, customData }: QrCode): string {
  return JSON.stringify({
    scene,
    [api === "v3" ? "qrcodeId" : "random"]: random,
    userPoolId: USER_POOL_ID,
    createdAt: new Date(createdAt).toISOString(),
    expiresIn: QR_CODE_LIFETIME,
    customData: Object.fromEntries(customData.map(({ key, value }) => [key, value])),
  });
}
