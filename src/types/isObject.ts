// Once, for engines that look a global up each time.
const { isArray } = Array;

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Record<string, any> {
  return typeof value === "object" && value !== null && !isArray(value);
}
