import { AuthingError } from "../errors/AuthingError";

/** The mini program's synchronous storage: 1 MB a key, 10 MB in all, kept per WeChat user. */
export const storage = {
  /** The value under `key`; `""` when there is none. */
  getItem(key: string): unknown {
    return call("getStorageSync", key);
  },
  setItem(key: string, value: unknown): void {
    call("setStorageSync", key, value);
  },
  removeItem(key: string): void {
    call("removeStorageSync", key);
  },
};

function call(api: "getStorageSync" | "setStorageSync" | "removeStorageSync", key: string, value?: unknown): unknown {
  try {
    return wx[api](key, value);
  } catch (cause) {
    throw new AuthingError("platform", "微信本地存储读写失败，可能空间已满", { cause });
  }
}
