import { checkValue } from "../arguments/check-value";
import type { Values } from "../arguments/declaration";
import { readFields } from "../arguments/read-arguments";
import type { Endpoint } from "../core/endpoint";
import { operation } from "../core/graphql";
import { type Implementation, method } from "../core/method";
import { call, callInTurn } from "../core/pipeline";
import { post } from "../core/rest";
import { argumentError } from "../errors/create-error";
import { asBoolean, confirming, withString } from "../http/readers";
import { expectations } from "../messages";
import type { CommonMessage } from "../types/answers";
import type { DeleteAccountProof } from "../types/inputs";
import { isObject } from "../types/values";

/** Lookup, linking and deletion of accounts. */
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
  isUserExists(options: {
    username?: string | undefined;
    email?: string | undefined;
    phone?: string | undefined;
    externalId?: string | undefined;
  }): Promise<boolean>;

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

  /**
   * Deletes the account of the signed-in user, and then signs out.
   *
   * Sends `DELETE /api/v2/users/delete`; with a proof, `POST /api/v3/verify-delete-account-request` and then
   * `POST /api/v3/delete-account`. Implemented from Authing's published clients and documentation, and not yet tested
   * against the live service. The deletion cannot be undone, so ask the user to confirm it. If the deletion fails, the
   * session stays. The method never signs in silently, even with `autoLogin`. If the WeChat account signs in again
   * later, the service creates a new account.
   *
   * @param proof proof that the user owns the account: a code, or the password if the user has neither a phone number
   *   nor an email address; none by default
   * @returns nothing
   * @throws {AuthingError} `argument`; `unauthenticated` if nobody is signed in, or if another user signs in before the
   *   account is deleted; 2206 or 2207 if the session is expired or invalid; 2202 if the phone number or email address
   *   is not the account's; 2001 if the code is wrong, 2300 if it has expired, 2006 or 2333 if the password is wrong
   * @example
   * wx.showModal({
   *   content: "注销后无法恢复，确定要注销账号吗？",
   *   success: ({ confirm }) => confirm && authing.deleteAccount().then(() => wx.reLaunch({ url: "/pages/login/login" })),
   * });
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/用户资料/verify-delete-account-request.html
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/用户资料/delete-account.html
   */
  deleteAccount(proof?: DeleteAccountProof): Promise<void>;
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
    read: confirming("linked"),
  }),

  unLinkAccount: post("/api/v2/users/unlink", "options: {primaryUserToken, provider}", {
    read: confirming("unlinked"),
  }),

  // Declared as `any`, because an invalid proof must not lead to a deletion without a proof.
  deleteAccount: method("proof?: any", ({ client, values }) => {
    const proof = values.proof === undefined ? undefined : readProof(values.proof);
    const { session } = client;
    session.requireToken(session.token());
    const turn = session.begin("SIGNED_OUT");
    const deleted = proof
      ? callInTurn(client, VERIFY_DELETION, proof, turn).then((token) =>
          callInTurn(client, DELETE_VERIFIED, token, turn),
        )
      : callInTurn(client, DELETE, {}, turn);
    return deleted.then(() => turn.endDeleted());
  }),
};

type Proof = Values<typeof PROOF>;

const PROOF = "phone?, email?, code?, phoneCountryCode?, password?: password";

/** Reads a proof, which must be of exactly one kind. */
function readProof(given: unknown): Proof {
  checkValue("object", "proof", given);
  const proof = readFields(PROOF, given as object, "proof");
  const { phone, email, code, password } = proof;
  if ([phone, email, password].filter((part) => part).length !== 1) throw argumentError("proof", expectations.proof);
  if (!password && !code) throw argumentError("proof.code", expectations.nonEmptyString);
  return proof;
}

const VERIFY_DELETION: Endpoint<Proof, { deleteAccountToken: string }> = {
  request: (proof) => ({
    kind: "rest",
    method: "POST",
    path: "/api/v3/verify-delete-account-request",
    data: describeProof(proof),
  }),
  read: withString<{ deleteAccountToken: string }>("deleteAccountToken"),
  passwords: ["password"],
  keyPath: "/api/v3/system",
  resumes: false,
};

function describeProof({ phone, email, code, phoneCountryCode, password }: Proof): object {
  if (phone) {
    const phonePassCodePayload = { phoneNumber: phone, passCode: code, phoneCountryCode };
    return { verifyMethod: "PHONE_PASSCODE", phonePassCodePayload };
  }
  return email
    ? { verifyMethod: "EMAIL_PASSCODE", emailPassCodePayload: { email, passCode: code } }
    : { verifyMethod: "PASSWORD", passwordPayload: { password, passwordEncryptType: "rsa" } };
}

const DELETE_VERIFIED: Endpoint<{ deleteAccountToken: string }, null> = {
  request: ({ deleteAccountToken }) => ({
    kind: "rest",
    method: "POST",
    path: "/api/v3/delete-account",
    data: { deleteAccountToken },
  }),
  read: asDeletion,
  // If the response was lost, the account may already be deleted.
  resumes: false,
};

const DELETE: Endpoint<object, null> = {
  request: () => ({ kind: "rest", method: "DELETE", path: "/api/v2/users/delete" }),
  read: asDeletion,
  resumes: false,
};

/** Reads any response as a successful deletion, except `false` or an object whose `success` is not `true`. */
function asDeletion(answer: unknown): null | undefined {
  const success = isObject(answer) && "success" in answer ? answer.success : answer !== false;
  return success === true ? null : undefined;
}
