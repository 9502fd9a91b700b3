import { readArguments, readFields } from "../arguments/read-arguments";
import type { Client } from "../core/client";
import type { Endpoint, SignInEndpoint } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { call, callAnonymously, callInTurn, callWithToken } from "../core/pipeline";
import { argumentError } from "../errors/create-error";
import { authenticateSignIn } from "../http/client-authentication";
import { asNothing, asTokenSet, asUser, withString } from "../http/readers";
import { expectations } from "../messages";
import { platformError } from "../platform/platform-error";
import { subjectOf } from "../session/jwt";
import { MINIPROGRAM } from "../session/own-requests";
import { isTemporary } from "../session/session-errors";
import type { PhoneNumber, TokenSet } from "../types/answers";
import type { User } from "../types/user";
import { asNumber, isObject, isText } from "../types/values";
import { PROFILE } from "./profile";
import { type EncryptedWechatData, identitySource } from "./wechat";

/** `event.detail` of `<button open-type="getPhoneNumber">` or `<button open-type="getRealtimePhoneNumber">`. */
export interface PhoneNumberEventDetail {
  /**
   * Code for the phone number, which can be used once within five minutes; missing in base libraries before 2.21.2. It
   * is not a code from `wx.login`.
   */
  code?: string | undefined;
  /** Initialization vector of `encryptedData`; missing if the user declined. */
  iv?: string | undefined;
  /** Encrypted phone number; missing if the user declined, and in the events of some buttons. */
  encryptedData?: string | undefined;
  /** Result of the authorization: `getPhoneNumber:ok`, or the reason for the failure. */
  errMsg?: string | undefined;
  /** Error number, e.g. 1400001 if the mini program has used up its quota; missing if the user agreed. */
  errno?: number | undefined;
}

/** The arguments of `loginByPhone` and `getPhone` as one object. */
export interface PhoneNumberArguments extends PhoneNumberEventDetail {
  /** Code from `wx.login`, not the `code` of the button's event. */
  code: string;
}

/** Phone number of the WeChat account. */
export interface WechatPhoneMethods {
  /**
   * Signs in with the phone number of the WeChat account, after the user has agreed to share it.
   *
   * The user agrees by tapping `<button open-type="getPhoneNumber">`. The content of the button's event determines the
   * request:
   *
   * - `encryptedData`: sends `POST /connections/social/wechat-miniprogram/auth-by-phone`. The service binds the account
   *   with that phone number to the WeChat account. If there is no such account, the service creates one.
   * - only `code`: sends `POST /api/v3/signin-by-mobile`, and then `GET /api/v3/get-profile`. The WeChat account alone
   *   determines the account; the service only adds the phone number to an account that has none, and only if no other
   *   account has that number. The client requires `options.extIdpConnIdentifier`. Implemented from Authing's published
   *   clients and documentation, and not yet tested against the live service.
   *
   * Both requests store the session. With only `code`, the session has a token set: an access token that becomes the
   * session's token, an ID token, and a refresh token if the application may use refresh tokens. The SDK exchanges the
   * refresh token for a new token set when the access token is about to expire or has expired. The service does not
   * document whether GraphQL accepts the access token. If it does not, each method that sends GraphQL, e.g.
   * `updateProfile`, rejects with 2207 after up to three requests: the call, a token refresh, and the call again.
   *
   * @param code code from `wx.login`. Request the code before the tap, because a later `wx.login` can change the key
   *   that decrypts the phone number.
   * @param detail `event.detail` of the button's event. Alternatively, pass `event.detail.iv` and
   *   `event.detail.encryptedData` as two arguments, or all three arguments as one object.
   * @returns the user; with only `code`, a user with just `id` and `token` if the sign-in succeeds but the profile cannot
   *   be loaded at the moment
   * @throws {AuthingError} `argument`; `cancelled` if the user declined; `quota` if the mini program has used up its
   *   quota of phone numbers; `privacy` or `platform` if WeChat refused for another reason; 40029 if the code is
   *   invalid, 40163 if it was used before
   * @example
   * onGetPhoneNumber({ detail }) {
   *   authing.loginByPhone(this.code, detail).then((user) => console.log(user.phone));
   * }
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#loginbyphone
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/登录/signin-by-mobile.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html
   */
  loginByPhone(code: string, detail: PhoneNumberEventDetail): Promise<User>;
  /**
   * As above, with all arguments in one object.
   *
   * @param given `event.detail` of the button's event, with `code` replaced by the code from `wx.login`
   * @returns the user
   */
  loginByPhone(given: PhoneNumberArguments): Promise<User>;
  /**
   * As above, with the encrypted phone number as two arguments.
   *
   * @param code code from `wx.login`
   * @param iv `event.detail.iv` of the button's event
   * @param encryptedData `event.detail.encryptedData` of the button's event
   * @returns the user
   */
  loginByPhone(code: string, iv: string | undefined, encryptedData: string | undefined): Promise<User>;

