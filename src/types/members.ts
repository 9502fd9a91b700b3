/** Sets a member whose key comes from outside. An assignment to `__proto__` would replace the object's prototype instead. */
export function setMember(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}
