import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { CustomData, User } from "../state/user";
import type { UserDefinedField } from "../state/user-defined-fields";

/** A value for a user-defined field: what JSON can say; `null` takes the field's value away. */
export interface NewValue {
  readonly key: string;
  readonly value?: unknown;
}

const DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;
const MILLISECONDS = /^\d{1,15}$/;

// The text that a value is kept as, or undefined where it is not of the type.
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

/** Checks values; refuses a field that is not defined and a value that is not of its type. Changes nothing yet. */
function checkCustomData(state: State, values: readonly NewValue[]): CustomData[] {
  return values.map(({ key, value }) => {
    const field = state.userDefinedFields.find(key);
    if (!field) {
      throw new BusinessError("fieldNotModifiable", { message: `自定义字段 ${key} 未定义` });
    }
    const { label, dataType } = field;
    if (value === null || value === undefined) {
      return { key, value: null, label, dataType };
    }
    const text = writers[dataType](value, field);
    if (text === undefined) {
      throw new BusinessError("incompleteParameters", { message: `自定义字段 ${key} 的值不符合类型 ${dataType}` });
    }
    return { key, value: text, label, dataType };
  });
}

/** The same for values that each are JSON in a text; what is no JSON is taken as it is. */
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
 * Reads and checks the user-defined values that come with a registration or a login; leaves out fields that are not
 * defined, as nobody should be kept out by one.
 *
 * @param params the client's `params`: a list of keys and values as JSON in a text, or nothing
 */
export function readParams(state: State, params: unknown): CustomData[] {
  if (params === null || params === undefined || params === "") {
    return [];
  }
  const list = typeof params === "string" ? parseIfJson(params) : params;
  if (!Array.isArray(list) || !list.every((item) => typeof item?.key === "string")) {
    throw new BusinessError("incompleteParameters", { message: "params 应为 { key, value } 的列表" });
  }
  return checkCustomData(
    state,
    list.filter(({ key }) => state.userDefinedFields.find(key)),
  );
}

/** Gives a user values that were checked; the other values stay. */
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
