import { Methods } from "../client/Methods";
import { asTrue } from "../client/readers";
import { argumentError, attempt, requireObject, requireStrings, textsOf } from "../errors/argument";
import { query } from "../graphql/operation";
import type { CommonMessage } from "../types/answers";

const IS_USER_EXISTS = query("isUserExists", "email:String,phone:String,username:String,externalId:String", "");

/** Accounts: whether there is one, and joining two. */
export abstract class AccountMethods extends Methods {
  /**
   * Asks whether there is an account with all of the given names.
   *
   * Sends the GraphQL query `isUserExists`.
   *
   * @param options at least one of `username`, `email`, `phone` and `externalId`
   * @returns whether there is one
   * @throws {AuthingError} `argument`
   * @example
   * authing.isUserExists({ email: "bob@example.com" }).then((exists) => this.setData({ exists }));
   */
  isUserExists(options: { username?: string; email?: string; phone?: string; externalId?: string }): Promise<boolean> {
    return attempt(() => {
      const names = textsOf("options", options, "username email phone externalId");
      if (!Object.keys(names).some((name) => names[name])) {
        throw argumentError("options", "应至少包含 username、email、phone、externalId 之一");
      }
      return this.baseClient.graphql(IS_USER_EXISTS, names, (exists) => (exists === undefined ? undefined : !!exists));
    });
  }

  /**
   * Makes the account of one user, who logged in by an external identity provider, another way to log in to a second.
   *
   * Sends `POST /api/v2/users/link`.
   *
   * @param options `primaryUserToken`, token of the account that stays; `secondaryUserToken`, token of the one that is
   *   joined to it
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2206 or 2207 if a token has expired or is wrong
   * @example
   * authing.linkAccount({ primaryUserToken, secondaryUserToken }).then(() => wx.showToast({ title: "已绑定" }));
   */
  linkAccount(options: { primaryUserToken: string; secondaryUserToken: string }): Promise<CommonMessage> {
    return attempt(() => {
      requireObject("options", options);
      const { primaryUserToken, secondaryUserToken } = options;
      const data = { primaryUserToken, secondaryUserToken };
      requireStrings(data);
      return this.baseClient.post("/api/v2/users/link", data, asTrue).then(() => ({ code: 200, message: "绑定成功" }));
    });
  }

  /**
   * Takes an external identity provider away from the ways to log in to an account.
   *
   * Sends `POST /api/v2/users/unlink`.
   *
   * @param options `primaryUserToken`, token of the account; `provider`, such as `github`
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2206 or 2207 if the token has expired or is wrong, 2217 if there would be no way left
   *   to log in
   * @example
   * authing.unLinkAccount({ primaryUserToken, provider: "github" }).then(() => wx.showToast({ title: "已解绑" }));
   */
  unLinkAccount(options: { primaryUserToken: string; provider: string }): Promise<CommonMessage> {
    return attempt(() => {
      requireObject("options", options);
      const { primaryUserToken, provider } = options;
      const data = { primaryUserToken, provider };
      requireStrings(data);
      return this.baseClient
        .post("/api/v2/users/unlink", data, asTrue)
        .then(() => ({ code: 200, message: "解绑成功" }));
    });
  }
}
