import { AuthingError } from "../errors/AuthingError";
import { attempt } from "../errors/argument";
import { documentOf, type Operation, requireVariables } from "../graphql/operation";
import { type AuthenticationClientOptions, type ResolvedOptions, resolveOptions } from "../options";
import type { RequestLine } from "../platform/platformError";
import { prefetchRandomBytes } from "../platform/random";
import { AuthenticationTokenProvider } from "../session/AuthenticationTokenProvider";
import { type CurrentSession, currentSession, findSession, unauthenticated } from "../session/currentSession";
import { SessionState } from "../session/SessionState";
import { isSessionError } from "../session/sessionErrors";
import { GraphqlClient } from "../transport/GraphqlClient";
import { HttpClient } from "../transport/HttpClient";
import { readProtocolAnswer, readRestAnswer } from "../transport/readAnswer";
import { send, sendFile, type UploadConfig } from "../transport/send";
import { settle } from "../transport/settle";
import type { GraphqlClientLike, HttpClientLike, HttpRequestConfig, TokenProviderLike } from "../types/parts";
import type { Reader } from "./readers";
import { silentLogin } from "./silentLogin";
import { singleFlight } from "./singleFlight";
import { refreshToken, TokenRefresher } from "./tokenRefresh";

/** What every method stands on: the options, the session and the way to the service. @internal */
export class BaseClient {
  readonly options: ResolvedOptions;
  /** Where requests go, without a trailing slash. */
  readonly appHost: string;
  readonly tokenProvider: TokenProviderLike;
  readonly httpClient: HttpClientLike;
  readonly graphqlClient: GraphqlClientLike;
  /** Changes the session, and tells of it. */
  readonly session: SessionState;
  /** Logs in by WeChat and stores the session; calls at the same time share one login. */
  readonly login = singleFlight(() => silentLogin(this));
  /** Exchanges the session's token for a new one; calls at the same time share one refresh. */
  readonly refresh = singleFlight(() => refreshToken(this));
  private readonly refresher = new TokenRefresher(this);
  private readonly graphqlEndpoint: string;

  constructor(given: AuthenticationClientOptions) {
    const options = resolveOptions(given);
    this.options = options;
    this.appHost = options.appHost;
    this.graphqlEndpoint = `${this.appHost}/graphql/v2`;
    this.tokenProvider = new (options.tokenProvider || AuthenticationTokenProvider)(options);
    this.httpClient = new (options.httpClient || HttpClient)(options, this.tokenProvider);
    this.graphqlClient = new (options.graphqlClient || GraphqlClient)(this.graphqlEndpoint, options);
    this.session = new SessionState(this.tokenProvider);
    const token = options.accessToken || options.token;
    if (token) this.session.signInByToken(token);
    prefetchRandomBytes();
  }

  /** Makes a REST call with the session's token, and resolves with what `read` finds in the `data` of its answer. */
  rest<T>(config: HttpRequestConfig, read: Reader<T>): Promise<T> {
    const { method = "GET", url, headers, quiet } = config;
    const request = (token: string | null | undefined) =>
      this.httpClient.request({ ...config, url: this.absolute(url), token, quiet: true });
    const own = config.token !== undefined || (headers && headers.authorization);
    return this.call(
      () => (own ? request(config.token || null) : this.authenticated(request)),
      read,
      { method, url: this.absolute(url) },
      quiet,
    );
  }

  /** Posts data as `rest` does. */
  post<T>(url: string, data: object, read: Reader<T>): Promise<T> {
    return this.rest({ method: "POST", url, data }, read);
  }

