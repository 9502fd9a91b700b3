import { parse } from "../arguments/read-arguments";
import { asConvertedUser, asObject, type Reader } from "../http/readers";
import type { CommonMessage } from "../types/answers";
import type { User } from "../types/user";

/** The fields that a GraphQL operation asks for, and how to read them from the answer. */
export interface Selection<T> {
  /** Empty for a scalar. The operation's field does not take variables that are used in here. */
  fields: string;
  read: Reader<T>;
}

/** A GraphQL operation with one field, whose variables bear the names of the arguments. */
export interface Operation<T> {
  type: "query" | "mutation";
  field: string;
  /** Declaration of the variables; those of the fields of objects are variables, too. */
  variables: string;
  select: Selection<T>;
}

const USER_FIELDS =
  "id arn userPoolId status username email emailVerified phone phoneVerified phoneCountryCode unionid openid nickname " +
  "registerSource photo password oauth token tokenExpiredAt loginsCount lastLogin lastIP signedUp blocked isDeleted " +
  "device browser company name givenName familyName middleName profile preferredUsername website gender birthdate " +
  "zoneinfo locale address formatted streetAddress locality region postalCode city province country createdAt " +
  "updatedAt externalId";

/** Fields of a user-defined value. */
export const USER_DEFINED_DATA = "key value dataType label";

/** The field with a user's user-defined values. */
export const CUSTOM_DATA = ` customData{${USER_DEFINED_DATA}}`;

/** Selects a user, with more fields than every call that returns one asks for. */
export function userWith(fields: string): Selection<User> {
  return { fields: USER_FIELDS + fields, read: asConvertedUser };
}

/** Selects a user. */
export const USER = userWith("");

/** Selects a confirmation. */
export const MESSAGE: Selection<CommonMessage> = { fields: "code message", read: asObject<CommonMessage> };

/** Writes an operation's document. */
export function writeDocument({ type, field, variables, select: { fields } }: Operation<unknown>): string {
  const definitions: string[] = [];
  const passed: string[] = [];
  // Fields of objects are variables of their own; parameters are one level deep.
  const pending = parse(variables).slice();
  for (let variable = pending.shift(); variable; variable = pending.shift()) {
    const { name, optional } = variable;
    if (variable.fields !== undefined) {
      pending.unshift(...parse(variable.fields));
      continue;
    }
    // Types of GraphQL begin with a capital letter or a bracket; all others are the SDK's own, and strings to the service.
    const graphqlType = /^[A-Z[]/.test(variable.type) ? variable.type : "String";
    definitions.push(`$${name}:${graphqlType}${optional ? "" : "!"}`);
    if (!RegExp(`\\$${name}\\b`).test(fields)) passed.push(`${name}:$${name}`);
  }
  const head = definitions.length ? `${type}(${definitions.join()})` : type;
  const args = passed.length ? `(${passed.join()})` : "";
  return `${head}{${field}${args}${fields && `{${fields}}`}}`;
}
