/** Declares the functions of Vitest that code blocks use, with the types of Jest, because Vitest is not installed here. */
declare module "vitest" {
  export const afterEach: typeof globalThis.afterEach;
  export const beforeEach: typeof globalThis.beforeEach;
  export const expect: typeof globalThis.expect;
  export const test: typeof globalThis.test;
}
