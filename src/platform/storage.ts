import { host } from "./invoke";

/**
 * The synchronous storage of the mini program: 1 MB per key, 10 MB in total, separate for each WeChat user. Throws the
 * platform's errors.
 */
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
