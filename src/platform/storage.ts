import { host } from "./invoke";

/** The mini program's synchronous storage: 1 MB a key, 10 MB in all, kept per WeChat user. Throws whatever the platform throws. */
export const storage = {
  /** Returns the value under `key`; `""` if there is none. */
  getItem(key: string): unknown {
    return host().getStorageSync(key);
  },
  setItem(key: string, value: unknown): void {
    host().setStorageSync(key, value);
  },
  removeItem(key: string): void {
    host().removeStorageSync(key);
  },
};
