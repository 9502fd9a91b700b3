import { operation, post } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { call } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { asBoolean, confirming } from "../http/readers";
import { expectations, messages } from "../messages";
import type { CommonMessage } from "../types/answers";

/** Account lookup and account linking. */
export interface AccountMethods {
  /**
   * Checks whether an account matches all the given identifiers.
   *
   * Sends the GraphQL query `isUserExists`.
   *
   * @param options at least one identifier of the account
   * @param options.username username
   * @param options.email email address
   * @param options.phone phone number
   * @param options.externalId ID of the user in another system
   * @returns `true` if there is such an account
   * @throws {AuthingError} `argument`
   * @example
   * authing.isUserExists({ email: "bob@example.com" }).then((exists) => this.setData({ exists }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#判断用户是否存在
   */
  isUserExists(options: { username?: string; email?: string; phone?: string; externalId?: string }): Promise<boolean>;

  /**
   * Moves the external identities of a secondary account to a primary account, so that the user can sign in to the
   * primary account with these identities.
   *
   * Sends `POST /api/v2/users/link`. According to Authing's documentation, the service then deletes the secondary
   * account and all its other data.
   *
   * @param options both accounts
   * @param options.primaryUserToken token of the account that receives the identities
   * @param options.secondaryUserToken token of the account that loses the identities
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2206 or 2207 if a token is expired or invalid
   * @example
   * authing.linkAccount({ primaryUserToken, secondaryUserToken }).then(() => wx.showToast({ title: "已绑定" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#合并账号身份信息
   */
  linkAccount(options: { primaryUserToken: string; secondaryUserToken: string }): Promise<CommonMessage>;

  /**
   * Removes an external identity from an account, so that the user can no longer sign in with it.
   *
   * Sends `POST /api/v2/users/unlink`.
   *
   * @param options account and identity
   * @param options.primaryUserToken token of the account
   * @param options.provider name of the identity provider, e.g. `github`
   * @returns a confirmation
   * @throws {AuthingError} `argument`; 2206 or 2207 if the token is expired or invalid, 2217 if the user would have no
   *   other way to sign in
   * @example
   * authing.unLinkAccount({ primaryUserToken, provider: "github" }).then(() => wx.showToast({ title: "已解绑" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html
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
      throw argumentError("options", expectations.identity);
    }
    return call(client, IS_USER_EXISTS, values);
  }),

  linkAccount: post("/api/v2/users/link", "options: {primaryUserToken, secondaryUserToken}", {
    read: confirming(messages.linked),
  }),

  unLinkAccount: post("/api/v2/users/unlink", "options: {primaryUserToken, provider}", {
    read: confirming(messages.unlinked),
  }),
};
