import { promisified } from "./outcome";
import { uniqueId } from "./unique-id";

/** Makes the login of a WeChat user whose session never ends. */
export function createAccount() {
  return {
    login: promisified("login", () => ({ code: `wx-code-${uniqueId()}` })),
    checkSession: promisified("checkSession", () => ({})),
  };
}
