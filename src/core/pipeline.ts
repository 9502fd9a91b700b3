import { exchange, type ServiceRequest, type Token } from "../http/exchange";
import type { Reader } from "../http/readers";
import type { Turn, UserEvent } from "../session/session";
import type { User } from "../types/user";
import type { Client } from "./client";
import { encryptAndSend } from "./passwords";

/** What a call's result is to the session, if it is a user. @internal */
export type EventFor<T> = T extends User ? UserEvent : "an event needs a method that resolves with a User";

/** A call of the service: what it sends, what it resolves with, and what that is to the session. @internal */
export interface Endpoint<Sent, T> {
  /** Makes the request of what is sent. */
  request(sent: Sent): ServiceRequest;
  read: Reader<T>;
  event?: EventFor<T>;
  /** Declaration of what is sent, from which passwords are encrypted; none by default. */
  declaration?: string;
}

/** Matches the name of each parameter and field that is declared as a password. */
const PASSWORD_NAMES = /\w+(?=\??: password\b)/g;

/** The turn, or the token, with which a call is made. @internal */
export interface CallOptions {
  /** The turn of which the call is a step; its own by default. */
  turn?: Turn;
  /** The session's token, if the turn has just read it. */
  token?: Token;
  /** A token to send instead of the session's, as it is; `null` for none. */
  ownToken?: string | null;
}

/**
 * Carries out a call, from checked values to the result of its endpoint:
 *
 * 1. Takes the session's token, refreshed if it is about to expire.
 * 2. Encrypts the passwords.
 * 3. Sends the request, and reads its answer.
 * 4. Commits the result to the session.
 * 5. Does so once more if the session turned out to be dead and could be resumed.
 *
 * The requests that the SDK makes for itself (public key, silent login, token refresh) do not come through here.
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
  const names = (endpoint.declaration || "").match(PASSWORD_NAMES);
  let sent: Token;
  const attempt = (token: Token): Promise<T> => {
    sent = token;
    const send = (ready: Sent) => exchange(service, endpoint.request(ready), token, endpoint.read);
    const result = names ? encryptAndSend(client, values, { names, send }) : send(values);
    return event ? result.then((user) => turn.commit(user as T & User, token)) : result;
  };
  if (options.ownToken !== undefined) return attempt(options.ownToken);

  const token = options.token || turn.token();
  // A sign-in begins a session: it neither needs one nor resumes one.
  if (event === "SIGNED_IN") return attempt(token);
  const refreshed = session.refreshIfDue(token);
  const result = refreshed ? refreshed.then(attempt) : attempt(token);
  return client.options.autoLogin ? result.catch((refusal) => turn.recover(refusal, sent).then(attempt)) : result;
}

/**
 * Carries out a call for the user who is signed in; with `autoLogin`, signs in by WeChat first if nobody is.
 *
 * @param fill makes what is sent, for the id of the user
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
