import type { Database } from "./database";
import { DEFAULT_OPENID, DEFAULT_PHONE, type WechatCodes, type WechatPhone } from "./wechat-codes";
import { type EncryptedData, WechatEncryption } from "./wechat-encryption";

const DAY = 24 * 60 * 60;
const RUN_DATA_DAYS = 31;
const NO_QUOTA = 1400001;
const ALLOWED = "getPhoneNumber:ok";

/** Phone number of a WeChat user, without its country code. */
export interface PhoneNumber {
  /** Digits without the country code; 13800000000 by default. */
  readonly phoneNumber?: string | undefined;
  /** Country code without a plus sign; 86 by default. */
  readonly countryCode?: string | undefined;
}

/** `event.detail` of a button with `open-type="getPhoneNumber"` after the user agrees, reduced to the code. */
export interface PhoneCodeDetail {
  readonly errMsg: string;
  readonly code: string;
}

/** `event.detail` of a button with `open-type="getPhoneNumber"` after the user agrees. */
export type PhoneNumberDetail = PhoneCodeDetail & EncryptedData;

/** Stand-in for WeChat that creates the data that a mini program receives about its user. */
export class Wechat {
  readonly #codes: WechatCodes;
  readonly #encryption: WechatEncryption;

  constructor(database: Database, codes: WechatCodes) {
    this.#codes = codes;
    this.#encryption = new WechatEncryption(database);
  }

  /**
   * Encrypts data as WeChat does for `wx.getUserInfo`, `wx.getWeRunData` and `wx.getGroupEnterInfo`.
   *
   * @param data data about the user; a watermark is added
   * @param openid the WeChat user; the emulator's default WeChat user if omitted
   * @example
   * const { code } = await wx.login();
   * await authing.loginByCode(code, emulator.wechat.encrypt({ nickName: "Bob" }));
   */
  encrypt(data: object, openid: string = DEFAULT_OPENID): EncryptedData {
    return this.#encryption.encrypt(data, openid);
  }

  /** Decrypts the data of a WeChat user; returns `undefined` if it was encrypted with another key or is malformed. */
  decrypt(openid: string, encrypted: EncryptedData): Record<string, unknown> | undefined {
    return this.#encryption.decrypt(openid, encrypted);
  }

  /** Replaces the session key of a WeChat user; data encrypted with the old key can no longer be decrypted. */
  renewKey(openid: string = DEFAULT_OPENID): void {
    this.#encryption.renewKey(openid);
  }

  /**
   * Returns the `event.detail` of a button with `open-type="getPhoneNumber"`, with a phone code that is valid for five
   * minutes and with the encrypted phone number.
   *
   * @param phone the user's phone number; 13800000000 by default
   * @param openid the WeChat user; the emulator's default WeChat user if omitted
   * @example
   * const { code } = await wx.login();
   * await authing.loginByPhone(code, emulator.wechat.phoneNumberDetail({ phoneNumber: "13912345678" }));
   */
  phoneNumberDetail(phone: PhoneNumber = {}, openid: string = DEFAULT_OPENID): PhoneNumberDetail {
    return { ...this.phoneCodeDetail(phone), ...this.encrypt(toWechatPhone(phone), openid) };
  }

  /** Returns the `event.detail` of a button with `open-type="getPhoneNumber"`, with only a phone code. */
  phoneCodeDetail(phone: PhoneNumber = {}): PhoneCodeDetail {
    return { errMsg: ALLOWED, code: this.#codes.issuePhoneCode(toWechatPhone(phone)) };
  }

  /**
   * Returns the `event.detail` of a button with `open-type="getPhoneNumber"` if the mini program's quota of phone
   * numbers is used up.
   */
  phoneQuotaDetail(): { errMsg: string; errno: number } {
    // WeChat documents only the number.
    return { errMsg: "getPhoneNumber:fail no quota", errno: NO_QUOTA };
  }

  /**
   * Encrypts the step counts of the past 31 days as `wx.getWeRunData` does. The number of steps is 1000 on the first
   * day, and grows by 100 each day.
   *
   * @param openid the WeChat user; the emulator's default WeChat user if omitted
   */
  runData(openid: string = DEFAULT_OPENID): EncryptedData {
    const now = Math.floor(Date.now() / 1000);
    const today = now - (now % DAY);
    const stepInfoList = Array.from({ length: RUN_DATA_DAYS }, (_, day) => ({
      timestamp: today - (RUN_DATA_DAYS - 1 - day) * DAY,
      step: 1000 + 100 * day,
    }));
    return this.encrypt({ stepInfoList }, openid);
  }
}

function toWechatPhone({
  phoneNumber: purePhoneNumber = DEFAULT_PHONE.purePhoneNumber,
  countryCode = DEFAULT_PHONE.countryCode,
}: PhoneNumber): WechatPhone {
  const isChinese = countryCode === DEFAULT_PHONE.countryCode;
  return {
    countryCode,
    phoneNumber: isChinese ? purePhoneNumber : `+${countryCode}${purePhoneNumber}`,
    purePhoneNumber,
  };
}
