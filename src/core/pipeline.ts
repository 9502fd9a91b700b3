import { exchange, type ServiceRequest, type Token } from "../http/exchange";
import type { Reader } from "../http/readers";
import type { Turn, UserEvent } from "../session/session";
import type { User } from "../types/user";
import type { Client } from "./client";
import { encryptAndSend, type KeyPath } from "./passwords";

/** Session event that a result causes. Only a result of type `User` can cause one. @internal */
export type EventFor<T> = T extends User ? UserEvent : "only a method that resolves with a User can have an event";

/** An endpoint of the service: its request, the reader of its response, and the event that it causes. @internal */
export interface Endpoint<Sent, T> {
  /** Builds the request from the values to send. */
  request(sent: Sent): ServiceRequest;
  read: Reader<T>;
  event?: EventFor<T>;
  /** `true` if the endpoint needs a session. In single-page mode, a call without a session then sends nothing. */
  needsUser?: boolean;
  /** Names of the fields that are encrypted before they are sent; none by default. */
  passwords?: string[] | null;
  /** Source of the public key that encrypts the passwords; `/api/v2/.well-known` by default. */
  keyPath?: KeyPath;
}

/** Options of `call`. @internal */
export interface CallOptions {
  /** Turn that the call is part of; a new turn by default. */
  turn?: Turn;
  /** Token of the session, if the caller has just read it from the turn. */
  token?: Token;
  /** Token to send instead of the session's; `null` for none. This token is neither refreshed nor replaced. */
  ownToken?: string | null;
  /** `false` to reject if the session has ended, even with `autoLogin`; `true` by default. */
  resume?: boolean;
}

/**
 * Makes a call with checked values, in these steps:
 *
 * 1. Takes the session's token. If the token is about to expire, refreshes it first.
 * 2. Encrypts the passwords.
 * 3. Sends the request and reads the response.
 * 4. Commits the result to the session.
 * 5. If the session has ended and a refresh token or `autoLogin` resumes it, repeats steps 2 to 4.
 *
 * The SDK's own requests (public key, silent sign-in, token refresh) bypass this function.
 */
export function call<Sent extends object, T>(
  client: Client,
  endpoint: Endpoint<Sent, T>,
  values: Sent,
  options: CallOptions = {},
): Promise<T> {
  const { session, service } = client;
  const event = endpoint.event as UserEvent | undefined;
  const turn = options.turn || session.begin(event);
  const { passwords: names, keyPath } = endpoint;
  let sent: Token;
  const attempt = (token: Token): Promise<T> => {
    sent = token;
    const send = (ready: Sent) => exchange(service, endpoint.request(ready), token, endpoint.read);
    const result = names ? encryptAndSend(client, values, { names, keyPath, send }) : send(values);
    return event ? result.then((user) => turn.commit(user as T & User, token)) : result;
  };
  if (options.ownToken !== undefined) return attempt(options.ownToken);

  const token = options.token || turn.token();
  // A sign-in starts a session, so it neither refreshes nor resumes the current one.
  if (event === "SIGNED_IN") return attempt(token);
  if (endpoint.needsUser) session.checkSinglePage(token);
  const refreshed = session.refreshIfDue(token);
  // A step of a longer call, e.g. of a deletion, must not run for a user who has left during the refresh.
  const isStep = options.turn && !options.token;
  const result = refreshed
    ? refreshed.then((fresh) => attempt(isStep && fresh !== session.token() ? turn.token() : fresh))
    : attempt(token);
  return options.resume === false ? result : result.catch((refusal) => turn.recover(refusal, sent).then(attempt));
}

/**
 * Makes a call for the signed-in user. With `autoLogin`, signs in silently first if nobody is signed in.
 *
 * @param fill returns the values to send for a user ID
 */
export function callAsUser<Sent extends object, T>(
  client: Client,
  endpoint: Endpoint<Sent, T>,
  fill: (id: string) => Sent,
): Promise<T> {
  return client.session.asUser(endpoint.event as UserEvent | undefined, ({ turn, id, token }) =>
    call(client, endpoint, fill(id), { turn, token }),
  );
}
