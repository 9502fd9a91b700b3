import { requestError } from "../errors/requestError";
import { type CurrentSession, currentSession, findSession, ownerOf, unauthenticated } from "../session/currentSession";
import { SIGNED_IN, type UserEvent } from "../session/SessionState";
import { isSessionError } from "../session/sessionErrors";
import { absoluteUrl } from "../transport/query";
import { readProtocolAnswer, readRestAnswer } from "../transport/readAnswer";
import { send } from "../transport/send";
import type { HttpRequestConfig } from "../types/parts";
import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";
import type { Reader } from "./readers";
import { renewedToken } from "./renewedToken";

/** What there is to a request beside its URL: with `data` or a `form`, it is a POST by default. */
type RequestConfig = Omit<HttpRequestConfig, "url">;

export type Token = string | null | undefined;

/** What the outcome of a call, a user, is to the session. */
export type Outcome<T> = T extends User ? UserEvent : never;

/**
 * Makes a REST call with the session's token, or as it is if `config` has a token of its own, and resolves with what `read`
 * finds in the `data` of its answer.
 *
 * @param event what that is to the session; nothing by default
 */
export function rest<T>(
  client: BaseClient,
  path: string,
  read: Reader<T>,
  config: RequestConfig = {},
  event?: Outcome<T>,
): Promise<T> {
  const method = config.method || (config.data ? "POST" : "GET");
  const url = absoluteUrl(client.appHost, path);
  const finish = whole(client, read, method, path, event);
  const request = (token: Token) =>
    client.httpClient.request({ ...config, method, url, token, quiet: true }).then((answer) => finish(answer, token));
  return authenticated(client, request, event, config.token, config.token !== undefined);
}

/**
 * Calls an endpoint of OAuth 2.0, OIDC or CAS, without the session's token.
 *
 * @param safe whether the call changes nothing; a GET by default
 */
export function protocol<T>(
  client: BaseClient,
  path: string,
  read: Reader<T>,
  config: RequestConfig = {},
  safe?: boolean,
): Promise<T> {
  const method = config.method || (config.form ? "POST" : "GET");
  const finish = whole(client, read, method, path);
  return send(client.options, { ...config, method, url: path }, readProtocolAnswer, safe).then(finish);
}

/**
 * Uploads a file with the session's token.
 *
 * @param stored the session's token, if it has been read already
 * @param once whether the call is made with that as it is, whosever it is
 */
export function upload<T>(
  client: BaseClient,
  filePath: string,
  params: HttpRequestConfig["params"],
  read: Reader<T>,
  stored?: string,
  once?: boolean,
): Promise<T> {
  const method = "POST";
  const url = "/api/v2/upload";
  const finish = whole(client, read, method, url);
  const request = (token: Token) =>
    send(client.options, { method, url, params, filePath, name: "file", token }, readRestAnswer).then(finish);
  return authenticated(client, request, undefined, stored, once);
}

/** Does `work` for whoever is logged in; with `autoLogin`, logs in by WeChat first if nobody is. */
export function asUser<T>(client: BaseClient, work: (session: CurrentSession) => Promise<T>): Promise<T> {
  const session = findSession(client.tokenProvider);
  if (session) return work(session);
  if (!client.options.autoLogin) throw unauthenticated();
  return client.login(true).then(() => work(currentSession(client.tokenProvider)));
}

/** What takes from a call's answer what `read` finds in it, and tells the session of it; made when the call is. */
export function whole<T>(
  client: BaseClient,
  read: Reader<T>,
  method: string,
  path: string,
  event?: Outcome<T>,
): (answer: unknown, token?: Token) => T {
  const { session } = client;
  const signIn = event === SIGNED_IN && session.sign(event);
  return (answer, token) => {
    const found = read(answer);
    if (found === undefined) {
      throw requestError("response", "服务返回的内容不完整", { method, url: absoluteUrl(client.appHost, path) });
    }
    if (signIn) signIn(found as T & User);
    else if (event) session.update(found as T & User, token);
    return found;
  };
}

/**
 * Sends a request with the session's token. With `autoRefreshToken`, a token that is about to expire is exchanged before;
 * with `autoLogin`, a refusal of the token leads to one login by WeChat, and the request is sent once more for the same user.
 * Neither helps a call that begins a session itself.
 *
 * @param stored the session's token, if it has been read already
 * @param once whether the request is sent with that as it is, whatever it is
 */
export function authenticated<T>(
  client: BaseClient,
  request: (token: Token) => Promise<T>,
  event?: UserEvent,
  stored?: Token,
  once?: boolean,
): Promise<T> {
  const { options, session, tokenProvider } = client;
  const token = once ? stored : stored || tokenProvider.getToken();
  if (once || event === SIGNED_IN) return request(token);
  const { turn } = session;
  const owner = options.autoLogin && token && ownerOf(tokenProvider, token);
  const sendWith = (current: Token) =>
    options.autoLogin
      ? request(current).catch((error) => {
          const fail = () => {
            throw error;
          };
          const again = () => {
            const present = tokenProvider.getToken();
            // What was meant for one user is not done for another, nor after a logout.
            return present && (owner ? owner === ownerOf(tokenProvider, present) : !token) ? request(present) : fail();
          };
          if (!isSessionError(error)) return fail();
          // Another call may have logged in since this one was sent.
          if (tokenProvider.getToken() !== current) return again();
          // A login or a logout that was called meanwhile must not be undone, and another user's login does not help.
          return turn === session.turn && current !== session.irreplaceable
            ? client.login(true).then(again, fail)
            : fail();
        })
      : request(current);
  const renewed = options.autoRefreshToken && token && renewedToken(client, token);
  return renewed ? renewed.then(sendWith) : sendWith(token);
}
