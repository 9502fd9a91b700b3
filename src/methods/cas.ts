import type { Client } from "../core/client";
import { type Implementation, method } from "../core/method";
import { exchange } from "../http/exchange";
import { asIs, asObject, type Reader } from "../http/readers";
import { inLanguage, messages } from "../messages";
import type { Lang } from "../types/enums";
import type { Untyped } from "../types/untyped";

/** Result of validating a CAS 1.0 ticket. */
export interface TicketValidation {
  /** `true` if the ticket is valid. */
  valid: boolean;
  /** Username of the ticket's owner; missing if the ticket is invalid. */
  username?: string;
  /** Reason why the ticket is invalid; missing if it is valid. */
  message?: string;
}

/** User's session with the service's web pages. */
export interface CasSession {
  /** The session; `null` if there is none. */
  session: Untyped;
  /** User of the session; `null` if there is none. */
  userInfo: Untyped;
}

/** Tickets and sessions of CAS (Central Authentication Service). */
export interface CasMethods {
  /**
   * Validates a CAS 1.0 ticket.
   *
   * Sends `GET /cas-idp/:appId/validate`. A ticket can be validated only once, so the SDK does not retry.
   *
   * @param ticket ticket that the sign-in page sent to `service`
   * @param service URL that the ticket was issued for
   * @returns `valid`, and either the owner's `username` if the ticket is valid, or a `message` with the reason if it is
   *   invalid
   * @throws {AuthingError} `argument`
   * @example
   * authing.validateTicketV1(ticket, "https://example.com").then(({ valid }) => console.log(valid));
   * @see https://apereo.github.io/cas/development/protocol/CAS-Protocol-Specification.html
   */
  validateTicketV1(ticket: string, service: string): Promise<TicketValidation>;

  /**
   * Validates a CAS 2.0 ticket.
   *
   * Sends `GET /cas-idp/:appId/serviceValidate`. A ticket can be validated only once, so the SDK does not retry.
   *
   * @param ticket ticket that the sign-in page sent to `service`
   * @param service URL that the ticket was issued for
   * @param format format of the response, `JSON` or `XML`; `JSON` by default
   * @returns the CAS 2.0 response: an object, or an XML document as a string
   * @throws {AuthingError} `argument`
   * @example
   * authing.validateTicketV2(ticket, "https://example.com").then((response) => console.log(response.serviceResponse));
   * @see https://apereo.github.io/cas/development/protocol/CAS-Protocol-Specification.html
   */
  validateTicketV2(ticket: string, service: string, format?: "XML" | "JSON"): Promise<Untyped>;

  /**
   * Returns the user's session with the service's web pages.
   *
   * Sends `GET /cas/session`. The service identifies the session by a cookie. A mini program sends no cookies unless
   * the app adds them.
   *
   * @returns the `session` and its `userInfo`; both are `null` if there is no session
   * @throws {AuthingError} `network`, `timeout`; any error from the service
   * @example
   * authing.trackSession().then(({ session }) => console.log(session !== null));
   */
  trackSession(): Promise<CasSession>;
}

/** Query parameters for validating a ticket. */
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
  // The service accepts a ticket only once, so a retry would fail.
  return exchange(
    client.service,
    { kind: "protocol", method: "GET", path, params: { ...query }, retryable: false },
    null,
    read,
  );
}

/** Reads the two lines of a CAS 1.0 response: `yes` and the username, or `no` and an empty line. */
function readTicketV1(answer: unknown, lang?: Lang): TicketValidation | undefined {
  const [valid, username] = typeof answer === "string" ? answer.split("\n") : [];
  if (valid === "yes") return { valid: true, username };
  return valid === "no" ? { valid: false, message: inLanguage(lang, messages.invalidTicket) } : undefined;
}