  /**
   * Returns the phone number of the WeChat account, without signing in or binding the phone number to an account.
   *
   * Sends `POST /connections/social/wechat-miniprogram/getphone`, or `POST /api/v3/get-wechat-miniprogram-phone` if the
   * button's event has no `encryptedData` but only a `code`. The user agrees by tapping
   * `<button open-type="getPhoneNumber">`. The second request requires `options.extIdpConnIdentifier` of the client. It
   * is implemented from Authing's published clients and documentation, and not yet tested against the live service.
   *
   * @param code code from `wx.login`, requested before the tap
   * @param detail `event.detail` of the button's event. Alternatively, pass `event.detail.iv` and
   *   `event.detail.encryptedData` as two arguments, or all three arguments as one object.
   * @returns the phone number with and without its country code; the first request also returns the user's `openid` and
   *   `unionid`
   * @throws {AuthingError} `argument`; `cancelled` if the user declined; `quota` if the mini program has used up its
   *   quota of phone numbers; `privacy` or `platform` if WeChat refused for another reason; 40029 if the code is
   *   invalid, 40163 if it was used before
   * @example
   * authing.getPhone(code, event.detail).then(({ purePhoneNumber }) => this.setData({ purePhoneNumber }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#getphone
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/微信相关接口/get-wechat-miniprogram-phone.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html
   */
  getPhone(code: string, detail: PhoneNumberEventDetail): Promise<PhoneNumber>;
  /**
   * As above, with all arguments in one object.
   *
   * @param given `event.detail` of the button's event, with `code` replaced by the code from `wx.login`
   * @returns the phone number
   */
  getPhone(given: PhoneNumberArguments): Promise<PhoneNumber>;
  /**
   * As above, with the encrypted phone number as two arguments.
   *
   * @param code code from `wx.login`
   * @param iv `event.detail.iv` of the button's event
   * @param encryptedData `event.detail.encryptedData` of the button's event
   * @returns the phone number
   */
  getPhone(code: string, iv: string | undefined, encryptedData: string | undefined): Promise<PhoneNumber>;

  /**
   * Sets the phone number of the WeChat account as the phone number of the signed-in user, without an SMS code.
   *
   * Sends `POST /api/v3/get-wechat-miniprogram-phone-data`, and then `POST /api/v3/wechat-miniprogram/updatePhone`. The
   * client requires `options.extIdpConnIdentifier`. The stored user does not change until `getCurrentUser` updates it.
   *
   * Implemented from Authing's own mini program, and not yet tested against the live service. Authing does not document
   * these endpoints, so they may change or be unavailable to your application.
   *
   * @param detail `event.detail` of `<button open-type="getPhoneNumber">`, with a `code` (base library 2.21.2)
   * @returns the phone number
   * @throws {AuthingError} `argument`; `cancelled` if the user declined; `quota` if the mini program has used up its
   *   quota of phone numbers; `privacy` or `platform` if WeChat refused for another reason;
   *   `unauthenticated` if nobody is signed in, or if another user signs in meanwhile; 2206 or 2207 if the session is
   *   expired or invalid
   * @example
   * onGetPhoneNumber({ detail }) {
   *   authing.bindWechatPhone(detail).then(({ purePhoneNumber }) => this.setData({ phone: purePhoneNumber }));
   * }
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/getPhoneNumber.html
   */
  bindWechatPhone(detail: PhoneNumberEventDetail): Promise<PhoneNumber>;
}

const LOGIN_BY_PHONE: SignInEndpoint<object> = {
  request: (data) => ({ kind: "rest", method: "POST", path: `${MINIPROGRAM}/auth-by-phone`, data }),
  read: asUser,
  event: "SIGNED_IN",
};

const GET_PHONE: Endpoint<object, PhoneNumber> = {
  request: (data) => ({ kind: "rest", method: "POST", path: `${MINIPROGRAM}/getphone`, data }),
  read: withString<PhoneNumber>("phoneNumber"),
};

const SIGN_IN_BY_MOBILE: Endpoint<object, TokenSet> = {
  request: (authenticated) => ({ kind: "rest", method: "POST", path: "/api/v3/signin-by-mobile", ...authenticated }),
  read: asTokenSet,
};

const GET_PHONE_BY_CODE: Endpoint<object, PhoneNumber> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/get-wechat-miniprogram-phone", data }),
  read: readPhoneInfo,
};

/** A phone number, and the code that proves that WeChat has verified it. */
interface PhoneProof {
  phone: PhoneNumber;
  codeForUpdatePhone: string;
}

const GET_PHONE_PROOF: Endpoint<object, PhoneProof> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/get-wechat-miniprogram-phone-data", data }),
  read(answer) {
    const phone = readPhoneInfo(answer);
    const proof = withString<PhoneProof>("codeForUpdatePhone")(answer);
    return phone && proof && { phone, codeForUpdatePhone: proof.codeForUpdatePhone };
  },
};

const SET_PHONE: Endpoint<object, null> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/api/v3/wechat-miniprogram/updatePhone", data }),
  read: asNothing,
};

/** Scope of a sign-in with a phone code. `offline_access` requests a refresh token. */
const SCOPE = "openid profile username email phone offline_access";

