import { login } from "../platform/login";
import { SIGNED_IN } from "../session/SessionState";
import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";
import { asUser, withString } from "./readers";
import { rest } from "./requests";

/** The connection of mini programs. */
export const MINIPROGRAM = "/connections/social/wechat-miniprogram";

/** Where `wx.login`'s code is exchanged for a session. */
export const LOGIN_BY_CODE = `${MINIPROGRAM}/auth`;

const hasToken = withString<User>("token");

/**
 * Logs in by WeChat without asking the user for anything, and stores the session.
 *
 * @param unasked whether the app has not called for it
 */
export function silentLogin(client: BaseClient, unasked?: boolean): Promise<User> {
  const store = client.session.sign(SIGNED_IN, true, unasked);
  return (
    login(client.options.timeout)
      // Without a token, the calls that wait for the login would only fail again.
      .then((code) =>
        rest(client, LOGIN_BY_CODE, (answer) => hasToken(answer) && asUser(answer), { data: { code }, token: null }),
      )
      .then(store)
  );
}
