import { login } from "../platform/login";
import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";
import { asUser, withString } from "./readers";
import { rest } from "./requests";

/** The connection of mini programs. */
export const MINIPROGRAM = "/connections/social/wechat-miniprogram";

/** Where `wx.login`'s code is exchanged for a session. */
export const LOGIN_BY_CODE = `${MINIPROGRAM}/auth`;

const hasToken = withString<User>("token");

/** Logs in by WeChat without asking the user for anything, and stores the session. */
export function silentLogin(client: BaseClient): Promise<User> {
  const store = client.session.commit("SIGNED_IN", true);
  return (
    login(client.options.timeout)
      // Without a token, the calls that wait for the login would only fail again.
      .then((code) =>
        rest(client, LOGIN_BY_CODE, (answer) => hasToken(answer) && asUser(answer), { data: { code }, token: null }),
      )
      .then((user) => {
        store(user);
        return user;
      })
  );
}