  /**
   * Makes a GraphQL call with the session's token, and resolves with what `read` finds in the answer's field. Variables that
   * are missing or no texts where the operation wants some are refused by their names.
   *
   * @param options `token`, the session's token, if it has been read already; `quiet`, to leave `onError` alone; `renew`,
   *   whether a dying session may be renewed for it, `true` by default
   */
  graphql<T>(
    operation: Operation,
    variables: Record<string, unknown>,
    read: Reader<T>,
    options: { token?: string; quiet?: boolean; renew?: boolean } = {},
  ): Promise<T> {
    const request = (token: string | null | undefined) =>
      this.graphqlClient.request({
        query: documentOf(operation),
        variables,
        token: token || undefined,
        quiet: true,
      });
    return this.call(
      () => {
        requireVariables(operation, variables);
        return (options.renew === false ? request(options.token) : this.authenticated(request, options.token)).then(
          (data) => data && data[operation.field],
        );
      },
      read,
      { method: "POST", url: this.graphqlEndpoint },
      options.quiet,
    );
  }

  /**
   * Makes a call of OAuth 2.0, OIDC or CAS, whose answers have no envelope, without the session's token; resolves with
   * what `read` finds in the body of the answer.
   */
  protocol<T>(config: HttpRequestConfig, read: Reader<T>): Promise<T> {
    const { method = "GET", url } = config;
    return this.call(() => send(this.options, config).then(readProtocolAnswer), read, {
      method,
      url: this.absolute(url),
    });
  }

  /** Posts a local file with the session's token, and resolves with what `read` finds in the `data` of the answer. */
  upload<T>(config: UploadConfig, read: Reader<T>): Promise<T> {
    const post = (token: string | null | undefined) =>
      sendFile(this.options, { ...config, token }).then(readRestAnswer);
    return this.call(() => this.authenticated(post, config.token), read, {
      method: "POST",
      url: this.absolute(config.url),
    });
  }

  /** Does work of which `onError` is told once, should the service or the network fail it. */
  settle<T>(work: () => T | PromiseLike<T>): Promise<T> {
    return settle(this.options, work);
  }

  /** Does what needs the user who is logged in, and with `options.autoLogin` logs in first if nobody is. */
  asUser<T>(work: (session: CurrentSession) => Promise<T>): Promise<T> {
    return attempt(() => {
      const session = findSession(this.tokenProvider);
      if (session) return work(session);
      if (!this.options.autoLogin) throw unauthenticated();
      return this.settle(this.login).then(() => work(currentSession(this.tokenProvider)));
    });
  }

  /** Makes one call: reads its answer, and tells `onError` of its failure. */
  private call<T>(work: () => Promise<unknown>, read: Reader<T>, line: RequestLine, quiet?: boolean): Promise<T> {
    const whole = (value: unknown) => {
      const found = read(value);
      if (found === undefined)
        throw new AuthingError("response", `服务返回的内容不完整（${line.method} ${line.url}）`, line);
      return found;
    };
    return settle(this.options, () => work().then(whole), quiet);
  }

  /**
   * Sends a request with the session's token. With `options.autoRefreshToken`, a token that is about to expire is refreshed
   * first; with `options.autoLogin`, the request is sent once more after a login if the session turns out dead.
   */
  private authenticated<T>(
    request: (token: string | null | undefined) => Promise<T>,
    stored = this.tokenProvider.getToken(),
  ): Promise<T> {
    const { autoLogin, autoRefreshToken } = this.options;
    const send = (token: string | null | undefined) =>
      request(token).catch((error) => {
        if (!autoLogin || !isSessionError(error)) throw error;
        const present = this.tokenProvider.getToken();
        // Another call may have logged in since this one was sent.
        const renewed = present && present !== token ? Promise.resolve(null) : this.login();
        return renewed.then(
          () => request(this.tokenProvider.getToken()),
          () => {
            throw error;
          },
        );
      });
    return autoRefreshToken && stored ? this.refresher.renewed(stored).then(send) : send(stored);
  }

  /** The URL of a path, as a client that an app brings along expects it. */
  private absolute(url: string): string {
    return url.charAt(0) === "/" ? this.appHost + url : url;
  }
}
