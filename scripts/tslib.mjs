/**
 * Replacements for the tslib helpers that the compiler's ES5 output imports. The replacements use ES2015 functions,
 * which every base library provides. They are therefore a quarter of the size of the original helpers and do not
 * mention newer globals.
 */

/** Makes a class inherit from another. */
export function __extends(derived, base) {
  Object.setPrototypeOf(derived, base);
  Object.setPrototypeOf(derived.prototype, base.prototype);
}

/**
 * Copies the properties of one object to another, like object spread. A property named `__proto__`, which JSON can
 * contain, becomes an own property. `Object.assign` would replace the prototype instead.
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
