/**
 * What the compiler's ES5 output needs of the package tslib, over functions of ES2015 that every base library has: a
 * quarter of the size, and without the names of newer globals.
 */

/** Lets a class inherit from another. */
export function __extends(derived, base) {
  Object.setPrototypeOf(derived, base);
  Object.setPrototypeOf(derived.prototype, base.prototype);
}

/**
 * Spreads an object into another, which the compiler calls with two objects. Unlike `Object.assign`, it makes a member named
 * `__proto__`, which JSON can hold, an own one, as object spread does; an assignment would replace the prototype.
 */
export function __assign(target, source) {
  function define(name) {
    Object.defineProperty(target, name, { value: source[name], configurable: true, enumerable: true, writable: true });
  }
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn is newer than the oldest engines.
  if (!source || !Object.prototype.hasOwnProperty.call(source, "__proto__")) return Object.assign(target, source);
  Object.keys(source).forEach(define);
  return target;
}
