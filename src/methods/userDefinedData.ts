import { graphqlAsUser } from "../client/graphql";
import { type Implementation, type Method, method } from "../client/Methods";
import { asIs, asList } from "../client/readers";
import { USER_DEFINED_DATA } from "../client/selections";
import { argumentError, argumentToJson } from "../errors/argument";
import { convertValue, convertValues } from "../graphql/customData";
import { operation } from "../graphql/operation";
import type { Parameters } from "../parameters";
import type { UserDefinedData } from "../types/answers";

/** User-defined data of the user who is logged in; its fields are set up in the console. */
export interface UserDefinedDataMethods {
  /**
   * Lists the user-defined data of the user who is logged in.
   *
   * Sends the GraphQL query `udv`.
   *
   * @returns key, type, label and value of each, the value converted to its type; an integer beyond JavaScript's safe range
   *   stays a string
   * @throws {AuthingError} `unauthenticated`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listUdv().then((list) => list.forEach(({ key, value }) => console.log(key, value)));
   */
  listUdv(): Promise<UserDefinedData[]>;

  /**
   * Sets one user-defined value of the user who is logged in.
   *
   * Sends the GraphQL mutation `setUdv`, the value as JSON.
   *
   * @param key key of the field
   * @param value the value, of the field's type
   * @returns all user-defined data of the user, as `listUdv`
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong;
   *   what the service refuses the value by
   * @example
   * authing.setUdv("age", 18).then((list) => console.log(list.length));
   */
  setUdv(key: string, value: any): Promise<UserDefinedData[]>;

  /**
   * Removes one user-defined value of the user who is logged in.
   *
   * Sends the GraphQL mutation `removeUdv`.
   *
   * @param key key of the field
   * @returns what is left, as `listUdv`
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.removeUdv("age").then((list) => console.log(list.length));
   */
  removeUdv(key: string): Promise<UserDefinedData[]>;

  /**
   * Reads the user-defined data of the user who is logged in as one object.
   *
   * Sends the GraphQL query `udv`.
   *
   * @returns the values by key, each converted to its type; an integer beyond JavaScript's safe range stays a string
   * @throws {AuthingError} `unauthenticated`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.getUdfValue().then(({ age }) => this.setData({ age }));
   */
  getUdfValue(): Promise<Record<string, any>>;

  /**
   * Sets several user-defined values of the user who is logged in.
   *
   * Sends the GraphQL mutation `setUdvBatch`, each value as JSON.
   *
   * @param data the values by key, at least one
   * @returns all user-defined data of the user, the values as the service keeps them: strings
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong;
   *   what the service refuses a value by
   * @example
   * authing.setUdfValue({ age: 18, school: "PKU" });
   */
  setUdfValue(data: Record<string, any>): Promise<UserDefinedData[]>;

  /**
   * Removes one user-defined value of the user who is logged in.
   *
   * Sends the GraphQL mutation `removeUdv`, as `removeUdv` does.
   *
   * @param key key of the field
   * @returns nothing
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.removeUdfValue("age").then(() => this.setData({ age: undefined }));
   */
  removeUdfValue(key: string): Promise<void>;
}

export const userDefinedDataMethods: Implementation<UserDefinedDataMethods> = {
  listUdv: ofCurrentUser("udv", "", convertAll),

  setUdv: ofCurrentUser("setUdv", "key! value!", convertAll, "key! value:any", ({ key, value }) => ({
    key,
    value: argumentToJson("value", value),
  })),

  removeUdv: ofCurrentUser("removeUdv", "key!", convertAll),
  getUdfValue: ofCurrentUser("udv", "", convertValues),

  setUdfValue: ofCurrentUser("setUdvBatch", "udvList:[UserDefinedDataInput!]", asIs, "data!:object", ({ data }) => {
    const udvList = Object.keys(data).map((key) => ({ key, value: argumentToJson(`data.${key}`, data[key]) }));
    if (!udvList.length) throw argumentError("data", "不能为空对象");
    return { udvList };
  }),

  removeUdfValue: ofCurrentUser("removeUdv", "key!", () => {}),
};

/**
 * A method about the user-defined data of whoever is logged in.
 *
 * @param field the field of the GraphQL operation, which changes the data if it takes variables
 * @param variables its variables beside the user
 * @param convert makes what the method resolves with of the list that comes back
 * @param parameters the method's own parameters; the variables by default
 * @param prepare makes the variables of the arguments
 */
function ofCurrentUser<T>(
  field: string,
  variables: Parameters,
  convert: (list: any[]) => T,
  parameters = variables,
  prepare?: (values: any) => object,
): Method<Promise<T>> {
  const known = operation(variables ? "mutation" : "query", field, `targetType!:UDFTargetType targetId! ${variables}`, {
    fields: USER_DEFINED_DATA,
    read: asList,
  });
  return method(parameters, (client, values) =>
    graphqlAsUser(
      client,
      known,
      { targetType: "USER", ...(prepare ? prepare(values) : values) },
      undefined,
      "targetId",
    ).then(convert),
  );
}

function convertAll(list: any[]): UserDefinedData[] {
  return list.map((stored) => stored && { ...stored, value: convertValue(stored) });
}
