import { randomUUID } from "node:crypto";
import { promisified } from "./outcome";

/** Makes the login of a WeChat user whose session never ends. */
export function createAccount() {
  return {
    login: promisified("login", () => ({ code: `wx-code-${randomUUID()}` })),
    checkSession: promisified("checkSession", () => ({})),
  };
}
