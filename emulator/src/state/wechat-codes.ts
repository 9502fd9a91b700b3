import { randomUUID } from "node:crypto";
import { BusinessError } from "../business-error";
import { type Collection, type Database, dropOldest } from "./database";

/** Identity of a WeChat user. */
export interface WechatIdentity {
  readonly openid: string;
  readonly unionid: string;
}

/** Phone number in WeChat's format. */
export interface WechatPhone {
  readonly countryCode: string;
  /** Phone number; includes the country code, except for numbers in mainland China. */
  readonly phoneNumber: string;
  readonly purePhoneNumber: string;
}

/** `openid` of the default WeChat user, for codes that name no other user. */
export const DEFAULT_OPENID = "emulator-openid";

/** Phone number used in place of a number that the emulator cannot know. */
export const DEFAULT_PHONE: WechatPhone = {
  countryCode: "86",
  phoneNumber: "13800000000",
  purePhoneNumber: "13800000000",
};

/** Maximum number of codes that are kept of each kind. */
const CAPACITY = 10_000;
/** Maximum length of a code; a code from WeChat has 32 characters. */
const MAXIMUM_LENGTH = 512;

const LIFETIME = 5 * 60 * 1000;

/** Code from the simulated `wx.login`, which contains the Unix time in milliseconds. */
const FROM_FAKE_WX = /^(?:openid:[^:]*:)?wx-code-(\d+)-/;
const LOGIN_CODE = /^(wx-code-|openid:)/;

/**
 * WeChat's side of a sign-in: exchanges codes from `wx.login` for identities, and codes from `getPhoneNumber` for phone
 * numbers. The two kinds of codes are not interchangeable. Each code works only once.
 */
export class WechatCodes {
  readonly #used: Collection<true>;
  readonly #usedForPhone: Collection<true>;
  readonly #phones: Collection<{ readonly phone: WechatPhone; readonly expiresAt: number }>;

  constructor(database: Database) {
    this.#used = database.collection("usedWechatCodes");
    this.#usedForPhone = database.collection("usedWechatPhoneCodes");
    this.#phones = database.collection("wechatPhoneCodes");
  }

  /**
   * Redeems a code from `wx.login`.
   *
   * @param code `openid:NAME` or `openid:NAME:anything` stands for the WeChat user NAME; any other code stands for the
   * default WeChat user. A code from the simulated `wx.login` expires after five minutes; other codes do not expire
   */
  exchange(code: string | undefined): WechatIdentity {
    const named = code?.match(/^openid:([^:]*)/);
    const openid = named ? named[1] : DEFAULT_OPENID;
    if (!code || !openid || code.length > MAXIMUM_LENGTH || this.#isPhoneCode(code) || isExpiredLoginCode(code)) {
      throw new BusinessError("invalidWechatCode");
    }
    redeem(this.#used, code);
    return wechatIdentityOf(openid);
  }

  /** Creates a code for a phone number, like the code in the `detail` of `getPhoneNumber`; valid for five minutes. */
  issuePhoneCode(phone: WechatPhone): string {
    const code = `phone-code-${randomUUID()}`;
    this.#phones.set(code, { phone, expiresAt: Date.now() + LIFETIME });
    dropOldest(this.#phones, CAPACITY);
    return code;
  }

  /**
   * Redeems a code from `getPhoneNumber`; returns `undefined` if the emulator did not issue the code, e.g. because the
   * code comes from the real WeChat.
   */
  exchangePhoneCode(code: string | undefined): WechatPhone | undefined {
    const issued = this.#phones.get(code ?? "");
    if (
      !code ||
      code.length > MAXIMUM_LENGTH ||
      this.#isLoginCode(code) ||
      (issued && Date.now() >= issued.expiresAt)
    ) {
      throw new BusinessError("invalidWechatCode");
    }
    redeem(this.#usedForPhone, code);
    return issued?.phone;
  }

  #isPhoneCode(code: string): boolean {
    return this.#phones.has(code) || this.#usedForPhone.has(code);
  }

  #isLoginCode(code: string): boolean {
    return LOGIN_CODE.test(code) || this.#used.has(code);
  }
}

/** Returns the identity of the WeChat user with this openid. */
export function wechatIdentityOf(openid: string): WechatIdentity {
  return { openid, unionid: `unionid-of-${openid}` };
}

function isExpiredLoginCode(code: string): boolean {
  const [, issuedAt] = code.match(FROM_FAKE_WX) ?? [];
  return issuedAt !== undefined && Date.now() >= Number(issuedAt) + LIFETIME;
}

function redeem(used: Collection<true>, code: string): void {
  if (used.has(code)) {
    throw new BusinessError("usedWechatCode");
  }
  used.set(code, true);
  dropOldest(used, CAPACITY);
}
