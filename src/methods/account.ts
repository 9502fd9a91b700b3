import { operation, post } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { call } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { asBoolean, confirming } from "../http/readers";
import type { CommonMessage } from "../types/answers";

/** Accounts: whether there is one, and joining two. */
export interface AccountMethods {
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
  isUserExists(options: { username?: string; email?: string; phone?: string; externalId?: string }): Promise<boolean>;

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
  linkAccount(options: { primaryUserToken: string; secondaryUserToken: string }): Promise<CommonMessage>;

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
  unLinkAccount(options: { primaryUserToken: string; provider: string }): Promise<CommonMessage>;
}

const IS_USER_EXISTS = operation({
  type: "query",
  field: "isUserExists",
  variables: "username?, email?, phone?, externalId?",
  select: { fields: "", read: asBoolean },
});

export const accountMethods: Implementation<AccountMethods> = {
  isUserExists: method("options: {username?, email?, phone?, externalId?}", ({ client, values }) => {
    const { username, email, phone, externalId } = values;
    if (!username && !email && !phone && !externalId) {
      throw argumentError("options", "应至少包含 username email phone externalId 之一");
    }
    return call(client, IS_USER_EXISTS, values);
  }),

  linkAccount: post("/api/v2/users/link", "options: {primaryUserToken, secondaryUserToken}", {
    read: confirming("绑定成功"),
  }),

  unLinkAccount: post("/api/v2/users/unlink", "options: {primaryUserToken, provider}", {
    read: confirming("解绑成功"),
  }),
};
