import { login } from "../platform/login";
import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";
import { asUser, withString } from "./readers";

/** Where a `code` of `wx.login` is exchanged for a session. */
export const LOGIN_BY_CODE = "/connections/social/wechat-miniprogram/auth";

const hasToken = withString<User>("token");

/** Logs in by WeChat with a fresh code, for codes work only once, and stores the session; tells no `onError`. */
export function silentLogin(client: BaseClient): Promise<User> {
  return login(client.options.timeout)
    .then((code) =>
      client.rest(
        { method: "POST", url: LOGIN_BY_CODE, data: { code }, token: null, quiet: true },
        // Without a token, the calls that wait for the login would only fail again.
        (answer) => (hasToken(answer) ? asUser(answer) : undefined),
      ),
    )
    .then((user) => {
      client.session.resume(user);
      return user;
    });
}
