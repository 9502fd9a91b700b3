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

/** The number that a value is or that its digits say, as some platforms and gateways hand codes over; `undefined` otherwise. */
export function asNumber(value: unknown): number | undefined {
  return isNumber(value) ? value : isString(value) && /^-?\d+$/.test(value) ? +value : undefined;
}
