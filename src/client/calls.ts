import { type Operation, operation } from "../graphql/operation";
import type { Parameters } from "../parameters";
import type { BaseClient } from "./BaseClient";
import { type Method, method } from "./Methods";
import type { Outcome } from "./outcomes";
import { withEncrypted } from "./passwords";
import type { Reader } from "./readers";
import { graphql, rest } from "./requests";
import type { Selection } from "./selections";
import { withCustomData } from "./withCustomData";

type Data = Record<string, any>;

/** A method that gets, with its arguments as the query. */
export function get<T>(url: string, parameters: Parameters, read: Reader<T>): Method<Promise<T>> {
  return method(parameters, (client, params) => rest(client, { url, params, ...authorization(params) }, read));
}

/** A method that posts its arguments, or what `dataOf` makes of them. */
export function post<T>(
  url: string,
  parameters: Parameters,
  read: Reader<T>,
  outcome?: Outcome<T>,
  dataOf: (values: Data, client: BaseClient) => object = (values) => values,
): Method<Promise<T>> {
  return method(parameters, (client, values) => {
    const headers = authorization(values);
    return carryOut(client, outcome, () =>
      rest(client, { method: "POST", url, data: dataOf(values, client), ...headers }, read),
    );
  });
}

/** Takes an MFA token out of the arguments: it goes into the header, in place of the session's. */
function authorization(values: Data): { headers?: Record<string, string> } {
  const { mfaToken } = values;
  delete values.mfaToken;
  return mfaToken ? { headers: { authorization: `Bearer ${mfaToken}` } } : {};
}

/** A method that sends a GraphQL query with its arguments as variables; the field has the method's name by default. */
export function query<T>(parameters: Parameters, selection: Selection<T>, field?: string): Method<Promise<T>> {
  return sending("query", parameters, selection, undefined, field);
}

/** A method that sends a GraphQL mutation with its arguments as variables; the field has the method's name by default. */
export function mutation<T>(
  parameters: Parameters,
  selection: Selection<T>,
  outcome?: Outcome<T>,
  field?: string,
): Method<Promise<T>> {
  return sending("mutation", parameters, selection, outcome, field);
}

/** A method that sends the GraphQL mutation of its own name with its arguments as the one variable `input`. */
export function inputMutation<T>(
  parameters: Parameters,
  selection: Selection<T>,
  outcome: Outcome<T>,
): Method<Promise<T>> {
  return sending("mutation", parameters, selection, outcome, undefined, true);
}

function sending<T>(
  type: Operation["type"],
  parameters: Parameters,
  { fields, read }: Selection<T>,
  outcome: Outcome<T> | undefined,
  field?: string,
  asInput?: boolean,
): Method<Promise<T>> {
  // The method's name is known once it is called.
  let known: Operation | undefined;
  return method(parameters, (client, values, name) => {
    const named = field || name;
    const input = `input!:${named.charAt(0).toUpperCase()}${named.slice(1)}Input`;
    if (!known) known = operation(type, named, asInput ? input : parameters, fields);
    const called = known;
    const send = (data: Data) => graphql(client, called, asInput ? { input: withCustomData(data) } : data, read);
    return carryOut(client, outcome, () => withEncrypted(client, parameters, values, send));
  });
}

function carryOut<T>(client: BaseClient, outcome: Outcome<T> | undefined, call: () => Promise<T>): Promise<T> {
  const pass = outcome && outcome(client);
  return pass ? call().then(pass) : call();
}
