// Looked up once, because global lookups are slow in some engines.
export const { isArray } = Array;

/** Returns `true` for objects, except arrays and `null`. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** Returns `true` for a non-empty string. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/**
 * Returns a number unchanged and parses a string of digits, because some gateways send codes as strings. Returns
 * `undefined` for anything else.
 */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/**
 * Sets a member that `JSON.stringify` and `console.log` omit. The member is configurable, because a proxy, e.g. of Vue,
 * can return a different value only for a configurable member.
 */
export function setHiddenMember(object: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(object, key, { value, configurable: true });
}

/** Sets a member whose key comes from outside the SDK. Assigning to `__proto__` would replace the prototype. */
export function setMember(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}
