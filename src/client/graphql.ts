import type { Operation } from "../graphql/operation";
import type { BaseClient } from "./BaseClient";
import { withEncrypted } from "./passwords";
import { asUser, authenticated, type Outcome, type Token, whole } from "./requests";

/**
 * Makes a GraphQL call with the session's token, the passwords among its variables encrypted, and resolves with what the
 * operation reads from the answer.
 *
 * @param event what that is to the session; nothing by default
 * @param stored the session's token, if it has been read already
 * @param once whether the call is made with that as it is, even if the session is dying
 */
export function graphql<T>(
  client: BaseClient,
  operation: Operation<T>,
  values: Record<string, unknown>,
  event?: Outcome<T>,
  stored?: string,
  once?: boolean,
): Promise<T> {
  const query = operation.document();
  const encrypted = withEncrypted(client, operation.passwords, values);
  const finish = whole(client, operation.read, "POST", "/graphql/v2", event);
  const request = (token: Token) =>
    encrypted((ready) => {
      const variables = operation.asInput ? { input: ready } : ready;
      return client.graphqlClient
        .request({ query, variables, token: token || undefined, quiet: true })
        .then((answer) => finish(answer, token));
    });
  return authenticated(client, request, event, stored, once);
}

/**
 * Makes a GraphQL call for whoever is logged in.
 *
 * @param values what goes with the user's id
 * @param event what comes back is to the session; nothing by default
 * @param idName the name of the variable that takes the id; `id` by default
 */
export function graphqlAsUser<T>(
  client: BaseClient,
  operation: Operation<T>,
  values: Record<string, unknown>,
  event?: Outcome<T>,
  idName?: string,
): Promise<T> {
  return asUser(client, (session) => {
    const all = { ...values };
    all[idName || "id"] = session.id;
    return graphql(client, operation, all, event, session.token);
  });
}
