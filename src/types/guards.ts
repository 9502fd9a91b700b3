// Once, for engines that look a global up each time.
export const { isArray } = Array;

/** Whether there is no value. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Record<string, any> {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** Whether a value is a number. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** Whether a value is a string. */
export function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether a value is a string with something in it. */
export function isText(value: unknown): value is string {
  return isString(value) && value !== "";
}

/** Returns a number, or the number in a string of digits, because some gateways send codes as text; `undefined` otherwise. */
export function asNumber(value: unknown): number | undefined {
  return isNumber(value) ? value : isString(value) && /^-?\d+$/.test(value) ? +value : undefined;
}
