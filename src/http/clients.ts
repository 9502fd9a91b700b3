import { withErrorReport } from "../errors/attempt";
import type { ResolvedOptions } from "../options";
import type {
  GraphqlClientLike,
  GraphqlRequest,
  HttpClientLike,
  HttpRequestConfig,
  TokenProviderLike,
} from "../types/parts";
import type { Untyped } from "../types/untyped";
import { readGraphqlAnswer, readRestAnswer } from "./read-answer";
import { send } from "./send";

/** Client that sends REST requests. */
export class HttpClient implements HttpClientLike {
  /**
   * Creates a client.
   *
   * @param options options of the `AuthenticationClient`
   * @param tokenProvider store of the session
   */
  constructor(
    readonly options: ResolvedOptions,
    readonly tokenProvider: TokenProviderLike,
  ) {}

  /**
   * Sends a request with the session's token, and resolves with the `data` of the response.
   *
   * @param config request; `url` is required
   * @returns the `data` of the response
   * @throws {AuthingError} `argument`, `network`, `timeout`; any error from the service
   * @example
   * authing.httpClient.request({ method: "GET", url: "/api/v2/users/me/orgs" });
   */
  request<T = Untyped>(config: HttpRequestConfig): Promise<T> {
    const { options, tokenProvider } = this;
    const work = () => {
      const token = config.token === undefined ? tokenProvider.getToken() : config.token;
      return send(options, { ...config, token }, readRestAnswer) as Promise<T>;
    };
    return withErrorReport(config && config.quiet ? { lang: options.lang } : options, work);
  }
}

/**
 * Matches a document that may contain a mutation, because mutations must not be retried. Finds the keyword at the start
 * of the document or of a line, or after a closing brace, a comma or a quotation mark. The pattern for spaces before the
 * keyword excludes line breaks, which already start a match. Otherwise, matching a series of line breaks would take
 * quadratic time.
 */
const MUTATION = /(^|[}\r\n,"])[^\S\r\n]*mutation\b/;

/** Client that sends GraphQL requests. */
export class GraphqlClient implements GraphqlClientLike {
  /**
   * Creates a client.
   *
   * @param endpoint URL of the GraphQL endpoint
   * @param options options of the `AuthenticationClient`
   */
  constructor(
    readonly endpoint: string,
    readonly options: ResolvedOptions,
  ) {}

  /**
   * Sends a GraphQL request, and resolves with the `data` of the response.
   *
   * @param request document, variables and token; `query` is required
   * @returns the `data` of the response
   * @throws {AuthingError} `argument`, `network`, `timeout`; any error from the service
   * @example
   * authing.graphqlClient.request({
   *   query: "query { user { id nickname } }",
   *   token: authing.tokenProvider.getToken(),
   * });
   */
  request<T = Untyped>(request: GraphqlRequest): Promise<T> {
    const { endpoint: url, options } = this;
    const work = () => {
      const { query, token, headers } = request;
      const variables = request.variables || {};
      const config = {
        method: "POST" as const,
        url,
        data: { query, variables },
        token,
        headers,
        retryable: !(String(query).indexOf("mutation") >= 0 && MUTATION.test(query)),
      };
      return send(options, config, readGraphqlAnswer) as Promise<unknown> as Promise<T>;
    };
    return withErrorReport(request && request.quiet ? { lang: options.lang } : options, work);
  }
}
