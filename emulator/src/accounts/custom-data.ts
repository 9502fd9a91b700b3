import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { CustomData, User } from "../state/user";
import type { UserDefinedField } from "../state/user-defined-fields";

/** New JSON value of a user-defined field; `null` removes the current value. */
export interface NewValue {
  readonly key: string;
  readonly value?: unknown;
}

const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;
const MILLISECONDS = /^\d{1,15}$/;

// Each function returns the string to store for a value, or `undefined` if the value has the wrong type.
const writers: Record<CustomData["dataType"], (value: unknown, field: UserDefinedField) => string | undefined> = {
  STRING: (value) => (typeof value === "string" ? value : undefined),
  NUMBER: (value) => (typeof value === "number" ? JSON.stringify(value) : undefined),
  BOOLEAN: (value) => (typeof value === "boolean" ? JSON.stringify(value) : undefined),
  OBJECT: (value) => (typeof value === "object" ? JSON.stringify(value) : undefined),
  DATETIME: (value) => {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string") {
      return undefined;
    }
    return MILLISECONDS.test(text) || (DATE.test(text) && !Number.isNaN(Date.parse(text))) ? text : undefined;
  },
  SELECT: (value, { options }) =>
    typeof value === "string" && (options.length === 0 || options.includes(value)) ? value : undefined,
};

/** Returns the values to store; throws if a field is not defined or a value has the wrong type. */
export function checkCustomData(state: State, values: readonly NewValue[]): CustomData[] {
  return values.map(({ key, value }) => {
    const field = state.userDefinedFields.find(key);
    if (!field) {
      throw new BusinessError("fieldNotModifiable", {
        message: { zh: `自定义字段 ${key} 未定义`, en: `The user-defined field ${key} does not exist.` },
      });
    }
    const { label, dataType } = field;
    if (value === null || value === undefined) {
      return { key, value: null, label, dataType };
    }
    const text = writers[dataType](value, field);
    if (text === undefined) {
      throw new BusinessError("incompleteParameters", {
        message: {
          zh: `自定义字段 ${key} 的值不符合类型 ${dataType}`,
          en: `The value of the user-defined field ${key} must have the type ${dataType}.`,
        },
      });
    }
    return { key, value: text, label, dataType };
  });
}

/** Checks values that are sent as JSON; a value that is not valid JSON counts as a string. */
export function checkJsonCustomData(
  state: State,
  values: readonly { key: string; value?: string | null | undefined }[],
): CustomData[] {
  return checkCustomData(
    state,
    values.map(({ key, value }) => ({ key, value: typeof value === "string" ? parseIfJson(value) : null })),
  );
}

/**
 * Reads and checks the custom data of a registration or a sign-in. Ignores fields that the user pool does not define,
 * because they must not make the call fail.
 *
 * @param params custom data from the client: a list of objects with `key` and `value`, or this list as a JSON string;
 *   optional
 */
export function readParams(state: State, params: unknown): CustomData[] {
  if (params === null || params === undefined || params === "") {
    return [];
  }
  const list = typeof params === "string" ? parseIfJson(params) : params;
  if (!Array.isArray(list) || !list.every((item) => typeof item?.key === "string")) {
    throw new BusinessError("malformedParams");
  }
  return checkCustomData(
    state,
    list.filter(({ key }) => state.userDefinedFields.find(key)),
  );
}

/** Returns the custom data of a user by key, with numbers, booleans and objects as JSON values. */
export function readCustomData({ customData }: User): Record<string, unknown> {
  const isJson = ({ dataType }: CustomData) => dataType === "NUMBER" || dataType === "BOOLEAN" || dataType === "OBJECT";
  return Object.fromEntries(
    customData.map((item) => [item.key, item.value !== null && isJson(item) ? parseIfJson(item.value) : item.value]),
  );
}

/** Reads and checks the custom data of a sign-in like `readParams`, but from an object with the values by key. */
export function readCustomDataObject(state: State, values: Readonly<Record<string, unknown>>): CustomData[] {
  return readParams(
    state,
    Object.entries(values).map(([key, value]) => ({ key, value })),
  );
}

/** Stores checked values for a user; `null` removes a value, and other values stay unchanged. */
export function setCustomData(user: User, values: readonly CustomData[]): void {
  const byKey = new Map([...user.customData, ...values].map((item) => [item.key, item]));
  user.customData = [...byKey.values()].filter(({ value }) => value !== null);
}

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
