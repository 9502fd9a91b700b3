import type { Client } from "../core/client";
import type { Endpoint } from "../core/endpoint";
import { operation, USER_DEFINED_DATA } from "../core/graphql";
import { type Implementation, method } from "../core/method";
import { callAsUser } from "../core/pipeline";
import { argumentError, argumentToJson } from "../errors/create-error";
import { asList } from "../http/readers";
import { convertValue, convertValues, type StoredValue } from "../http/user-defined-data";
import { expectations } from "../messages";
import type { UserDefinedData } from "../types/answers";
import type { Untyped } from "../types/untyped";

/** Custom data of the signed-in user. An administrator defines its fields in the console. */
export interface UserDefinedDataMethods {
  /**
   * Lists the custom data of the signed-in user.
   *
   * Sends the GraphQL query `udv`.
   *
   * @returns the key, type, label and value of each field. Each value is converted to the type of its field, but an
   *   integer beyond JavaScript's safe range stays a string.
   * @throws {AuthingError} `unauthenticated`; 2206 or 2207 if the session is expired or invalid
   * @example
   * authing.listUdv().then((list) => list.forEach(({ key, value }) => console.log(key, value)));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取自定义数据
   */
  listUdv(): Promise<UserDefinedData[]>;

  /**
   * Sets one custom value of the signed-in user.
   *
   * Sends the GraphQL mutation `setUdv` with the value as JSON.
   *
   * @param key key of the field
   * @param value value to set, of the type that the field requires
   * @returns all custom data of the user, in the form that `listUdv` returns
   * @throws {AuthingError} `unauthenticated`, `argument`; 2206 or 2207 if the session is expired or invalid; a
   *   business code from the service if it rejects the value
   * @example
   * authing.setUdv("age", 18).then((list) => console.log(list.length));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#添加自定义数据
   */
  setUdv(key: string, value: Untyped): Promise<UserDefinedData[]>;

  /**
   * Removes one custom value of the signed-in user.
   *
   * Sends the GraphQL mutation `removeUdv`.
   *
   * @param key key of the field
   * @returns the remaining custom data of the user, in the form that `listUdv` returns
   * @throws {AuthingError} `unauthenticated`, `argument`; 2206 or 2207 if the session is expired or invalid
   * @example
   * authing.removeUdv("age").then((list) => console.log(list.length));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#删除自定义数据
   */
  removeUdv(key: string): Promise<UserDefinedData[]>;

  /**
   * Returns the custom data of the signed-in user as one object.
   *
   * Sends the GraphQL query `udv`.
   *
   * @returns the values by key. Each value is converted to the type of its field, but an integer beyond JavaScript's
   *   safe range stays a string.
   * @throws {AuthingError} `unauthenticated`; 2206 or 2207 if the session is expired or invalid
   * @example
   * authing.getUdfValue().then(({ age }) => this.setData({ age }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取自定义数据
   */
  getUdfValue(): Promise<Record<string, Untyped>>;

  /**
   * Sets several custom values of the signed-in user.
   *
   * Sends the GraphQL mutation `setUdvBatch` with each value as JSON.
   *
   * @param data values by key; must contain at least one value
   * @returns all custom data of the user; each value is the string that the service stores
   * @throws {AuthingError} `unauthenticated`, `argument`; 2206 or 2207 if the session is expired or invalid; a
   *   business code from the service if it rejects a value
   * @example
   * authing.setUdfValue({ age: 18, school: "PKU" });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#设置自定义数据
   */
  setUdfValue(data: Record<string, Untyped>): Promise<UserDefinedData[]>;

  /**
   * Removes one custom value of the signed-in user, and returns nothing.
   *
   * Sends the GraphQL mutation `removeUdv`, as the method `removeUdv` does.
   *
   * @param key key of the field
   * @returns nothing
   * @throws {AuthingError} `unauthenticated`, `argument`; 2206 or 2207 if the session is expired or invalid
   * @example
   * authing.removeUdfValue("age").then(() => this.setData({ age: undefined }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#删除自定义数据
   */
  removeUdfValue(key: string): Promise<void>;
}

/** Custom data as the service returns it; entries can be `null`. */
type StoredValues = (StoredValue | null)[];

const SELECT = { fields: USER_DEFINED_DATA, read: asList<StoredValue | null> };
const TARGET = "targetType: UDFTargetType, targetId";

const UDV = operation({ type: "query", field: "udv", variables: TARGET, select: SELECT });
const SET_UDV = operation({
  type: "mutation",
  field: "setUdv",
  variables: `${TARGET}, key, value`,
  select: SELECT,
});
const REMOVE_UDV = operation({ type: "mutation", field: "removeUdv", variables: `${TARGET}, key`, select: SELECT });
const SET_UDV_BATCH = operation({
  type: "mutation",
  field: "setUdvBatch",
  variables: `${TARGET}, udvList?: [UserDefinedDataInput!]`,
  select: SELECT,
});

export const userDefinedDataMethods: Implementation<UserDefinedDataMethods> = {
  listUdv: method("", ({ client }) => callForUser(client, UDV, {}).then(convertAll)),

  setUdv: method("key, value: any", ({ client, values: { key, value } }) =>
    callForUser(client, SET_UDV, { key, value: argumentToJson("value", value) }).then(convertAll),
  ),

  removeUdv: method("key", ({ client, values }) => callForUser(client, REMOVE_UDV, values).then(convertAll)),

  getUdfValue: method("", ({ client }) => callForUser(client, UDV, {}).then(convertValues)),

  setUdfValue: method("data: object", ({ client, values }) => {
    const data = values.data as Record<string, unknown>;
    const udvList = Object.keys(data).map((key) => ({ key, value: argumentToJson(`data.${key}`, data[key]) }));
    if (!udvList.length) throw argumentError("data", expectations.nonEmptyObject);
    return callForUser(client, SET_UDV_BATCH, { udvList }).then((list) => list as UserDefinedData[]);
  }),

  removeUdfValue: method("key", ({ client, values }) => callForUser(client, REMOVE_UDV, values).then(() => {})),
};

/** Calls an endpoint for the custom data of the signed-in user. */
function callForUser(
  client: Client,
  endpoint: Endpoint<object, StoredValues>,
  variables: object,
): Promise<StoredValues> {
  return callAsUser(client, endpoint, (targetId) => ({ targetType: "USER", ...variables, targetId }));
}

function convertAll(list: StoredValues): UserDefinedData[] {
  return list.map((stored) => stored && { ...stored, value: convertValue(stored) }) as UserDefinedData[];
}
