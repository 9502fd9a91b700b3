import type { RestDeclaration, Values } from "../arguments/declaration";
import { namesOfType } from "../arguments/read-arguments";
import type { Reader } from "../http/readers";
import type { HttpRequestConfig } from "../types/parts";
import type { Effect, Exchange } from "./endpoint";
import type { Call, Method } from "./method";
import { once } from "./once";
import { call, callAnonymously, callWithToken } from "./pipeline";

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
  | ({ anonymous: true; bearer?: undefined } & WithoutEffect)
  /** Sends the value with this name as the token. Without the value, requires a session and sends its token. */
  | ({ bearer: TextName<Named>; anonymous?: undefined } & WithoutEffect);

/** No effect on the session. */
type WithoutEffect = { [option in keyof Effect<unknown>]?: undefined };

/** Name of a value that is a string. */
type TextName<Named> = {
  [name in keyof Named]-?: Named[name] extends string | undefined ? name : never;
}[keyof Named] &
  string;

/** Describes a method that sends a GET request with its values as the query. */
export function get<const Text extends string, Args extends readonly unknown[], T, Owner>(
  path: string,
  declaration: RestDeclaration<Text, Args>,
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
  declaration: RestDeclaration<Text, Args>,
  options: RestOptions<Values<Text>, T, Owner>,
): Method<Args, Promise<T>, Owner> {
  return rest(declaration, options, (data) => ({ kind: "rest", method: "POST", path, data }));
}

function rest<Named, Args extends readonly unknown[], T, Owner>(
  declaration: string,
  options: RestOptions<Named, T, Owner>,
  request: Exchange<object, T>["request"],
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
      if (anonymous) return callAnonymously(client, endpoint, sent);
      if (!bearer) return call(client, { ...options, ...endpoint }, sent);
      const token = values[bearer] as string | undefined;
      return token
        ? callWithToken(client, endpoint, sent, token)
        : call(client, { ...endpoint, needsUser: true }, sent);
    },
  };
}
