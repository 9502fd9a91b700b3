import type { ResolvedOptions } from "../options";
import type { GraphqlClientLike, GraphqlRequest } from "../types/parts";
import { readGraphqlAnswer } from "./readAnswer";
import { send } from "./send";
import { settle } from "./settle";

/**
 * Matches a document that may hold a mutation, which must not be retried: the keyword at the start of the text or of a line, or
 * after the end of a definition, a comma or a description. The spaces before the keyword include no line breaks, because each
 * of those is a start itself; otherwise, a series of them would take quadratic time.
 */
const MUTATION = /(^|[}\r\n,"])[^\S\r\n]*mutation\b/;

/** Sends GraphQL requests. */
export class GraphqlClient implements GraphqlClientLike {
  constructor(
    readonly endpoint: string,
    readonly options: ResolvedOptions,
  ) {}

  /**
   * Sends a GraphQL request, and resolves with the `data` of its answer.
   *
   * @example
   * authing.graphqlClient.request({
   *   query: "query { user { id nickname } }",
   *   token: authing.tokenProvider.getToken(),
   * });
   */
  request<T = any>(request: GraphqlRequest): Promise<T> {
    const { endpoint: url, options } = this;
    return settle(
      options,
      () => {
        const { query } = request;
        const data = { query, variables: request.variables || {} };
        const config = { method: "POST" as const, url, data, token: request.token };
        return send(options, config, readGraphqlAnswer, !MUTATION.test(query)) as Promise<T>;
      },
      request && request.quiet,
    );
  }
}
