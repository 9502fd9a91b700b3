import type { Client } from "../core/client";
import { type Implementation, method } from "../core/method";
import { exchange } from "../http/exchange";
import { asIs, asObject, type Reader } from "../http/readers";
import type { Untyped } from "../types/untyped";

/** Whether a ticket of CAS 1.0 is valid, and whose it is. */
export interface TicketValidation {
  valid: boolean;
  username?: string;
  message?: string;
}

/** The session of CAS. */
export interface CasSession {
  session: Untyped;
  userInfo: Untyped;
}

/** Tickets and sessions of CAS, the Central Authentication Service. */
export interface CasMethods {
  /**
   * Asks whether a ticket of CAS 1.0 is valid.
   *
   * Sends `GET /cas-idp/:appId/validate`.
   *
   * @param ticket the ticket that came to the service
   * @param service the service that the ticket was issued for
   * @returns whether it is `valid`; whose it is as `username`, or why it is not valid as `message`
   * @throws {AuthingError} `argument`
   * @example
   * authing.validateTicketV1(ticket, "https://example.com").then(({ valid }) => console.log(valid));
   * @see https://apereo.github.io/cas/development/protocol/CAS-Protocol-Specification.html
   */
  validateTicketV1(ticket: string, service: string): Promise<TicketValidation>;

  /**
   * Asks whether a ticket of CAS 2.0 is valid.
   *
   * Sends `GET /cas-idp/:appId/serviceValidate`.
   *
   * @param ticket the ticket that came to the service
   * @param service the service that the ticket was issued for
   * @param format `JSON` by default, or `XML`
   * @returns the answer of CAS 2.0, an object or the text of an XML document
   * @throws {AuthingError} `argument`
   * @example
   * authing.validateTicketV2(ticket, "https://example.com").then((answer) => console.log(answer.serviceResponse));
   * @see https://apereo.github.io/cas/development/protocol/CAS-Protocol-Specification.html
   */
  validateTicketV2(ticket: string, service: string, format?: "XML" | "JSON"): Promise<Untyped>;

  /**
   * Asks whether the service's pages keep somebody logged in.
   *
   * Sends `GET /cas/session`. Pages keep a session by cookie, of which a mini program has none unless its requests carry one.
   *
   * @returns the `session` and its `userInfo`, both `null` if there is none
   * @throws {AuthingError} what the service or the network reported
   * @example
   * authing.trackSession().then(({ session }) => console.log(session !== null));
   */
  trackSession(): Promise<CasSession>;
}

/** What a service asks about a ticket. */
interface TicketQuery {
  ticket: string;
  service: string;
  format?: "XML" | "JSON";
}

export const casMethods: Implementation<CasMethods> = {
  validateTicketV1: method("ticket, service", ({ client, values }) =>
    validateTicket(client, "validate", values, readTicketV1),
  ),

  validateTicketV2: method('ticket, service, format: "XML" | "JSON" = "JSON"', ({ client, values }) =>
    validateTicket(client, "serviceValidate", values, values.format === "JSON" ? asObject<Untyped> : asIs<Untyped>),
  ),

  trackSession: method("", ({ client }) =>
    exchange(client.service, { kind: "protocol", method: "GET", path: "/cas/session" }, null, asObject<CasSession>),
  ),
};

function validateTicket<T>(client: Client, endpoint: string, query: TicketQuery, read: Reader<T>): Promise<T> {
  const path = `/cas-idp/${client.options.appId}/${endpoint}`;
  // A ticket is good for one attempt.
  return exchange(
    client.service,
    { kind: "protocol", method: "GET", path, params: { ...query }, retryable: false },
    null,
    read,
  );
}

/** Reads two lines: `yes` and the user, or `no` and nothing. */
function readTicketV1(answer: unknown): TicketValidation | undefined {
  const [valid, username] = typeof answer === "string" ? answer.split("\n") : [];
  if (valid === "yes") return { valid: true, username };
  return valid === "no" ? { valid: false, message: "ticket 不合法" } : undefined;
}
