import type { BaseClient } from "../client/BaseClient";
import { type Implementation, method } from "../client/Methods";
import { asList } from "../client/readers";
import { graphqlAsUser } from "../client/requests";
import { USER_DEFINED_DATA } from "../client/selections";
import { argumentError } from "../errors/argument";
import { convertValue, convertValues } from "../graphql/customData";
import { type Operation, operation } from "../graphql/operation";
import type { UserDefinedData } from "../types/answers";

/** User-defined data of the user who is logged in; its fields are set up in the console. */
export interface UserDefinedDataMethods {
  /**
   * Lists the user-defined data of the user who is logged in.
   *
   * Sends the GraphQL query `udv`.
   *
   * @returns key, type, label and value of each, the value converted to its type
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
   * @returns the values by key, each converted to its type
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

const TARGET = "targetType!:UdfTargetType targetId!";
const DATA = { fields: USER_DEFINED_DATA, read: asList };
const UDV = operation("query", "udv", TARGET, DATA);
const SET_UDV = operation("mutation", "setUdv", `${TARGET} key! value!`, DATA);
const SET_UDV_BATCH = operation("mutation", "setUdvBatch", `${TARGET} udvList:[UserDefinedDataInput!]`, DATA);
const REMOVE_UDV = operation("mutation", "removeUdv", `${TARGET} key!`, DATA);

export const userDefinedDataMethods: Implementation<UserDefinedDataMethods> = {
  listUdv: method("", (client) => ofCurrentUser(client, UDV).then(convertAll)),

  setUdv: method("key! value:any", (client, { key, value }) =>
    ofCurrentUser(client, SET_UDV, { key, value: toJson("value", value) }).then(convertAll),
  ),

  removeUdv: method("key!", (client, variables) => ofCurrentUser(client, REMOVE_UDV, variables).then(convertAll)),

  getUdfValue: method("", (client) => ofCurrentUser(client, UDV).then(convertValues)),

  setUdfValue: method("data!:object", (client, { data }) => {
    const udvList = Object.keys(data).map((key) => ({ key, value: toJson(`data.${key}`, data[key]) }));
    if (!udvList.length) throw argumentError("data", "不能为空对象");
    return ofCurrentUser(client, SET_UDV_BATCH, { udvList });
  }),

  removeUdfValue: method("key!", (client, variables) => ofCurrentUser(client, REMOVE_UDV, variables).then(() => {})),
};

function ofCurrentUser<T>(client: BaseClient, operation: Operation<T>, variables?: object): Promise<T> {
  return graphqlAsUser(client, operation, { targetType: "USER", ...variables }, undefined, "targetId");
}

function convertAll(list: UserDefinedData[]): UserDefinedData[] {
  return list.map((stored) => ({ ...stored, value: convertValue(stored) }));
}

function toJson(name: string, value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined) throw argumentError(name, "无法用 JSON 表示");
  return json;
}
