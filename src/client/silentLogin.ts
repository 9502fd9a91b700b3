import { login } from "../platform/login";
import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";
import type { Outcome } from "./outcomes";
import { asUser, withString } from "./readers";
import { rest } from "./requests";

/** The connection of mini programs. */
export const MINIPROGRAM = "/connections/social/wechat-miniprogram";

/** Where `wx.login`'s code is exchanged for a session. */
export const LOGIN_BY_CODE = `${MINIPROGRAM}/auth`;

const hasToken = withString<User>("token");

/** Stores the session; the calls that wait for it are still about the same one. */
const resumes: Outcome<User> = (client) => (user) => {
  client.session.change("SIGNED_IN", user, true);
};

/** Logs in by WeChat without asking the user for anything, and stores the session. */
export function silentLogin(client: BaseClient): Promise<User> {
  return login(client.options.timeout).then((code) =>
    // Without a token, the calls that wait for the login would only fail again.
    rest(
      client,
      LOGIN_BY_CODE,
      (answer) => hasToken(answer) && asUser(answer),
      { data: { code }, token: null },
      resumes,
    ),
  );
}
