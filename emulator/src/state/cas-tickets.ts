import { randomBytes } from "node:crypto";
import type { Collection, Database } from "./database";
import type { Optional } from "./optional";

/** CAS service ticket: stands for a sign-in that the CAS service has not validated yet. */
export interface CasTicket {
  /** `ST-` followed by a random string. */
  readonly ticket: string;
  readonly appId: string;
  /** URL of the CAS service, exactly as it was sent. */
  readonly service: string;
  readonly userId: string;
  /** `true` if the user signed in for this ticket; `false` if the user was already signed in. */
  readonly isFromNewLogin: boolean;
  /** ISO 8601 time at which the user signed in. */
  readonly authenticatedAt: string;
  /** Unix time in milliseconds. */
  readonly expiresAt: number;
}

/** Ticket as passed to `issue`; by default, the user signs in for this ticket. */
export type NewCasTicket = Pick<CasTicket, "appId" | "service" | "userId"> &
  Optional<Pick<CasTicket, "isFromNewLogin" | "authenticatedAt">>;

const LIFETIME = 60 * 1000;

/** CAS service tickets. A ticket expires after one use or one minute, and is valid at only one service. */
export class CasTickets {
  readonly #tickets: Collection<CasTicket>;

  constructor(database: Database) {
    this.#tickets = database.collection("casTickets");
  }

  /** Returns the unused tickets, oldest first, including expired ones. */
  list(): CasTicket[] {
    return [...this.#tickets.values()];
  }

  /**
   * Creates a ticket like the one that the sign-in page sends to the service.
   *
   * @example
   * const ticket = emulator.casTickets.issue({ appId: "app-1", service: "https://example.com", userId: bob.id });
   */
  issue({ isFromNewLogin = true, authenticatedAt = new Date().toISOString(), ...given }: NewCasTicket): string {
    const ticket = `ST-${randomBytes(24).toString("base64url")}`;
    const expiresAt = Date.now() + LIFETIME;
    this.#tickets.set(ticket, { ...given, ticket, isFromNewLogin, authenticatedAt, expiresAt });
    return ticket;
  }

  /** Redeems a ticket; returns `undefined` if it is unknown or expired. */
  take(ticket: string): CasTicket | undefined {
    const found = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    return found && Date.now() < found.expiresAt ? found : undefined;
  }
}
