import type { Client } from "../core/client";
import { operation } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { USER_DEFINED_DATA } from "../core/operation";
import { callAsUser, type Endpoint } from "../core/pipeline";
import { argumentError, argumentToJson } from "../errors/create-error";
import { asList } from "../http/readers";
import { convertValue, convertValues, type StoredValue } from "../http/user-defined-data";
import type { UserDefinedData } from "../types/answers";
import type { Untyped } from "../types/untyped";

/** User-defined data of the signed-in user; the console defines its fields. */
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
  setUdv(key: string, value: Untyped): Promise<UserDefinedData[]>;

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
  getUdfValue(): Promise<Record<string, Untyped>>;

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
  setUdfValue(data: Record<string, Untyped>): Promise<UserDefinedData[]>;

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

/** User-defined values as the service answers; an entry may be missing. */
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
    if (!udvList.length) throw argumentError("data", "不能为空对象");
    return callForUser(client, SET_UDV_BATCH, { udvList }).then((list) => list as UserDefinedData[]);
  }),

  removeUdfValue: method("key", ({ client, values }) => callForUser(client, REMOVE_UDV, values).then(() => {})),
};

/** Makes a call about the user-defined data of the user who is signed in. */
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
