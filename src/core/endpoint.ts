import type { Declaration, DeclarationWithout, Values } from "../arguments/declaration";
import { parse } from "../arguments/read-arguments";
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
  /** Sends the value with this name as the token. Without such a value, sends the session's token, and requires one. */
  | {
      bearer: TextName<Named>;
      anonymous?: undefined;
      event?: undefined;
      needsUser?: undefined;
      resumes?: undefined;
    };

/** Name of a value that is a string. */
type TextName<Named> = {
  [name in keyof Named]-?: Named[name] extends string | undefined ? name : never;
}[keyof Named] &
  string;

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
  declaration: DeclarationWithout<"cookie", Text, Args>,
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
  declaration: DeclarationWithout<"cookie", Text, Args>,
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
  const describe = once(() => ({ request, read, passwords: namesOfType("password", declaration) }));
  return {
    declaration,
    run(made: Call<Named, Owner>) {
      const { client, values } = made;
      const endpoint = describe();
      const named: Partial<Named> = { ...values };
      if (bearer) delete named[bearer];
      const sent = send ? send(named as Named, made) : named;
      if (anonymous) return callWithToken(client, endpoint, sent, null);
      if (!bearer) return call(client, { ...options, ...endpoint }, sent);
      const token = values[bearer] as string | undefined;
      return token
        ? callWithToken(client, endpoint, sent, token)
        : call(client, { ...endpoint, needsUser: true }, sent);
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
  options: GraphqlOptions<T>,
): Method<Args, Promise<T>, Owner> {
  const { select, field } = options;
  const describe = once((name: string) => ({
    ...operation({ type, field: field || name, variables: declaration, select }),
    ...options,
    passwords: namesOfType("password", declaration),
  }));
  return {
    declaration,
    run: ({ client, values, name }: Call<object, Owner>) => call(client, describe(name), values),
  };
}

/** Describes a method that sends the GraphQL mutation of the same name with its values in the `input` variable. */
export function inputMutation<const Text extends string, Args extends readonly unknown[], T, Owner>(
  declaration: Declaration<Text, Args>,
  options: InputMutationOptions<T>,
): Method<Args, Promise<T>, Owner> {
  const { select } = options;
  const describe = once((name: string) => {
    const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return {
      ...operation({ type: "mutation", field: name, variables: declaration, inputType, select }),
      ...options,
      passwords: namesOfType("password", declaration),
    };
  });
  return {
    declaration,
    run: ({ client, values, name }: Call<object, Owner>) => call(client, describe(name), withCustomData(values)),
  };
}

/** Describes an endpoint of the GraphQL API. */
export function operation<T>(described: Operation<T>): Exchanged<object, T> {
  const { field, variables, inputType, select } = described;
  const write = once(() => ({ query: writeDocument(described), cookieNames: namesOfType("cookie", variables) }));
  return {
    request(values) {
      const { query, cookieNames } = write();
      const sent: Record<string, unknown> = { ...values };
      const [cookieName = ""] = cookieNames;
      const cookie = sent[cookieName] as string | undefined;
      delete sent[cookieName];
      return {
        kind: "graphql",
        query,
        variables: inputType ? { input: sent } : sent,
        headers: cookie ? { cookie } : undefined,
      };
    },
    read: (data) => select.read(isObject(data) ? data[field] : undefined),
  };
}

/**
 * Returns a function that calls `describe` once, on the first call: launches need no descriptions, and all calls of a
 * method share one.
 */
function once<Args extends readonly unknown[], T extends object>(describe: (...args: Args) => T): (...args: Args) => T {
  let described: T | undefined;
  return (...args) => {
    described = described || describe(...args);
    return described;
  };
}

/** Returns the names of the parameters, and of the fields of objects, that have the given type. */
function namesOfType(type: "password" | "cookie", declaration: string): string[] {
  const names: string[] = [];
  for (const parameter of parse(declaration)) {
    if (parameter.fields !== undefined) names.push(...namesOfType(type, parameter.fields));
    else if (parameter.type === type) names.push(parameter.name);
  }
  return names;
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
