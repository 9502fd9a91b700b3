import { type Operation, operation, type Selection } from "../graphql/operation";
import type { Parameters } from "../parameters";
import type { BaseClient } from "./BaseClient";
import { graphql } from "./graphql";
import { type Method, method } from "./Methods";
import type { Reader } from "./readers";
import { type Outcome, rest } from "./requests";
import { withCustomData } from "./withCustomData";

type Data = Record<string, any>;

/** Makes what is sent of a method's arguments. */
type Preparation = (values: any, client: BaseClient, owner: any) => object;

/** A method that gets, with its arguments, or what `prepare` makes of them, as the query. */
export function get<T>(
  url: string,
  parameters: Parameters,
  read: Reader<T>,
  prepare?: Preparation,
): Method<Promise<T>> {
  return post(url, parameters, read, prepare, undefined, true);
}

/**
 * A method that posts its arguments, or what `prepare` makes of them. An MFA token among them takes the place of the
 * session's.
 *
 * @param gets whether it gets instead
 */
export function post<T>(
  url: string,
  parameters: Parameters,
  read: Reader<T>,
  prepare?: Preparation,
  event?: Outcome<T>,
  gets?: boolean,
): Method<Promise<T>> {
  return method(parameters, (client, values: Data, _name, owner) => {
    const token: string | undefined = values.mfaToken || undefined;
    delete values.mfaToken;
    const data: Data = prepare ? prepare(values, client, owner) : values;
    return rest(client, url, read, gets ? { params: data, token } : { data, token }, event);
  });
}

/** Makes a method that sends its arguments as variables; the operation's field has the method's name by default. */
type Sending = <T>(
  parameters: Parameters,
  selection: Selection<T>,
  event?: Outcome<T>,
  field?: string,
) => Method<Promise<T>>;

/** A method that sends a GraphQL query. */
export const query = sending("query");

/** A method that sends a GraphQL mutation. */
export const mutation = sending("mutation");

/** A method that sends the GraphQL mutation of its own name with its arguments as the one variable `input`. */
export const inputMutation = sending("mutation", true);

function sending(type: "query" | "mutation", asInput?: boolean): Sending {
  return <T>(parameters: Parameters, selection: Selection<T>, event?: Outcome<T>, field?: string) => {
    // The method's name is known once it is called.
    let known: Operation<T>;
    return method(parameters, (client, values, name) => {
      known = known || operation(type, field || name, parameters, selection, asInput);
      return graphql(client, known, asInput ? withCustomData(values) : values, event);
    });
  };
}
