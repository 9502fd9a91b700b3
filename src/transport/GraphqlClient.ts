import { attempt } from "../errors/argument";
import type { ResolvedOptions } from "../options";
import { readGraphqlAnswer } from "./readAnswer";
import { reporting } from "./report";
import { send } from "./send";

/** One GraphQL request. */
export interface GraphqlRequest {
  /** The document, with one operation. */
  query: string;
  /** Values of the document's variables. */
  variables?: Record<string, unknown>;
  /** The token to send; none by default. */
  token?: string | null;
}

/** Sends GraphQL requests. */
export class GraphqlClient {
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
    return reporting(
      this.options,
      attempt(() => send(this.options, { method: "POST", url: this.endpoint, data: { query, variables }, token })).then(
        (exchange) => readGraphqlAnswer(exchange) as T,
      ),
    );
  }
}
