import { exchange, type Token } from "../http/exchange";
import type { Turn } from "../session/turn";
import type { User } from "../types/user";
import type { Client } from "./client";
import type { Endpoint, Exchange, NonSignInEndpoint, SignInEndpoint } from "./endpoint";
import { encryptAndSend } from "./passwords";

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
  endpoint: NonSignInEndpoint<Sent, T> | SignInEndpoint<Sent, T>,
  values: Sent,
): Promise<T> {
  const turn = client.session.begin(endpoint.event);
  const token = turn.readToken();
  if (endpoint.event === "SIGNED_IN") {
    // A sign-in starts a session, so it neither refreshes nor resumes the current one.
    return send(client, endpoint, values, token).then((user) => turn.commit(user as T & User));
  }
  // The event depends on `T`, so the compiler does not narrow the type of the endpoint.
  return carryOut(client, endpoint as NonSignInEndpoint<Sent, T>, values, { turn, token });
}

/**
 * Makes a call that is one step of a longer call. Rejects with `unauthenticated`, without sending the request, if the
 * longer call's user is no longer signed in.
 */
export function callInTurn<Sent extends object, T>(
  client: Client,
  endpoint: NonSignInEndpoint<Sent, T>,
  values: Sent,
  turn: Turn,
): Promise<T> {
  return carryOut(client, endpoint, values, { turn, token: turn.readToken(), isStep: true });
}

/**
 * Makes a call for the signed-in user. With `autoLogin`, signs in silently first if nobody is signed in.
 *
 * @param fill returns the values to send for a user ID
 */
export function callAsUser<Sent extends object, T>(
  client: Client,
  endpoint: NonSignInEndpoint<Sent, T>,
  fill: (id: string) => Sent,
): Promise<T> {
  return client.session.asUser(
    ({ turn, id, token }) => carryOut(client, endpoint, fill(id), { turn, token }),
    endpoint.event,
  );
}

/** Runs steps 1 to 5 of `call` for a turn whose token has just been read. */
function carryOut<Sent extends object, T>(
  client: Client,
  endpoint: NonSignInEndpoint<Sent, T>,
  values: Sent,
  { turn, token, isStep }: { turn: Turn; token: Token; isStep?: boolean },
): Promise<T> {
  const { session } = client;
  let sent: Token;
  const attempt = (current: Token): Promise<T> => {
    sent = current;
    const result = send(client, endpoint, values, current);
    return endpoint.event ? result.then((user) => turn.commit(user as T & User, current)) : result;
  };
  if (endpoint.needsUser) session.checkSinglePage(token);
  const refreshed = session.tokenRefresh.refreshIfDue(token);
  const result = refreshed
    ? refreshed.then((fresh) => attempt(isStep ? turn.tokenAfterRefresh(fresh) : fresh))
    : attempt(token);
  if (endpoint.resumes === false) return result;
  return result.catch((refusal) => session.recover(turn, refusal, sent).then(attempt));
}

/** Encrypts the passwords, sends the request and reads the response. */
function send<Sent extends object, T>(
  client: Client,
  { request, read, passwords: names, keyPath }: Exchange<Sent, T>,
  values: Sent,
  token: Token,
): Promise<T> {
  const sendReady = (ready: Sent) => exchange(client.service, request(ready), token, read);
  return names && names.length
    ? encryptAndSend(client, values, { names, keyPath, send: sendReady })
    : sendReady(values);
}

/**
 * Makes a call with a token other than the session's. Does not use the session, and neither refreshes nor replaces the
 * token. The type excludes endpoints that change the session.
 */
export const callWithToken: <Sent extends object, T>(
  client: Client,
  endpoint: Endpoint<Sent, T>,
  values: Sent,
  token: string,
) => Promise<T> = send;

/** Makes a call without a token. Does not use the session. */
export function callAnonymously<Sent extends object, T>(
  client: Client,
  endpoint: Endpoint<Sent, T>,
  values: Sent,
): Promise<T> {
  return send(client, endpoint, values, null);
}
