import { type Operation, operation, type Selection } from "../graphql/operation";
import type { Parameters } from "../parameters";
import type { HttpRequestConfig } from "../types/parts";
import type { BaseClient } from "./BaseClient";
import { type Method, method } from "./Methods";
import type { Outcome } from "./outcomes";
import { withEncrypted } from "./passwords";
import type { Reader } from "./readers";
import { graphql, rest } from "./requests";
import { withCustomData } from "./withCustomData";

type Data = Record<string, any>;

/** Makes what is sent of a method's arguments. */
type Preparation = (values: any, client: BaseClient, owner: any) => object;

const asGiven: Preparation = (values) => values;

/** A method that gets, with its arguments, or what `prepare` makes of them, as the query. */
export function get<T>(url: string, parameters: Parameters, read: Reader<T>, prepare = asGiven): Method<Promise<T>> {
  return method(parameters, (client, values, _name, owner) => {
    const headers = takeAuthorization(values);
    return rest(client, url, read, { params: prepare(values, client, owner) as HttpRequestConfig["params"], headers });
  });
}

/** A method that posts its arguments, or what `prepare` makes of them. */
export function post<T>(
  url: string,
  parameters: Parameters,
  read: Reader<T>,
  prepare = asGiven,
  outcome?: Outcome<T>,
): Method<Promise<T>> {
  return method(parameters, (client, values, _name, owner) => {
    const headers = takeAuthorization(values);
    return rest(client, url, read, { data: prepare(values, client, owner), headers }, outcome);
  });
}

/** Takes an MFA token out of the arguments: it goes into the header, in place of the session's. */
function takeAuthorization(values: Data): Record<string, string> | undefined {
  const { mfaToken } = values;
  delete values.mfaToken;
  return mfaToken && { authorization: `Bearer ${mfaToken}` };
}

/** Makes a method that sends its arguments as variables; the operation's field has the method's name by default. */
type Sending = <T>(
  parameters: Parameters,
  selection: Selection<T>,
  outcome?: Outcome<T>,
  field?: string,
) => Method<Promise<T>>;

/** A method that sends a GraphQL query. */
export const query: Sending = (parameters, selection, outcome, field) =>
  sending("query", parameters, selection, outcome, field);

/** A method that sends a GraphQL mutation. */
export const mutation: Sending = (parameters, selection, outcome, field) =>
  sending("mutation", parameters, selection, outcome, field);

/** A method that sends the GraphQL mutation of its own name with its arguments as the one variable `input`. */
export function inputMutation<T>(
  parameters: Parameters,
  selection: Selection<T>,
  outcome: Outcome<T>,
): Method<Promise<T>> {
  return sending("mutation", parameters, selection, outcome, undefined, true);
}

function sending<T>(
  type: "query" | "mutation",
  parameters: Parameters,
  selection: Selection<T>,
  outcome?: Outcome<T>,
  field?: string,
  asInput?: boolean,
): Method<Promise<T>> {
  // The method's name is known once it is called.
  let known: Operation<T>;
  let passwords: string[];
  return method(parameters, (client, values, name) => {
    if (!known) {
      const named = field || name;
      const input = `input!:${named.charAt(0).toUpperCase()}${named.slice(1)}Input`;
      known = operation(type, named, asInput ? input : parameters, selection);
      passwords = parameters.match(/\w+(?=!?:password)/g) || [];
    }
    const send = (data: Data) => graphql(client, known, asInput ? { input: withCustomData(data) } : data, outcome);
    return withEncrypted(client, passwords, values, send);
  });
}
