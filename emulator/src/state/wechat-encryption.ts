import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { type Collection, type Database, dropOldest } from "./database";
import { DEFAULT_OPENID } from "./wechat-codes";

const ALGORITHM = "aes-128-cbc";
/** Length of a session key. */
export const SESSION_KEY_BYTES = 16;
const IV_BYTES = 16;
/** Maximum number of keys that are kept. */
const CAPACITY = 10_000;

/** Encrypted user data that WeChat passes to a mini program; only the user's session key decrypts it. */
export interface EncryptedData {
  /** Base64. */
  readonly iv: string;
  /** Base64. */
  readonly encryptedData: string;
}

/**
 * Session keys of WeChat users. A user's key encrypts the user's data (AES-128-CBC, PKCS #7). On the platform, any
 * `wx.login` call can change the key; in the emulator, only `renewKey` does.
 */
export class WechatEncryption {
  readonly #keys: Collection<string>;

  constructor(database: Database) {
    this.#keys = database.collection("wechatSessionKeys");
  }

  /**
   * Encrypts data as WeChat does for the `event.detail` of a button and for `wx.getUserInfo`.
   *
   * @param data data about the user; a watermark is added
   * @param openid the WeChat user; the emulator's default WeChat user if omitted
   * @example
   * const detail = emulator.wechat.encrypt({
   *   phoneNumber: "13912345678", purePhoneNumber: "13912345678", countryCode: "86",
   * });
   * const { code } = await wx.login();
   * await authing.loginByPhone(code, detail);
   */
  encrypt(data: object, openid: string = DEFAULT_OPENID): EncryptedData {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#keyOf(openid), iv);
    const text = JSON.stringify({ ...data, watermark: createWatermark() });
    return {
      iv: iv.toString("base64"),
      encryptedData: Buffer.concat([cipher.update(text), cipher.final()]).toString("base64"),
    };
  }

  /** Decrypts the data of a WeChat user; returns `undefined` if it was encrypted with another key or is malformed. */
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

  /** Replaces the session key of a WeChat user; data encrypted with the old key can no longer be decrypted. */
  renewKey(openid: string = DEFAULT_OPENID): void {
    this.#keys.set(openid, randomBytes(SESSION_KEY_BYTES).toString("base64"));
    dropOldest(this.#keys, CAPACITY);
  }

  #keyOf(openid: string): Buffer {
    if (!this.#keys.has(openid)) {
      this.renewKey(openid);
    }
    return Buffer.from(this.#keys.get(openid) as string, "base64");
  }
}

/** Returns the watermark of data from WeChat: the mini program that the data is for, and the time. */
export function createWatermark(): { appid: string; timestamp: number } {
  return { appid: "wx0000000000000000", timestamp: Math.floor(Date.now() / 1000) };
}
