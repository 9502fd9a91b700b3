import { AuthingError } from "../errors/AuthingError";

/** The mini program's synchronous storage: 1 MB a key, 10 MB in all, kept per WeChat user. */
export const storage = {
  /** The value under `key`; `""` when there is none. */
  getItem(key: string): unknown {
    return guarded(() => wx.getStorageSync(key));
  },
  setItem(key: string, value: unknown): void {
    guarded(() => wx.setStorageSync(key, value));
  },
  removeItem(key: string): void {
    guarded(() => wx.removeStorageSync(key));
  },
};

function guarded<T>(access: () => T): T {
  try {
    return access();
  } catch (cause) {
    throw new AuthingError("platform", "微信本地存储读写失败，可能空间已满", { cause });
  }
}
