import { AuthingError } from "../errors/AuthingError";
import { attempt } from "../errors/argument";
import type { Operation } from "../graphql/operation";
import { type AuthenticationClientOptions, type ResolvedOptions, resolveOptions } from "../options";
import { prefetchRandomBytes } from "../platform/random";
import { AuthenticationTokenProvider } from "../session/AuthenticationTokenProvider";
import { GraphqlClient } from "../transport/GraphqlClient";
import { HttpClient } from "../transport/HttpClient";
import { readProtocolAnswer, readRestAnswer } from "../transport/readAnswer";
import { send, sendFile, type UploadConfig, withToken } from "../transport/send";
import { settle } from "../transport/settle";
import type { GraphqlClientLike, HttpClientLike, HttpRequestConfig, TokenProviderLike } from "../types/parts";
import type { Reader } from "./readers";

/** What every method stands on: the options, the session and the way to the service. */
export class BaseClient {
  readonly options: ResolvedOptions;
  /** Where requests go, without a trailing slash. */
  readonly appHost: string;
  readonly tokenProvider: TokenProviderLike;
  readonly httpClient: HttpClientLike;
  readonly graphqlClient: GraphqlClientLike;
  private readonly graphqlEndpoint: string;

  constructor(given: AuthenticationClientOptions) {
    const options = resolveOptions(given);
    this.options = options;
    this.appHost = options.appHost;
    this.graphqlEndpoint = `${this.appHost}/graphql/v2`;
    this.tokenProvider = new (options.tokenProvider || AuthenticationTokenProvider)(options);
    this.httpClient = new (options.httpClient || HttpClient)(options, this.tokenProvider);
    this.graphqlClient = new (options.graphqlClient || GraphqlClient)(this.graphqlEndpoint, options);
    const token = options.accessToken || options.token;
    if (token) this.tokenProvider.setToken(token);
    prefetchRandomBytes();
  }

  /** Makes a REST call with the session's token, and resolves with what `read` finds in the `data` of its answer. */
  rest<T>(config: HttpRequestConfig, read: Reader<T>): Promise<T> {
    return this.read(
      attempt(() => this.httpClient.request({ ...config, url: this.absolute(config.url) })),
      read,
      `${config.method || "GET"} ${config.url}`,
    );
  }

  /**
   * Makes a GraphQL call with the session's token, and resolves with what `read` finds in the answer's field.
   *
   * @param token the session's token, if it has been read already
   */
  graphql<T>(
    { query, field }: Operation,
    variables: Record<string, unknown>,
    read: Reader<T>,
    token?: string,
  ): Promise<T> {
    return this.read(
      attempt(() =>
        this.graphqlClient.request({ query, variables, token: token || this.tokenProvider.getToken() || undefined }),
      ).then((data) => data && data[field]),
      read,
      `POST ${this.graphqlEndpoint} ${field}`,
    );
  }

  /**
   * Makes a call of OAuth 2.0, OIDC or CAS, whose answers have no envelope, without the session's token; resolves with
   * what `read` finds in the body of the answer.
   */
  protocol<T>(config: HttpRequestConfig, read: Reader<T>): Promise<T> {
    return this.read(
      settle(this.options, () => send(this.options, config).then(readProtocolAnswer)),
      read,
      `${config.method || "GET"} ${config.url}`,
    );
  }

  /** Posts a local file with the session's token, and resolves with what `read` finds in the `data` of the answer. */
  upload<T>(config: UploadConfig, read: Reader<T>): Promise<T> {
    return this.read(
      settle(this.options, () => sendFile(this.options, withToken(config, this.tokenProvider)).then(readRestAnswer)),
      read,
      `POST ${config.url}`,
    );
  }

  private read<T>(answer: Promise<unknown>, read: Reader<T>, call: string): Promise<T> {
    return answer.then((value) => {
      const found = read(value);
      return found !== undefined
        ? found
        : settle<T>(this.options, () => {
            throw new AuthingError("response", `服务返回的内容不完整（${call}）`);
          });
    });
  }

  /** The URL of a path, as a client that an app brings along expects it. */
  private absolute(url: string): string {
    return url.charAt(0) === "/" ? this.appHost + url : url;
  }
}
