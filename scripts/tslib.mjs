/**
 * What the compiler's ES5 output needs of the package tslib, over functions of ES2015 that every base library has: a
 * quarter of the size, and without the names of newer globals.
 */

/** Lets a class inherit from another. */
export function __extends(derived, base) {
  Object.setPrototypeOf(derived, base);
  Object.setPrototypeOf(derived.prototype, base.prototype);
}

/** Object spread; `var`, for this file goes into the ES5 output as it is. */
export var __assign = Object.assign;
