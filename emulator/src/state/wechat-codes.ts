import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";

/** Who somebody is on WeChat. */
export interface WechatIdentity {
  readonly openid: string;
  readonly unionid: string;
}

/** The WeChat user whom any code stands for that names none. */
export const DEFAULT_OPENID = "emulator-openid";

/** WeChat's side of a login: turns the codes of `wx.login` into identities, each code once. */
export class WechatCodes {
  readonly #used: Collection<true>;

  constructor(database: Database) {
    this.#used = database.collection("usedWechatCodes");
  }

  /**
   * Uses a code up.
   *
   * @param code `openid:NAME`, or `openid:NAME:anything` for one more code of the same person, stands for the
   * WeChat user NAME; any other text stands for the default WeChat user
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

/** Who the WeChat user of this openid is. */
export function wechatIdentityOf(openid: string): WechatIdentity {
  return { openid, unionid: `unionid-of-${openid}` };
}
