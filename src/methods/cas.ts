import { type Implementation, type Method, method } from "../client/Methods";
import { asIs, asObject, type Reader } from "../client/readers";
import { protocol } from "../client/requests";
import type { Parameters } from "../parameters";
import { isString } from "../types/guards";

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
  validateTicketV1(ticket: string, service: string): Promise<{ valid: boolean; username?: string; message?: string }>;

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
  validateTicketV2(ticket: string, service: string, format?: "XML" | "JSON"): Promise<any>;

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
  trackSession(): Promise<{ session: any; userInfo: any }>;
}

export const casMethods: Implementation<CasMethods> = {
  validateTicketV1: validation("", "validate", readTicketV1),
  validateTicketV2: validation('format:XML|JSON="JSON"', "serviceValidate", asIs),

  trackSession: method("", (client) => protocol(client, "/cas/session", asObject)),
};

/** A method that asks about a ticket; an answer in JSON is an object, and `read` is for one in another format. */
function validation<T>(parameters: Parameters, path: string, read: Reader<T>): Method<Promise<T>> {
  return method(`ticket! service! ${parameters}`, (client, params) =>
    protocol(
      client,
      `/cas-idp/${client.options.appId}/${path}`,
      params.format === "JSON" ? asObject : read,
      { params },
      // A ticket is good for one attempt.
      false,
    ),
  );
}

/** Two lines: `yes` and the user, or `no` and nothing. */
function readTicketV1(answer: unknown): { valid: boolean; username?: string; message?: string } | undefined {
  const [valid, username] = isString(answer) ? answer.split("\n") : [];
  if (valid === "yes") return { valid: true, username };
  return valid === "no" ? { valid: false, message: "ticket 不合法" } : undefined;
}
