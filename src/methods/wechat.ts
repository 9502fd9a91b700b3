import { readArguments } from "../arguments/read-arguments";
import { post } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { argumentError } from "../errors/create-error";
import { asUser, withString } from "../http/readers";
import { expectations } from "../messages";
import { platformError } from "../platform/platform-error";
import { LOGIN_BY_CODE, MINIPROGRAM } from "../session/own-requests";
import type { PhoneNumber } from "../types/answers";
import type { User } from "../types/user";
import { isObject } from "../types/values";

/** WeChat profile from `wx.getUserInfo`: `rawData`, or `iv` and `encryptedData` together. */
export interface LoginByCodeOptions {
  /** Initialization vector of `encryptedData`. */
  iv?: string;
  /** Encrypted profile; the service decrypts it. */
  encryptedData?: string;
  /** Profile as JSON. The service uses it without verification. */
  rawData?: string;
}

/** `event.detail` of `<button open-type="getPhoneNumber">`. */
export interface PhoneNumberEventDetail {
  /** Initialization vector of `encryptedData`; missing if the user declined. */
  iv?: string;
  /** Encrypted phone number; missing if the user declined. */
  encryptedData?: string;
  /** Result of the authorization: `getPhoneNumber:ok`, or the reason for the failure. */
  errMsg?: string;
}

/** `event.detail` of `<button open-type="getPhoneNumber">`, and the `code` from `wx.login`. */
export type PhoneNumberArguments = PhoneNumberEventDetail & { code: string };

/** Sign-in with the WeChat account. */
export interface WechatMethods {
  /**
   * Signs in silently with the WeChat account: calls `wx.login`, and then does the same as `loginByCode`.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth`, and stores the session. Simultaneous calls share one
   * sign-in. Each sign-in requests a new code, because a code works only once.
   *
   * @returns the user
   * @throws {AuthingError} `network`, `timeout`, `interrupted`; `platform`, without a call to `onError`, if `wx.login`
   *   fails for another reason; 40029 if the service is configured with a different mini program ID
   * @example
   * authing.login().then((user) => console.log(user.id));
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#loginbycode
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
   */
  login(): Promise<User>;

  /**
   * Signs in silently with a WeChat code, and creates the account on first sign-in.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth`, and stores the session.
   *
   * @param code code from `wx.login`, which can be used once within five minutes
   * @param options WeChat profile of the user, if the user has agreed to share it; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 40029 if the code is invalid or from another mini program, 40163 if it was used
   *   before
   * @example
   * wx.login({ success: ({ code }) => authing.loginByCode(code).then((user) => console.log(user.id)) });
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#loginbycode
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
   */
  loginByCode(code: string, options?: LoginByCodeOptions): Promise<User>;

  /**
   * Signs in with the phone number of the WeChat account, after the user has agreed to share it.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth-by-phone`, and stores the session. The user agrees by
   * tapping `<button open-type="getPhoneNumber">`. The service binds the account with that phone number to the WeChat
   * account. If there is no such account, the service creates one.
   *
   * @param code code from `wx.login`, or an object with all three arguments. Request the code before the tap, because a
   *   later `wx.login` can change the key that decrypts the phone number.
   * @param iv `event.detail.iv` of the button's event, or the whole `event.detail`
   * @param encryptedData `event.detail.encryptedData` of the button's event; not needed if `iv` is the whole
   *   `event.detail`
   * @returns the user
   * @throws {AuthingError} `argument`; `cancelled` if the user declined; `privacy` or `platform` if WeChat refused;
   *   40029 if the code is invalid, 40163 if it was used before
   * @example
   * onGetPhoneNumber({ detail }) {
   *   authing.loginByPhone(this.code, detail).then((user) => console.log(user.phone));
   * }
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#loginbyphone
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/deprecatedGetPhoneNumber.html
   */
  loginByPhone(
    code: string | PhoneNumberArguments,
    iv?: string | PhoneNumberEventDetail,
    encryptedData?: string,
  ): Promise<User>;

  /**
   * Returns the phone number of the WeChat account, without signing in or binding the phone number to an account.
   *
   * Sends `POST /connections/social/wechat-miniprogram/getphone`. The user agrees by tapping
   * `<button open-type="getPhoneNumber">`.
   *
   * @param code code from `wx.login`, requested before the tap, or an object with all three arguments
   * @param iv `event.detail.iv` of the button's event, or the whole `event.detail`
   * @param encryptedData `event.detail.encryptedData` of the button's event; not needed if `iv` is the whole
   *   `event.detail`
   * @returns the phone number with and without its country code, and the user's `openid` and `unionid`
   * @throws {AuthingError} `argument`; `cancelled` if the user declined; `privacy` or `platform` if WeChat refused;
   *   40029 if the code is invalid, 40163 if it was used before
   * @example
   * authing.getPhone(code, event.detail).then(({ purePhoneNumber }) => this.setData({ purePhoneNumber }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#getphone
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/deprecatedGetPhoneNumber.html
   */
  getPhone(
    code: string | PhoneNumberArguments,
    iv?: string | PhoneNumberEventDetail,
    encryptedData?: string,
  ): Promise<PhoneNumber>;
}

export const wechatMethods: Implementation<WechatMethods> = {
  login: method("", ({ client }) => client.session.login()),

  loginByCode: post(LOGIN_BY_CODE, "code, options?: {iv?, encryptedData?, rawData?}", {
    read: asUser,
    event: "SIGNED_IN",
    send(values) {
      if (!values.iv !== !values.encryptedData)
        throw argumentError("options.iv", expectations.together("options.encryptedData"));
      return values;
    },
  }),

  loginByPhone: post(`${MINIPROGRAM}/auth-by-phone`, "code: any, iv?: any, encryptedData?: any", {
    read: asUser,
    event: "SIGNED_IN",
    send: readPhoneArguments,
  }),

  getPhone: post(`${MINIPROGRAM}/getphone`, "code: any, iv?: any, encryptedData?: any", {
    read: withString<PhoneNumber>("phoneNumber"),
    send: readPhoneArguments,
  }),
};

/**
 * Reads the arguments of the phone number methods. An app can pass all three arguments, or the last two, as one object.
 */
function readPhoneArguments(given: { code: unknown; iv?: unknown; encryptedData?: unknown }): object {
  const { code, iv } = given;
  const detail = isObject(code) ? code : isObject(iv) ? { ...iv, code } : undefined;
  if (detail && !detail.encryptedData) {
    if (detail.errMsg && !/:ok/.test(String(detail.errMsg))) throw platformError("getPhoneNumber", detail);
    // Some buttons provide only a code for WeChat's own server API, which this endpoint does not accept.
    throw argumentError("encryptedData", expectations.nonEmptyString);
  }
  const found = detail || given;
  return readArguments("code, iv, encryptedData", [found.code, found.iv, found.encryptedData]);
}
