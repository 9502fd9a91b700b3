import type { ResolvedOptions } from "../options";
import type { GraphqlClientLike, GraphqlRequest } from "../types/parts";
import { readGraphqlAnswer } from "./readAnswer";
import { send } from "./send";
import { settle } from "./settle";

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
        return send(options, config, readGraphqlAnswer, !/(^|[}\n,])\s*mutation\b/.test(query)) as Promise<T>;
      },
      request && request.quiet,
    );
  }
}
