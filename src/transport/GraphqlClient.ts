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
  request<T = any>({ query, variables = {}, token, quiet }: GraphqlRequest): Promise<T> {
    const { endpoint: url, options } = this;
    const config = { method: "POST" as const, url, data: { query, variables }, token };
    const safe = !/^\s*mutation\b/.test(query);
    return settle(options, () => send(options, config, readGraphqlAnswer, safe) as Promise<T>, quiet);
  }
}
