import type { Client } from "../core/client";
import { type Implementation, method } from "../core/method";
import { exchange } from "../http/exchange";
import { asObject, type Reader } from "../http/readers";
import { inLanguage, messages } from "../messages";
import type { UserClaims } from "../types/answers";
import type { Lang } from "../types/enums";
import type { User } from "../types/user";
import { isObject } from "../types/values";

/** Result of validating a CAS 1.0 ticket. */
export interface TicketValidation {
  /** `true` if the ticket is valid. */
  valid: boolean;
  /** Username of the ticket's owner; missing if the ticket is invalid. */
  username?: string | undefined;
  /** Reason why the ticket is invalid; missing if it is valid. */
  message?: string | undefined;
}

/** Response to the validation of a CAS 2.0 ticket. It contains either `authenticationSuccess` or `authenticationFailure`. */
export interface CasResponse {
  /** Result of the validation. */
  serviceResponse: CasSuccess | CasFailure;
}

/** Result of validating a valid CAS 2.0 ticket. */
export interface CasSuccess {
  /** The ticket's owner, and the claims about the owner. */
  authenticationSuccess: {
    /** Username of the owner, or the email address or phone number of an owner without a username. */
    user: string;
    /** Claims about the owner; missing if the service returns none. */
    attributes?: UserClaims;
  };
  /** Never set, because the ticket is valid. */
  authenticationFailure?: undefined;
}

/** Result of validating an invalid CAS 2.0 ticket. */
export interface CasFailure {
  /** Reason why the ticket is invalid. */
  authenticationFailure: {
    /** Code of the CAS protocol, e.g. `INVALID_TICKET`. */
    code: string;
    /** Description of the reason, in English. */
    description?: string;
  };
  /** Never set, because the ticket is invalid. */
  authenticationSuccess?: undefined;
}

/** User's session with the service's web pages. */
export interface CasSession {
  /** The session; `null` if there is none. */
  session: WebSession | null;
  /** User of the session; `null` if there is none. */
  userInfo: User | null;
}

/**
 * Session of a browser at the service. Described by Authing's published clients and documentation, and not yet tested
 * against the live service.
 */
export interface WebSession {
  /** ID of the session. */
  _id?: string;
  /** Cookie of the session. */
  cookie?: {
    /** Lifetime of the cookie, in milliseconds; `null` if the cookie ends with the browser's session. */
    originalMaxAge?: number | null;
    /** Time at which the cookie expires, in ISO 8601; `null` if it ends with the browser's session. */
    expires?: string | null;
    /** `true` if browsers send the cookie only with HTTPS. */
    secure?: boolean | null;
    /** `true` if scripts can't read the cookie. */
    httpOnly?: boolean;
    /** `Path` attribute of the cookie. */
    path?: string;
    /** `SameSite` attribute of the cookie. */
    sameSite?: string | boolean | null;
  };
  /** ID of the application that the user signed in to. */
  appId?: string;
  /** Protocol of the sign-in, e.g. `oidc`. */
  type?: string;
  /** ID of the user. */
  userId?: string;
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
   * authing.validateTicketV2(ticket, "https://example.com").then(({ serviceResponse }) =>
   *   console.log(serviceResponse.authenticationSuccess?.user),
   * );
   * @see https://apereo.github.io/cas/development/protocol/CAS-Protocol-Specification.html
   */
  validateTicketV2(ticket: string, service: string, format?: "JSON"): Promise<CasResponse>;
  /**
   * As above, with the response as an XML document.
   *
   * @param ticket ticket that the sign-in page sent to `service`
   * @param service URL that the ticket was issued for
   * @param format `XML`
   * @returns the XML document
   */
  validateTicketV2(ticket: string, service: string, format: "XML"): Promise<string>;
  /**
   * As above, with a format that is not known in advance.
   *
   * @param ticket ticket that the sign-in page sent to `service`
   * @param service URL that the ticket was issued for
   * @param format format of the response, `JSON` or `XML`; `JSON` by default
   * @returns the CAS 2.0 response: an object, or an XML document as a string
   */
  validateTicketV2(ticket: string, service: string, format?: "XML" | "JSON"): Promise<CasResponse | string>;

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
    validateTicket<CasResponse | string>(
      client,
      "serviceValidate",
      values,
      values.format === "JSON" ? readTicketV2 : asText,
    ),
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

function readTicketV2(answer: unknown): CasResponse | undefined {
  return isObject(answer) && isObject(answer.serviceResponse) ? (answer as unknown as CasResponse) : undefined;
}

function asText(answer: unknown): string | undefined {
  return typeof answer === "string" ? answer : undefined;
}

/** Reads the two lines of a CAS 1.0 response: `yes` and the username, or `no` and an empty line. */
function readTicketV1(answer: unknown, lang?: Lang): TicketValidation | undefined {
  const [valid, username] = typeof answer === "string" ? answer.split("\n") : [];
  if (valid === "yes") return { valid: true, username };
  return valid === "no" ? { valid: false, message: inLanguage(lang, messages.invalidTicket) } : undefined;
}
