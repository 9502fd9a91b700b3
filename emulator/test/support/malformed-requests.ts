import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from "graphql";
import type { Endpoint } from "./endpoints";
import { authorizations, bodies, inputOf, parameters, query, strayHeaders } from "./malformed-values";

/** Request as sent over the network. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
}

const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/** Generates requests to all endpoints, with values that no client sends; some contain one of the valid `tokens`. */
export function malformedRequests(endpoints: readonly Endpoint[], tokens: readonly string[]): fc.Arbitrary<RawRequest> {
  // These requests reach the routes, but contain values that no client sends.
  const odd = fc.record({
    endpoint: fc.constantFrom(...endpoints),
    parameters,
    query: fc.oneof({ weight: 2, arbitrary: query }, fc.constant("")),
    authorization: fc.option(authorizations(tokens), { freq: 6, nil: undefined }),
    body: bodies.wellFormed,
  });
  // Most of these requests do not reach the routes.
  const wild = fc.record({
    method: fc.constantFrom(...METHODS),
    tail: parameters,
    headers: strayHeaders,
    body: bodies.malformed,
  });
  return fc.oneof(
    { weight: 3, arbitrary: odd.map(build) },
    fc.tuple(odd, wild).map(([base, { method, tail, headers, body }]) => {
      const request = build({ ...base, body });
      return { ...request, method, path: `${request.path}/${tail[0]}`, headers: { ...request.headers, ...headers } };
    }),
    fc.tuple(odd, wild).map(([base, { headers, body }]) => {
      const request = build({ ...base, body });
      return { ...request, headers: { ...request.headers, ...headers } };
    }),
  );
}

function build(parts: {
  endpoint: Endpoint;
  parameters: string[];
  query: string;
  authorization: string | undefined;
  body: { type: string; content: string | Uint8Array };
}): RawRequest {
  const { endpoint, parameters, query, authorization, body } = parts;
  let next = 0;
  const path = endpoint.path.replace(/:\w+/g, () => parameters[next++] ?? "");
  return {
    method: endpoint.method,
    path: `${path}${query}`,
    headers: { "x-authing-app-id": "app-1", "content-type": body.type, ...(authorization && { authorization }) },
    body: endpoint.method === "GET" ? "" : body.content,
  };
}

/**
 * Generates GraphQL requests that the schema accepts, with values that no client sends.
 *
 * @param password valid encrypted password; it replaces the passwords in about half of the requests
 */
export function oddOperations(
  schema: GraphQLSchema,
  tokens: readonly string[],
  password: string,
): fc.Arbitrary<RawRequest> {
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ type: type?.name.toLowerCase() ?? "", field })),
  );
  return fc.constantFrom(...operations).chain(({ type, field }) => {
    const values = fc.record(Object.fromEntries(field.args.map((argument) => [argument.name, inputOf(argument.type)])));
    return fc.tuple(values, fc.boolean(), authorizations(tokens)).map(([variables, readable, authorization]) => ({
      method: "POST",
      path: "/graphql/v2",
      headers: { "x-authing-app-id": "app-1", "content-type": "application/json", authorization },
      body: JSON.stringify({ query: documentOf(type, field), variables }, (name, value) =>
        readable && /password$/i.test(name) && value !== null ? password : value,
      ),
    }));
  });
}

function documentOf(type: string, { name, args, type: answer }: GraphQLField<unknown, unknown>): string {
  const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(", ");
  const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  const withArguments = (list: string) => (list ? `(${list})` : "");
  return `${type} ${withArguments(declared)} { ${name}${withArguments(passed)} ${selectionOf(answer)} }`;
}

function selectionOf(answer: GraphQLOutputType): string {
  const type = getNamedType(answer);
  if (!isObjectType(type)) {
    return "";
  }
  const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  return `{ __typename ${leaves.map(({ name }) => name).join(" ")} }`;
}
