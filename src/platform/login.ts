import { AuthingError } from "../errors/AuthingError";
import { invoke } from "./invoke";

/**
 * A code from `wx.login`, valid for five minutes, once.
 *
 * @param timeout in milliseconds
 */
export function login(timeout: number): Promise<string> {
  return invoke<{ code?: string }>("login", { timeout }).then(({ code }) => {
    if (!code) throw new AuthingError("platform", "wx.login 没有返回 code");
    return code;
  });
}
