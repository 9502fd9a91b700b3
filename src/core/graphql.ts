import type { InputDeclaration, VariablesDeclaration } from "../arguments/declaration";
import { namesOfType, parse } from "../arguments/read-arguments";
import { asConvertedUser, asObject, type Reader } from "../http/readers";
import type { CommonMessage } from "../types/answers";
import type { User } from "../types/user";
import { isObject } from "../types/values";
import { withCustomData } from "./custom-data";
import type { Effect, Exchange } from "./endpoint";
import type { Call, Method } from "./method";
import { once } from "./once";
import { call } from "./pipeline";

/** Fields that a GraphQL operation requests, and the reader of their values. */
export interface Selection<T> {
  /**
   * Selection set without braces; empty for a scalar. Variables in the selection set are not passed as arguments of the
   * operation's field.
   */
  fields: string;
  read: Reader<T>;
}

/** A GraphQL operation with one field. */
export interface Operation<T> {
  type: "query" | "mutation";
  field: string;
  /**
   * Declaration of the values. Each value, and each field of an object, becomes a variable, which is passed to the
   * argument of the same name. A cookie is sent as a header instead.
   */
  variables: string;
  /** Type of the variable `input`, which contains the values; by default, each value is a variable. */
  inputType?: string;
  select: Selection<T>;
}

const USER_FIELDS =
  "id arn userPoolId status username email emailVerified phone phoneVerified phoneCountryCode unionid openid nickname " +
  "registerSource photo password oauth token tokenExpiredAt loginsCount lastLogin lastIP signedUp blocked isDeleted " +
  "device browser company name givenName familyName middleName profile preferredUsername website gender birthdate " +
  "zoneinfo locale address formatted streetAddress locality region postalCode city province country createdAt " +
  "updatedAt externalId";

/** Fields of a custom data entry. */
export const USER_DEFINED_DATA = "key value dataType label";

/** Selection of a user's `customData`, which is not one of the standard fields. */
export const CUSTOM_DATA = ` customData{${USER_DEFINED_DATA}}`;

/** Returns a selection of a user's standard fields and the additional `fields`. */
export function userWith(fields: string): Selection<User> {
  return { fields: USER_FIELDS + fields, read: asConvertedUser };
}

/** Selection of a user's standard fields. */
export const USER = userWith("");

/** Selection of a confirmation's fields. */
export const MESSAGE: Selection<CommonMessage> = { fields: "code message", read: asObject<CommonMessage> };

/** Options of `inputMutation`. */
type InputMutationOptions<T> = { select: Selection<T> } & Effect<T>;

/** Options of `query` and `mutation`. */
type GraphqlOptions<T> = InputMutationOptions<T> & {
  /** Name of the operation's field; the method's name by default. */
  field?: string;
};

/** Describes a method that sends a GraphQL query with its values as the variables. */
export function query<const Text extends string, Args extends readonly unknown[], T, Owner>(
  declaration: VariablesDeclaration<Text, Args>,
  options: GraphqlOptions<T>,
): Method<Args, Promise<T>, Owner> {
  return graphql("query", declaration, options);
}

/** Describes a method that sends a GraphQL mutation with its values as the variables. */
export function mutation<const Text extends string, Args extends readonly unknown[], T, Owner>(
  declaration: VariablesDeclaration<Text, Args>,
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
  const describe = oncePerName((name) => ({
    ...operation({ type, field: field || name, variables: declaration, select }),
    ...options,
    passwords: namesOfType("password", declaration),
  }));
  return {
    declaration,
    run: ({ client, values, name }: Call<object, Owner>) => call(client, describe(name), values),
  };
}

/**
 * Describes a method that sends the GraphQL mutation of the same name with its values in the `input` variable. Also sends
 * `params` and `context`, in which all input types accept custom data.
 */
export function inputMutation<const Text extends string, Args extends readonly unknown[], T, Owner>(
  declaration: InputDeclaration<Text, Args>,
  options: InputMutationOptions<T>,
): Method<Args, Promise<T>, Owner> {
  const { select } = options;
  const describe = oncePerName((name) => {
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

/** Returns a function that describes a method with a name. Describes each method once, on its first call. */
function oncePerName<T extends object>(describe: (name: string) => T): (name: string) => T {
  const described: Record<string, T> = Object.create(null);
  return (name) => {
    const known = described[name] || describe(name);
    described[name] = known;
    return known;
  };
}

/** Describes an endpoint of the GraphQL API. */
export function operation<T>(described: Operation<T>): Exchange<object, T> {
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

/** Returns the GraphQL document of an operation. */
export function writeDocument({ type, field, variables, inputType, select }: Operation<unknown>): string {
  const { fields } = select;
  const definitions: string[] = [];
  const passed: string[] = [];
  // The fields of an object become separate variables. Objects are not nested.
  const pending = parse(inputType ? `input: ${inputType}` : variables).slice();
  for (let variable = pending.shift(); variable; variable = pending.shift()) {
    const { name, optional } = variable;
    if (variable.fields !== undefined) {
      pending.unshift(...parse(variable.fields));
      continue;
    }
    if (variable.type === "cookie") continue;
    // GraphQL types start with a capital letter or a bracket. All other types are the SDK's own types of strings.
    const graphqlType = /^[A-Z[]/.test(variable.type) ? variable.type : "String";
    definitions.push(`$${name}:${graphqlType}${optional ? "" : "!"}`);
    if (!RegExp(`\\$${name}\\b`).test(fields)) passed.push(`${name}:$${name}`);
  }
  const head = definitions.length ? `${type}(${definitions.join()})` : type;
  const args = passed.length ? `(${passed.join()})` : "";
  return `${head}{${field}${args}${fields && `{${fields}}`}}`;
}
