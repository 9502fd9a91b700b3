import type { BaseClient } from "../client/BaseClient";
import { Methods } from "../client/Methods";
import { asList } from "../client/readers";
import { argumentError, attempt, requireObject, requireStrings } from "../errors/argument";
import { convertValue, convertValues } from "../graphql/customData";
import { mutation, type Operation, query } from "../graphql/operation";
import { USER_DEFINED_DATA } from "../graphql/selections";
import type { UserDefinedData } from "../types/answers";

const TARGET = "targetType:UdfTargetType!,targetId:String!";
const UDV = query("udv", TARGET, USER_DEFINED_DATA);
const SET_UDV = mutation("setUdv", `${TARGET},key:String!,value:String!`, USER_DEFINED_DATA);
const SET_UDV_BATCH = mutation("setUdvBatch", `${TARGET},udvList:[UserDefinedDataInput!]`, USER_DEFINED_DATA);
const REMOVE_UDV = mutation("removeUdv", `${TARGET},key:String!`, USER_DEFINED_DATA);

/** User-defined data of the user who is logged in; its fields are set up in the console. */
export abstract class UserDefinedDataMethods extends Methods {
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
  listUdv(): Promise<UserDefinedData[]> {
    return ofCurrentUser(this.baseClient, UDV, {}).then(convertAll);
  }

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
  setUdv(key: string, value: any): Promise<UserDefinedData[]> {
    return attempt(() => {
      requireStrings({ key });
      return ofCurrentUser(this.baseClient, SET_UDV, { key, value: toJson("value", value) }).then(convertAll);
    });
  }

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
  removeUdv(key: string): Promise<UserDefinedData[]> {
    return attempt(() => {
      requireStrings({ key });
      return ofCurrentUser(this.baseClient, REMOVE_UDV, { key }).then(convertAll);
    });
  }

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
  getUdfValue(): Promise<Record<string, any>> {
    return ofCurrentUser(this.baseClient, UDV, {}).then(convertValues);
  }

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
  setUdfValue(data: Record<string, any>): Promise<UserDefinedData[]> {
    return attempt(() => {
      requireObject("data", data);
      const udvList = Object.keys(data).map((key) => ({ key, value: toJson(`data.${key}`, data[key]) }));
      if (udvList.length === 0) throw argumentError("data", "不能为空对象");
      return ofCurrentUser(this.baseClient, SET_UDV_BATCH, { udvList });
    });
  }

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
  removeUdfValue(key: string): Promise<void> {
    return attempt(() => {
      requireStrings({ key });
      return ofCurrentUser(this.baseClient, REMOVE_UDV, { key }).then(() => {});
    });
  }
}

function ofCurrentUser(client: BaseClient, operation: Operation, variables: object): Promise<UserDefinedData[]> {
  return client.asUser(({ id, token }) =>
    client.graphql(operation, { targetType: "USER", targetId: id, ...variables }, asList, { token }),
  );
}

function convertAll(list: UserDefinedData[]): UserDefinedData[] {
  return list.map((stored) => ({ ...stored, value: convertValue(stored) }));
}

function toJson(name: string, value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined) throw argumentError(name, "无法用 JSON 表示");
  return json;
}
