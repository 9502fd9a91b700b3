import type { Declaration, Values } from "../arguments/declaration";
import { argumentToJson } from "../errors/create-error";
import type { GraphqlRequest } from "../http/exchange";
import type { Reader } from "../http/readers";
import type { HttpRequestConfig } from "../types/parts";
import { isObject } from "../types/values";
import type { Call, Method } from "./method";
import { type Operation, type Selection, writeDocument } from "./operation";
import { call, type Endpoint, type EventFor } from "./pipeline";

/** Options of `get` and `post`. */
interface RestOptions<Named, T, Owner> {
  read: Reader<T>;
  /** Session event that the result causes; none by default. */
  event?: EventFor<T>;
  /** Function that converts the values to the body, or to the query of a GET; by default, they are sent unchanged. */
  send?: (values: Named, call: Call<Named, Owner>) => object;
  /** Name of the value to send as the token. By default, or if that value is missing, the session's token is sent. */
  bearer?: keyof Named & string;
  /** `true` to send no token. */
  anonymous?: boolean;
  /** `true` if the endpoint needs a session. */
  needsUser?: boolean;
}

/** Options of `query`, `mutation` and `inputMutation`. */
interface GraphqlOptions<T> {
  select: Selection<T>;
  /** Session event that the result causes; none by default. */
  event?: EventFor<T>;
  /** Name of the operation's field; the method's name by default. `inputMutation` ignores it. */
  field?: string;
  /** `true` if the endpoint needs a session. */
  needsUser?: boolean;
}

/** Describes a method that sends a GET request with its values as the query. */
export function get<const Text extends string, Args extends readonly unknown[], T, Owner>(
  path: string,
  declaration: Declaration<Text, Args>,
  options: RestOptions<Values<Text>, T, Owner>,
): Method<Args, Promise<T>, Owner> {
  return rest(declaration, options, (values) => {
    const params = values as HttpRequestConfig["params"];
    return { kind: "rest", method: "GET", path, params };
  });
}

/** Describes a method that sends a POST request with its values as the body. */
export function post<const Text extends string, Args extends readonly unknown[], T, Owner>(
  path: string,
  declaration: Declaration<Text, Args>,
  options: RestOptions<Values<Text>, T, Owner>,
): Method<Args, Promise<T>, Owner> {
  return rest(declaration, options, (data) => ({ kind: "rest", method: "POST", path, data }));
}

function rest<Named, Args extends readonly unknown[], T, Owner>(
  declaration: string,
  { read, event, send, bearer, anonymous, needsUser }: RestOptions<Named, T, Owner>,
  request: Endpoint<object, T>["request"],
): Method<Args, Promise<T>, Owner> {
  let endpoint: Endpoint<object, T> | undefined;
  return {
    declaration,
    run(made: Call<Named, Owner>) {
      endpoint = endpoint || { request, read, event, needsUser, passwords: passwordsIn(declaration) };
      const sent: Partial<Named> = { ...made.values };
      let ownToken: string | null | undefined = anonymous ? null : undefined;
      if (bearer) {
        ownToken = (sent[bearer] as string | undefined) || undefined;
        delete sent[bearer];
      }
      return call(made.client, endpoint, send ? send(sent as Named, made) : sent, { ownToken });
    },
  };
}

/** Describes a method that sends a GraphQL query with its values as the variables. */
export function query<const Text extends string, Args extends readonly unknown[], T, Owner>(
  declaration: Declaration<Text, Args>,
  options: GraphqlOptions<T>,
): Method<Args, Promise<T>, Owner> {
  return graphql("query", declaration, options);
}

/** Describes a method that sends a GraphQL mutation with its values as the variables. */
export function mutation<const Text extends string, Args extends readonly unknown[], T, Owner>(
  declaration: Declaration<Text, Args>,
  options: GraphqlOptions<T>,
): Method<Args, Promise<T>, Owner> {
  return graphql("mutation", declaration, options);
}

function graphql<Args extends readonly unknown[], T, Owner>(
  type: "query" | "mutation",
  declaration: string,
  { select, event, field, needsUser }: GraphqlOptions<T>,
): Method<Args, Promise<T>, Owner> {
  let endpoint: Endpoint<object, T> | undefined;
  return {
    declaration,
    run({ client, values, name }: Call<object, Owner>) {
      endpoint = endpoint || {
        ...withCookie(operation({ type, field: field || name, variables: declaration, select }, event), declaration),
        needsUser,
        passwords: passwordsIn(declaration),
      };
      return call(client, endpoint, values);
    },
  };
}

/** Describes a method that sends the GraphQL mutation of the same name with its values in the `input` variable. */
export function inputMutation<const Text extends string, Args extends readonly unknown[], T, Owner>(
  declaration: Declaration<Text, Args>,
  { select, event }: GraphqlOptions<T>,
): Method<Args, Promise<T>, Owner> {
  let endpoint: Endpoint<object, T> | undefined;
  return {
    declaration,
    run({ client, values, name }: Call<object, Owner>) {
      if (!endpoint) {
        const variables = `input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
        const named = operation({ type: "mutation", field: name, variables, select }, event);
        endpoint = {
          ...withCookie({ ...named, request: (input: object) => named.request({ input }) }, declaration),
          passwords: passwordsIn(declaration),
        };
      }
      return call(client, endpoint, withCustomData(values));
    },
  };
}

/** Describes an endpoint of the GraphQL API. Writes the GraphQL document on first use. */
export function operation<T>(described: Operation<T>, event?: EventFor<T>): Endpoint<object, T> {
  let document: string | undefined;
  return {
    request(variables) {
      document = document || writeDocument(described);
      return { kind: "graphql", query: document, variables: variables as Record<string, unknown> };
    },
    read: (data) => described.select.read(isObject(data) ? data[described.field] : undefined),
    event,
  };
}

/** Returns an endpoint that sends the value that a declaration marks as a cookie as a header. */
function withCookie<T>(endpoint: Endpoint<object, T>, declaration: string): Endpoint<object, T> {
  const [, name] = /(\w+)\?: cookie\b/.exec(declaration) || [];
  if (!name) return endpoint;
  return {
    ...endpoint,
    request(values) {
      const variables: Record<string, unknown> = { ...values };
      const cookie = variables[name] as string | undefined;
      delete variables[name];
      const request = endpoint.request(variables);
      return cookie ? { ...(request as GraphqlRequest), headers: { cookie } } : request;
    },
  };
}

/** Returns the names of the parameters and fields that a declaration marks as passwords. */
function passwordsIn(declaration: string): string[] | null {
  return declaration.match(/\w+(?=\??: password\b)/g);
}

/** Declaration of the fields of `CustomDataOptions`. */
export const CUSTOM_DATA_OPTIONS = "customData?: object, params?: any, context?: object, clientIp?: any";

/** Values of a method, which can include fields of `CustomDataOptions`. */
interface CustomDataValues {
  customData?: object;
  params?: unknown;
  context?: object;
}

/** Returns the values with `customData`, `params` and `context` in the form that the service expects. */
export function withCustomData<Given extends CustomDataValues>(values: Given): object {
  const { params, context } = values;
  const customData = values.customData as Record<string, unknown> | undefined;
  const list = customData && Object.keys(customData).map((key) => ({ key, value: customData[key] }));
  return {
    ...values,
    customData: undefined,
    params: list
      ? argumentToJson("options.customData", list)
      : params
        ? argumentToJson("options.params", params)
        : null,
    context: context ? argumentToJson("options.context", context) : null,
  };
}
