import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Collection, Database } from "./database";
import { DEFAULT_OPENID } from "./wechat-codes";

const ALGORITHM = "aes-128-cbc";
const KEY_BYTES = 16;
const IV_BYTES = 16;

/** What WeChat hands to a mini program about its user, readable for who has the user's session key. */
export interface EncryptedData {
  /** base64 */
  readonly iv: string;
  /** base64 */
  readonly encryptedData: string;
}

/**
 * WeChat's session keys, one per WeChat user, which the user's data is encrypted with (AES-128-CBC, PKCS #7). On the
 * platform any `wx.login` may change the key; here only `renewKey` does.
 */
export class WechatEncryption {
  readonly #keys: Collection<string>;

  constructor(database: Database) {
    this.#keys = database.collection("wechatSessionKeys");
  }

  /**
   * Makes what WeChat gives to a mini program, in the `event.detail` of a button or by `wx.getUserInfo`.
   *
   * @param data what WeChat says; its watermark is added
   * @param openid the WeChat user; the default one by default
   * @example
   * const detail = emulator.wechat.encrypt({
   *   phoneNumber: "13912345678", purePhoneNumber: "13912345678", countryCode: "86",
   * });
   * const { code } = await wx.login();
   * await authing.loginByPhone(code, detail);
   */
  encrypt(data: object, openid: string = DEFAULT_OPENID): EncryptedData {
    const iv = randomBytes(IV_BYTES);
    const watermark = { appid: "wx0000000000000000", timestamp: Math.floor(Date.now() / 1000) };
    const cipher = createCipheriv(ALGORITHM, this.#keyOf(openid), iv);
    const text = JSON.stringify({ ...data, watermark });
    return {
      iv: iv.toString("base64"),
      encryptedData: Buffer.concat([cipher.update(text), cipher.final()]).toString("base64"),
    };
  }

  /** Reads what was encrypted for a WeChat user; `undefined` if it was not, or with a former key. */
  decrypt(openid: string, { iv, encryptedData }: EncryptedData): Record<string, unknown> | undefined {
    try {
      const decipher = createDecipheriv(ALGORITHM, this.#keyOf(openid), Buffer.from(iv, "base64"));
      const text = Buffer.concat([decipher.update(encryptedData, "base64"), decipher.final()]).toString("utf8");
      const data: unknown = JSON.parse(text);
      return typeof data === "object" && data !== null ? { ...data } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Takes a new session key for a WeChat user, as a login may: what was encrypted before cannot be read any more. */
  renewKey(openid: string = DEFAULT_OPENID): void {
    this.#keys.set(openid, randomBytes(KEY_BYTES).toString("base64"));
  }

  #keyOf(openid: string): Buffer {
    if (!this.#keys.has(openid)) {
      this.renewKey(openid);
    }
    return Buffer.from(this.#keys.get(openid) as string, "base64");
  }
}
