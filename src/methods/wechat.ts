import { readArguments } from "../arguments/read-arguments";
import { post } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { argumentError } from "../errors/create-error";
import { asUser, withString } from "../http/readers";
import { platformError } from "../platform/platform-error";
import { LOGIN_BY_CODE, MINIPROGRAM } from "../session/own-requests";
import type { PhoneNumber } from "../types/answers";
import type { User } from "../types/user";
import { isObject } from "../types/values";

/** The profile that WeChat's `getUserInfo` hands over: `rawData`, or `iv` and `encryptedData` together. */
export interface LoginByCodeOptions {
  /** Initial vector of `encryptedData`. */
  iv?: string;
  /** The profile, encrypted; the service decrypts it. */
  encryptedData?: string;
  /** The profile as JSON, taken as it is. */
  rawData?: string;
}

/** What the event of `<button open-type="getPhoneNumber">` carries as `event.detail`. */
export interface PhoneNumberEventDetail {
  /** Initial vector of `encryptedData`. */
  iv?: string;
  /** The phone number, encrypted; missing if the user refused. */
  encryptedData?: string;
  /** Whether the user agreed. */
  errMsg?: string;
}

/** The event's detail with what `wx.login` gave as `code`. */
export type PhoneNumberArguments = PhoneNumberEventDetail & { code: string };

/** Logging in by what WeChat knows of its user. */
export interface WechatMethods {
  /**
   * Logs in by WeChat without asking the user for anything: `wx.login` and `loginByCode` in one.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth` and stores the session. Calls at the same time share one login;
   * each login takes a code of its own, for codes work only once.
   *
   * @returns the user
   * @throws {AuthingError} `network`, `timeout`, `interrupted` or, without a call of `onError`, `platform` if `wx.login` fails;
   *   40029 if the service knows the mini program by another id
   * @example
   * authing.login().then((user) => console.log(user.id));
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
   */
  login(): Promise<User>;

  /**
   * Logs in by WeChat without asking the user for anything, creating the account at the first time.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth` and stores the session.
   *
   * @param code what `wx.login` gave: valid for five minutes, once
   * @param options the user's WeChat profile, if the user has agreed to share it; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 40029 if the code is wrong or of another mini program, 40163 if it was used before
   * @example
   * wx.login({ success: ({ code }) => authing.loginByCode(code).then((user) => console.log(user.id)) });
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html
   */
  loginByCode(code: string, options?: LoginByCodeOptions): Promise<User>;

  /**
   * Logs in by the phone number of the WeChat user, who has agreed to share it by a tap on
   * `<button open-type="getPhoneNumber">`.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth-by-phone` and stores the session. The account that holds
   * the number is bound to the WeChat user; without one, an account is created.
   *
   * @param code what `wx.login` gave before the tap: a login after it may change the key that decrypts the number; or all
   *   three arguments as one object
   * @param iv `event.detail.iv` of the button's event, or the whole `event.detail`
   * @param encryptedData `event.detail.encryptedData` of the button's event, unless the whole `event.detail` came before it
   * @returns the user
   * @throws {AuthingError} `argument`, `cancelled` if the detail says that the user refused, `privacy` or `platform` if it
   *   says that WeChat did; 40029 or 40163 if the code is wrong or was used before
   * @example
   * onGetPhoneNumber({ detail }) {
   *   authing.loginByPhone(this.code, detail).then((user) => console.log(user.phone));
   * }
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/deprecatedGetPhoneNumber.html
   */
  loginByPhone(
    code: string | PhoneNumberArguments,
    iv?: string | PhoneNumberEventDetail,
    encryptedData?: string,
  ): Promise<User>;

  /**
   * Reads the phone number of the WeChat user, without logging in and without binding it to an account.
   *
   * Sends `POST /connections/social/wechat-miniprogram/getphone`.
   *
   * @param code what `wx.login` gave before the tap, or all three arguments as one object
   * @param iv `event.detail.iv` of the event of `<button open-type="getPhoneNumber">`, or the whole `event.detail`
   * @param encryptedData `event.detail.encryptedData` of that event, unless the whole `event.detail` came before it
   * @returns the number, with and without its country code, and the user's `openid` and `unionid`
   * @throws {AuthingError} `argument`, `cancelled` if the detail says that the user refused, `privacy` or `platform` if it
   *   says that WeChat did; 40029 or 40163 if the code is wrong or was used before
   * @example
   * authing.getPhone(code, event.detail).then(({ purePhoneNumber }) => this.setData({ purePhoneNumber }));
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
        throw argumentError("options.iv", "与 options.encryptedData 必须同时传入");
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

/** Reads the arguments about a phone number: one object may stand for all three of them, or for the last two. */
function readPhoneArguments(given: { code: unknown; iv?: unknown; encryptedData?: unknown }): object {
  const { code, iv } = given;
  const detail = isObject(code) ? code : isObject(iv) ? { ...iv, code } : undefined;
  if (detail && !detail.encryptedData) {
    if (detail.errMsg && !/:ok/.test(String(detail.errMsg))) throw platformError("getPhoneNumber", detail);
    // Some buttons hand over nothing but a code of their own, which the service does not take here.
    throw argumentError("encryptedData", "应为非空字符串");
  }
  const found = detail || given;
  return readArguments("code, iv, encryptedData", [found.code, found.iv, found.encryptedData]);
}
