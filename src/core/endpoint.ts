import type { Declaration, Values } from "../arguments/declaration";
import { argumentToJson } from "../errors/create-error";
import type { Reader } from "../http/readers";
import type { HttpRequestConfig } from "../types/parts";
import { isObject } from "../types/values";
import type { Call, Method } from "./method";
import { type Operation, type Selection, writeDocument } from "./operation";
import { call, callWithToken, type Effect, type Exchanged } from "./pipeline";

/** Options of `get` and `post`. */
type RestOptions<Named, T, Owner> = {
  read: Reader<T>;
  /** Function that converts the values to the body, or to the query of a GET; by default, they are sent unchanged. */
  send?: (values: Named, call: Call<Named, Owner>) => object;
} & TokenToSend<Named, T>;

/** Token that a REST method sends. Only a method that sends the session's token can have an effect on the session. */
type TokenToSend<Named, T> =
  | ({ anonymous?: undefined; bearer?: undefined } & Effect<T>)
  /** Sends no token. */
  | { anonymous: true; bearer?: undefined; event?: undefined; needsUser?: undefined; resumes?: undefined }
  /** Sends the value with this name as the token; without such a value, the session's token, which it then needs. */
  | {
      bearer: keyof Named & string;
      anonymous?: undefined;
      event?: undefined;
      needsUser?: undefined;
      resumes?: undefined;
    };

/** Options of `inputMutation`. */
type InputMutationOptions<T> = { select: Selection<T> } & Effect<T>;

/** Options of `query` and `mutation`. */
type GraphqlOptions<T> = InputMutationOptions<T> & {
  /** Name of the operation's field; the method's name by default. */
  field?: string;
};

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
  options: RestOptions<Named, T, Owner>,
  request: Exchanged<object, T>["request"],
): Method<Args, Promise<T>, Owner> {
  const { read, send, bearer, anonymous } = options;
  const create = () => ({ request, read, ...marksIn(declaration) });
  return calling(declaration, create, (made: Call<Named, Owner>, endpoint) => {
    const { client, values } = made;
    const named: Partial<Named> = { ...values };
    const token = bearer && (values[bearer] as string | undefined);
    if (bearer) delete named[bearer];
    const sent = send ? send(named as Named, made) : named;
    if (anonymous) return callWithToken(client, endpoint, sent, null);
    if (token) return callWithToken(client, endpoint, sent, token);
    return call(client, bearer ? { ...endpoint, needsUser: true } : { ...options, ...endpoint }, sent);
  });
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
  options: GraphqlOptions<T>,
): Method<Args, Promise<T>, Owner> {
  const { select, field } = options;
  const create = (name: string) => {
    const described = { type, field: field || name, variables: declaration, select };
    return { ...operation({ ...described, ...marksIn(declaration) }), ...options };
  };
  return calling(declaration, create, ({ client, values }: Call<object, Owner>, endpoint) =>
    call(client, endpoint, values),
  );
}

/** Describes a method that sends the GraphQL mutation of the same name with its values in the `input` variable. */
export function inputMutation<const Text extends string, Args extends readonly unknown[], T, Owner>(
  declaration: Declaration<Text, Args>,
  options: InputMutationOptions<T>,
): Method<Args, Promise<T>, Owner> {
  const create = (name: string) => {
    const variables = `input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const described = { type: "mutation", field: name, variables, select: options.select } as const;
    return { ...operation({ ...described, valuesIn: "input", ...marksIn(declaration) }), ...options };
  };
  return calling(declaration, create, ({ client, values }: Call<object, Owner>, endpoint) =>
    call(client, endpoint, withCustomData(values)),
  );
}

/**
 * Describes a method that calls an endpoint.
 *
 * @param create creates the endpoint from the method's name; called on the first call, because at launch an app calls
 *   few of the methods
 * @param run makes a call of the method
 */
function calling<Named, Args extends readonly unknown[], Created, T, Owner>(
  declaration: string,
  create: (name: string) => Created,
  run: (made: Call<Named, Owner>, endpoint: Created) => Promise<T>,
): Method<Args, Promise<T>, Owner> {
  let endpoint: Created | undefined;
  return {
    declaration,
    run(made: Call<Named, Owner>) {
      endpoint = endpoint || create(made.name);
      return run(made, endpoint);
    },
  };
}

/** Describes an endpoint of the GraphQL API. Writes the GraphQL document on first use. */
export function operation<T>(described: Operation<T>): Exchanged<object, T> {
  const { field, select, valuesIn, cookie, passwords } = described;
  let document: string | undefined;
  return {
    request(values) {
      document = document || writeDocument(described);
      const variables: Record<string, unknown> = { ...values };
      const sentCookie = cookie && (variables[cookie] as string | undefined);
      if (cookie) delete variables[cookie];
      return {
        kind: "graphql",
        query: document,
        variables: valuesIn ? { [valuesIn]: variables } : variables,
        headers: sentCookie ? { cookie: sentCookie } : undefined,
      };
    },
    read: (data) => select.read(isObject(data) ? data[field] : undefined),
    passwords,
  };
}

/** Returns the names of the parameters and fields that a declaration marks as passwords or as a cookie. */
function marksIn(declaration: string): Pick<Operation<unknown>, "passwords" | "cookie"> {
  const namesOf = (type: string) => declaration.match(RegExp(`\\w+(?=\\??: ${type}\\b)`, "g"));
  const [cookie] = namesOf("cookie") || [];
  return { passwords: namesOf("password"), cookie };
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