export const wechatPhoneMethods: Implementation<WechatPhoneMethods> = {
  loginByPhone: method("code: any, iv: any, encryptedData: any", ({ client, values }) => {
    const given = readPhoneArguments(values);
    return "phoneCode" in given ? signInByPhoneCode(client, given) : call(client, LOGIN_BY_PHONE, given);
  }),

  getPhone: method("code: any, iv: any, encryptedData: any", ({ client, values }) => {
    const given = readPhoneArguments(values);
    if (!("phoneCode" in given)) return call(client, GET_PHONE, given);
    const sent = { ...identitySource(client), code: given.phoneCode };
    return callAnonymously(client, GET_PHONE_BY_CODE, sent);
  }),

  bindWechatPhone: method("detail: object", ({ client, values }) => {
    const detail = values.detail as PhoneNumberEventDetail;
    checkConsent(detail);
    const { code } = readFields("code", detail, "detail");
    const given = { ...identitySource(client), code };
    return client.session.asUser(({ turn, token }) => {
      const refreshed = client.session.tokenRefresh.refreshIfDue(token);
      // Refreshes the token first, so that a failed refresh does not use up the code, which works only once.
      return Promise.resolve(refreshed && refreshed.then((fresh) => turn.tokenAfterRefresh(fresh)))
        .then(() => callAnonymously(client, GET_PHONE_PROOF, given))
        .then(({ phone, codeForUpdatePhone }) => {
          const { purePhoneNumber, countryCode: phoneCountryCode } = phone;
          const sent = { phone: purePhoneNumber, phoneCountryCode, codeForUpdatePhone };
          return callInTurn(client, SET_PHONE, sent, turn).then(() => phone);
        });
    });
  }),
};

/** Arguments of the phone number methods, before they are checked. */
interface Arguments {
  code: unknown;
  iv?: unknown;
  encryptedData?: unknown;
}

/** A code from `wx.login` and a code for the phone number. */
interface PhoneCodeArguments {
  code: string;
  phoneCode: string;
}

/** Signs in with a phone code, and stores the user with the token set of the session. */
function signInByPhoneCode(client: Client, { code, phoneCode }: PhoneCodeArguments): Promise<User> {
  // Without these methods, the tokens of the session would be lost.
  readFields("getTokenSet: function, setTokenSet: function", client.tokenProvider, "options.tokenProvider");
  const data = {
    connection: "wechat_mini_program_code_and_phone",
    ...identitySource(client),
    wechatMiniProgramCodeAndPhonePayload: {
      wxLoginInfo: { encryptedData: "", iv: "", code },
      wxPhoneInfo: { code: phoneCode },
    },
    options: { scope: SCOPE },
  };
  const turn = client.session.begin("SIGNED_IN");
  return callAnonymously(client, SIGN_IN_BY_MOBILE, authenticateSignIn(client.options, data)).then((tokens) => {
    const { access_token: token } = tokens;
    return callWithToken(client, PROFILE, {}, token)
      .catch((failure): User => {
        const id = subjectOf(token);
        // The codes have been used up, so the user could not retry this sign-in.
        if (id && isTemporary(failure)) return { id };
        throw failure;
      })
      .then((user) => turn.commitTokenSet({ ...user, token }, tokens));
  });
}

/**
 * Reads the arguments of the phone number methods. The detail of the button's event can replace the last two arguments,
 * or all three.
 */
function readPhoneArguments({ code, iv, encryptedData }: Arguments): EncryptedWechatData | PhoneCodeArguments {
  const detail = isObject(code) ? code : iv;
  const isMissing = isText(code) && iv == null && encryptedData == null;
  const isEvent = isObject(detail) && isObject(detail.detail);
  if (isMissing || isEvent) throw argumentError("detail", expectations.phoneNumberDetail);
  if (!isObject(detail)) return readArguments("code, iv, encryptedData", [code, iv, encryptedData]);
  checkConsent(detail);
  const loginCode = isObject(code) ? code.code : code;
  if (detail.encryptedData) {
    return readArguments("code, iv, encryptedData", [loginCode, detail.iv, detail.encryptedData]);
  }
  // If the object replaces all arguments, its `code` is the one from `wx.login`.
  if (isObject(code) || !isText(detail.code)) throw argumentError("encryptedData", expectations.nonEmptyString);
  return { ...readArguments("code", [loginCode]), phoneCode: detail.code };
}

/** Throws the reason if the button's event reports that the user has not shared a phone number. */
function checkConsent(detail: object): void {
  const { errMsg, errno, encryptedData } = detail as PhoneNumberEventDetail;
  const isRefused = asNumber(errno) || (errMsg && !/:ok/.test(String(errMsg)));
  if (!encryptedData && isRefused) throw platformError("getPhoneNumber", detail);
}

/** Reads a phone number, which the service returns itself or in `phone_info`. */
function readPhoneInfo(answer: unknown): PhoneNumber | undefined {
  const info = isObject(answer) && isObject(answer.phone_info) ? answer.phone_info : answer;
  return withString<PhoneNumber>("purePhoneNumber")(info);
}
