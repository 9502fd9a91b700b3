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
  request<T = any>({ query, variables = {}, token }: GraphqlRequest): Promise<T> {
    const data = { query, variables };
    return settle(this.options, () =>
      send(this.options, { method: "POST", url: this.endpoint, data, token }, !/^\s*mutation\b/.test(query)).then(
        (exchange) => readGraphqlAnswer(exchange) as T,
      ),
    );
  }
}
