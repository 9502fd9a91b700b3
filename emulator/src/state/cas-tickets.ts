import { randomBytes } from "node:crypto";
import type { Collection, Database } from "./database";

/** A login of one user at one service, of which the service has not heard yet. */
export interface CasTicket {
  /** `ST-` and random text. */
  readonly ticket: string;
  readonly appId: string;
  /** The service's address, just as it was given. */
  readonly service: string;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

const LIFETIME = 60 * 1000;

/** The service tickets of CAS: each is good once, for one service, for a minute. */
export class CasTickets {
  readonly #tickets: Collection<CasTicket>;

  constructor(database: Database) {
    this.#tickets = database.collection("casTickets");
  }

  /** The tickets that were not used, the oldest first; they may have expired. */
  list(): CasTicket[] {
    return [...this.#tickets.values()];
  }

  /**
   * Makes a ticket, as the login page would send it to the service.
   *
   * @example
   * const ticket = emulator.casTickets.issue({ appId: "app-1", service: "https://example.com", userId: bob.id });
   */
  issue({ appId, service, userId }: Pick<CasTicket, "appId" | "service" | "userId">): string {
    const ticket = `ST-${randomBytes(24).toString("base64url")}`;
    this.#tickets.set(ticket, { ticket, appId, service, userId, expiresAt: Date.now() + LIFETIME });
    return ticket;
  }

  /** Uses a ticket up, whatever is found out about it; nothing if it is not good. */
  take(ticket: string): CasTicket | undefined {
    const found = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    return found && Date.now() < found.expiresAt ? found : undefined;
  }
}
