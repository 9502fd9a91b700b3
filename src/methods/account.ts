import { post } from "../client/calls";
import { graphql } from "../client/graphql";
import { type Implementation, method } from "../client/Methods";
import { asBoolean, confirming } from "../client/readers";
import { argumentError } from "../errors/argument";
import { operation } from "../graphql/operation";
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

const NAMES = "username email phone externalId";
const IS_USER_EXISTS = operation("query", "isUserExists", NAMES, { fields: "", read: asBoolean });

export const accountMethods: Implementation<AccountMethods> = {
  isUserExists: method(`options!{${NAMES}}`, (client, names: Record<string, string | undefined>) => {
    if (!Object.keys(names).some((name) => names[name])) {
      throw argumentError("options", `应至少包含 ${NAMES} 之一`);
    }
    return graphql(client, IS_USER_EXISTS, names);
  }),

  linkAccount: post("/api/v2/users/link", "options!{primaryUserToken! secondaryUserToken!}", confirming("绑定成功")),

  unLinkAccount: post("/api/v2/users/unlink", "options!{primaryUserToken! provider!}", confirming("解绑成功")),
};
