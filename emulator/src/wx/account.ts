import { promisified } from "./outcome";
import { uniqueId } from "./unique-id";

/** Creates the sign-in APIs of `wx`, for a WeChat session that never expires. */
export function createAccount() {
  return {
    login: promisified("login", () => ({ code: `wx-code-${Date.now()}-${uniqueId()}` })),
    checkSession: promisified("checkSession", () => ({})),
  };
}
