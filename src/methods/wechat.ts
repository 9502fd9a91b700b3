import { Methods } from "../client/Methods";
import { asUser, withString } from "../client/readers";
import { signingIn } from "../client/storeUser";
import { argumentError, attempt, optionalObject, requireString } from "../errors/argument";
import type { PhoneNumber } from "../types/answers";
import type { User } from "../types/User";

const CONNECTION = "/connections/social/wechat-miniprogram";

/** The profile that WeChat's `getUserInfo` hands over: `rawData`, or `iv` and `encryptedData` together. */
export interface LoginByCodeOptions {
  /** Initial vector of `encryptedData`. */
  iv?: string;
  /** The profile, encrypted; the service decrypts it. */
  encryptedData?: string;
  /** The profile as JSON, taken as it is. */
  rawData?: string;
}

/** Logging in by what WeChat knows of its user. */
export abstract class WechatMethods extends Methods {
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
  loginByCode(code: string, options: LoginByCodeOptions = {}): Promise<User> {
    return attempt(() => {
      requireString("code", code);
      optionalObject("options", options);
      const { iv, encryptedData, rawData } = options || {};
      if (!iv !== !encryptedData) throw argumentError("options.iv", "与 options.encryptedData 必须同时传入");
      const data = { code, iv, encryptedData, rawData };
      return signingIn(
        this.baseClient,
        this.baseClient.rest({ method: "POST", url: `${CONNECTION}/auth`, data }, asUser),
      );
    });
  }

  /**
   * Logs in by the phone number of the WeChat user, who has agreed to share it by a tap on
   * `<button open-type="getPhoneNumber">`.
   *
   * Sends `POST /connections/social/wechat-miniprogram/auth-by-phone` and stores the session. The account that holds
   * the number is bound to the WeChat user; without one, an account is created.
   *
   * @param code what `wx.login` gave before the tap: a login after it may change the key that decrypts the number
   * @param iv `event.detail.iv` of the button's event
   * @param encryptedData `event.detail.encryptedData` of the button's event
   * @returns the user
   * @throws {AuthingError} `argument`; 40029 or 40163 if the code is wrong or was used before
   * @example
   * onGetPhoneNumber({ detail: { iv, encryptedData } }) {
   *   authing.loginByPhone(this.code, iv, encryptedData).then((user) => console.log(user.phone));
   * }
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/deprecatedGetPhoneNumber.html
   */
  loginByPhone(code: string, iv: string, encryptedData: string): Promise<User> {
    return attempt(() =>
      signingIn(
        this.baseClient,
        this.baseClient.rest(
          { method: "POST", url: `${CONNECTION}/auth-by-phone`, data: phoneData(code, iv, encryptedData) },
          asUser,
        ),
      ),
    );
  }

  /**
   * Reads the phone number of the WeChat user, without logging in and without binding it to an account.
   *
   * Sends `POST /connections/social/wechat-miniprogram/getphone`.
   *
   * @param code what `wx.login` gave before the tap
   * @param iv `event.detail.iv` of the event of `<button open-type="getPhoneNumber">`
   * @param encryptedData `event.detail.encryptedData` of that event
   * @returns the number, with and without its country code, and the user's `openid` and `unionid`
   * @throws {AuthingError} `argument`; 40029 or 40163 if the code is wrong or was used before
   * @example
   * authing.getPhone(code, iv, encryptedData).then(({ purePhoneNumber }) => this.setData({ purePhoneNumber }));
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/deprecatedGetPhoneNumber.html
   */
  getPhone(code: string, iv: string, encryptedData: string): Promise<PhoneNumber> {
    return attempt(() =>
      this.baseClient.rest(
        { method: "POST", url: `${CONNECTION}/getphone`, data: phoneData(code, iv, encryptedData) },
        withString<PhoneNumber>("phoneNumber"),
      ),
    );
  }
}

function phoneData(code: string, iv: string, encryptedData: string): Record<string, string> {
  requireString("code", code);
  requireString("iv", iv);
  requireString("encryptedData", encryptedData);
  return { code, iv, encryptedData };
}
