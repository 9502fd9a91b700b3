import { requestError } from "../errors/requestError";
import type { Operation } from "../graphql/operation";
import { type CurrentSession, currentSession, findSession, unauthenticated } from "../session/currentSession";
import { subjectOf } from "../session/jwt";
import { isSessionError } from "../session/sessionErrors";
import { absoluteUrl } from "../transport/query";
import { readProtocolAnswer, readRestAnswer } from "../transport/readAnswer";
import { send } from "../transport/send";
import type { HttpRequestConfig } from "../types/parts";
import type { BaseClient } from "./BaseClient";
import { type Outcome, signsIn } from "./outcomes";
import type { Reader } from "./readers";
import { renewedToken } from "./renewedToken";

/** What there is to a request beside its URL: with `data` or a `form`, it is a POST by default. */
type RequestConfig = Omit<HttpRequestConfig, "url">;

type Token = string | null | undefined;

/**
 * Makes a REST call with the session's token, and resolves with what `read` finds in the `data` of its answer.
 *
 * @param outcome what to do with that besides
 */
export function rest<T>(
  client: BaseClient,
  path: string,
  read: Reader<T>,
  config: RequestConfig = {},
  outcome?: Outcome<T>,
): Promise<T> {
  const method = config.method || (config.data ? "POST" : "GET");
  const url = absoluteUrl(client.appHost, path);
  const request = (token: Token) => {
    const finish = whole(client, read, method, path, outcome);
    return client.httpClient.request({ ...config, method, url, token, quiet: true }).then(finish);
  };
  return config.token === undefined ? authenticated(client, request, outcome) : request(config.token);
}

/**
 * Makes a GraphQL call with the session's token, and resolves with what the operation reads from the answer.
 *
 * @param outcome what to do with that besides
 * @param stored the session's token, if it has been read already
 * @param once whether the call is made with that as it is, even if the session is dying
 */
export function graphql<T>(
  client: BaseClient,
  operation: Operation<T>,
  variables: Record<string, unknown>,
  outcome?: Outcome<T>,
  stored?: string,
  once?: boolean,
): Promise<T> {
  const request = (token: Token) => {
    const finish = whole(client, operation.read, "POST", "/graphql/v2", outcome);
    const query = operation.document();
    return client.graphqlClient.request({ query, variables, token: token || undefined, quiet: true }).then(finish);
  };
  return once ? request(stored) : authenticated(client, request, outcome, stored);
}

/**
 * Makes a GraphQL call for whoever is logged in.
 *
 * @param variables what goes with the user's id
 * @param outcome what to do with what comes back besides
 * @param idName the name of the variable that takes the id; `id` by default
 */
export function graphqlAsUser<T>(
  client: BaseClient,
  operation: Operation<T>,
  variables: Record<string, unknown>,
  outcome?: Outcome<T>,
  idName?: string,
): Promise<T> {
  return asUser(client, (session) => {
    const all = { ...variables };
    all[idName || "id"] = session.id;
    return graphql(client, operation, all, outcome, session.token);
  });
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
 * Uploads a file.
 *
 * @param stored the session's token, if it has been read already
 * @param own the token to do it with, in place of the session's
 */
export function upload<T>(
  client: BaseClient,
  filePath: string,
  params: HttpRequestConfig["params"],
  read: Reader<T>,
  stored?: string,
  own?: string,
): Promise<T> {
  const method = "POST";
  const url = "/api/v2/upload";
  const finish = whole(client, read, method, url);
  const request = (token: Token) =>
    send(client.options, { method, url, params, filePath, name: "file", token }, readRestAnswer).then(finish);
  return own ? request(own) : authenticated(client, request, undefined, stored);
}

/** Does `work` for whoever is logged in; with `autoLogin`, logs in by WeChat first if nobody is. */
export function asUser<T>(client: BaseClient, work: (session: CurrentSession) => Promise<T>): Promise<T> {
  const session = findSession(client.tokenProvider);
  if (session) return work(session);
  if (!client.options.autoLogin) throw unauthenticated();
  return client.login().then(() => work(currentSession(client.tokenProvider)));
}

/** Takes from an answer what `read` finds in it, and hands it on. */
function whole<T>(
  client: BaseClient,
  read: Reader<T>,
  method: string,
  path: string,
  outcome?: Outcome<T>,
): (answer: unknown) => T {
  const handOn = outcome && outcome(client);
  return (answer) => {
    const found = read(answer);
    if (found === undefined) {
      throw requestError("response", "服务返回的内容不完整", { method, url: absoluteUrl(client.appHost, path) });
    }
    if (handOn) handOn(found);
    return found;
  };
}

/**
 * Sends a request with the session's token. With `autoRefreshToken`, a token that is about to expire is exchanged before;
 * with `autoLogin`, a refusal of the token leads to one login by WeChat, and the request is sent once more for the same user.
 * Neither helps a call that begins a session itself.
 */
function authenticated<T>(
  client: BaseClient,
  request: (token: Token) => Promise<T>,
  outcome?: unknown,
  stored?: string,
): Promise<T> {
  const { options, tokenProvider } = client;
  const token = stored || tokenProvider.getToken();
  if (outcome === signsIn) return request(token);
  const send = (current: Token) =>
    options.autoLogin
      ? request(current).catch((error) => {
          if (!isSessionError(error)) throw error;
          const again = () => {
            const present = tokenProvider.getToken();
            const sent = current && subjectOf(current);
            // What was meant for one user is not done for another, nor after a logout.
            if (present && (!sent || sent === subjectOf(present))) return request(present);
            throw error;
          };
          const fail = () => {
            throw error;
          };
          // Another call may have logged in since this one was sent.
          return tokenProvider.getToken() === current ? client.login().then(again, fail) : again();
        })
      : request(current);
  const renewed = options.autoRefreshToken && token && renewedToken(client, token);
  return renewed ? renewed.then(send) : send(token);
}
