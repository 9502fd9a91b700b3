import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";

/** Identity of a WeChat user. */
export interface WechatIdentity {
  readonly openid: string;
  readonly unionid: string;
}

/** `openid` of the default WeChat user, for codes that name no other user. */
export const DEFAULT_OPENID = "emulator-openid";

/** WeChat's side of a sign-in: exchanges codes from `wx.login` for identities, each code only once. */
export class WechatCodes {
  readonly #used: Collection<true>;

  constructor(database: Database) {
    this.#used = database.collection("usedWechatCodes");
  }

  /**
   * Redeems a code.
   *
   * @param code `openid:NAME` or `openid:NAME:anything` stands for the WeChat user NAME; any other code stands for the
   * default WeChat user
   */
  exchange(code: string | undefined): WechatIdentity {
    const named = code?.match(/^openid:([^:]*)/);
    const openid = named ? named[1] : DEFAULT_OPENID;
    if (!code || !openid) {
      throw new BusinessError("invalidWechatCode");
    }
    if (this.#used.has(code)) {
      throw new BusinessError("usedWechatCode");
    }
    this.#used.set(code, true);
    return wechatIdentityOf(openid);
  }
}

/** Returns the identity of the WeChat user with this openid. */
export function wechatIdentityOf(openid: string): WechatIdentity {
  return { openid, unionid: `unionid-of-${openid}` };
}
