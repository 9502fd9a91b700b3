import { requestError } from "../errors/requestError";
import { documentOf, type Operation } from "../graphql/operation";
import { type CurrentSession, currentSession, findSession, unauthenticated } from "../session/currentSession";
import { isSessionError } from "../session/sessionErrors";
import { readProtocolAnswer, readRestAnswer } from "../transport/readAnswer";
import { send } from "../transport/send";
import type { HttpRequestConfig } from "../types/parts";
import type { BaseClient } from "./BaseClient";
import type { Reader } from "./readers";
import { renewedToken } from "./renewedToken";

type Token = string | null | undefined;

/** Makes a REST call with the session's token, and resolves with what `read` finds in the `data` of its answer. */
export function rest<T>(client: BaseClient, config: HttpRequestConfig, read: Reader<T>): Promise<T> {
  const { method = "GET", headers, token: own } = config;
  const url = absolute(client, config.url);
  const request = (token: Token) => client.httpClient.request({ ...config, url, token, quiet: true });
  const known = own !== undefined || (headers && headers.authorization);
  return (known ? request(own || null) : authenticated(client, request)).then(whole(read, method, url));
}

/**
 * Makes a GraphQL call with the session's token, and resolves with what `read` finds in the answer's field.
 *
 * @param stored the session's token, if it has been read already
 * @param renews whether a session that is dying may be renewed for the call
 */
export function graphql<T>(
  client: BaseClient,
  operation: Operation,
  variables: Record<string, unknown>,
  read: Reader<T>,
  stored?: string,
  renews = true,
): Promise<T> {
  const request = (token: Token) =>
    client.graphqlClient
      .request({ query: documentOf(operation), variables, token: token || undefined, quiet: true })
      .then((data) => data && data[operation.field]);
  return (renews ? authenticated(client, request, stored) : request(stored)).then(
    whole(read, "POST", absolute(client, "/graphql/v2")),
  );
}

/** Calls an endpoint of OAuth 2.0, OIDC or CAS, without the session's token. */
export function protocol<T>(client: BaseClient, config: HttpRequestConfig, read: Reader<T>): Promise<T> {
  const { method = "GET", url } = config;
  return send(client.options, config)
    .then(readProtocolAnswer)
    .then(whole(read, method, absolute(client, url)));
}

/** Uploads a file, by the session's token or another. */
export function upload<T>(
  client: BaseClient,
  filePath: string,
  params: HttpRequestConfig["params"],
  read: Reader<T>,
  own?: string,
): Promise<T> {
  const url = "/api/v2/upload";
  const request = (token: Token) =>
    send(client.options, { method: "POST", url, params, filePath, name: "file", token }).then(readRestAnswer);
  return authenticated(client, request, own).then(whole(read, "POST", absolute(client, url)));
}

/** Does `work` for whoever is logged in; with `autoLogin`, logs in by WeChat first if nobody is. */
export function asUser<T>(client: BaseClient, work: (session: CurrentSession) => Promise<T>): Promise<T> {
  const session = findSession(client.tokenProvider);
  if (session) return work(session);
  if (!client.options.autoLogin) throw unauthenticated();
  return client.login().then(() => work(currentSession(client.tokenProvider)));
}

/** Takes from an answer what `read` finds in it. */
function whole<T>(read: Reader<T>, method: string, url: string): (answer: unknown) => T {
  return (answer) => {
    const found = read(answer);
    if (found === undefined) throw requestError("response", "服务返回的内容不完整", { method, url });
    return found;
  };
}

/**
 * Sends a request with the session's token. With `autoRefreshToken`, a token that is about to expire is exchanged before;
 * with `autoLogin`, a refusal of the token leads to one login by WeChat, and the request is sent once more.
 */
function authenticated<T>(
  client: BaseClient,
  request: (token: Token) => Promise<T>,
  stored: Token = client.tokenProvider.getToken(),
): Promise<T> {
  const { options, tokenProvider } = client;
  const send = (token: Token) =>
    options.autoLogin
      ? request(token).catch((error) => {
          if (!isSessionError(error)) throw error;
          const present = tokenProvider.getToken();
          // Another call may have logged in since this one was sent.
          const renewed = present && present !== token ? Promise.resolve(null) : client.login();
          return renewed.then(
            () => request(tokenProvider.getToken()),
            () => {
              throw error;
            },
          );
        })
      : request(token);
  return options.autoRefreshToken && stored ? renewedToken(client, stored).then(send) : send(stored);
}

function absolute({ appHost }: BaseClient, url: string): string {
  return url.charAt(0) === "/" ? appHost + url : url;
}
