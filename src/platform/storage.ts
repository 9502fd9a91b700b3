import type { Platform, SyncStorage } from "../types/parts";
import { hostOf, isAlipay } from "./host";

/** Functions of a host for its storage. Only Alipay's `my` takes objects. */
interface HostStorage {
  getStorageSync(key: string | { key: string }): unknown;
  setStorageSync(key: string | { key: string; data: unknown }, value?: unknown): void;
  removeStorageSync(key: string | { key: string }): void;
}

/**
 * Returns the synchronous storage of the mini program: in WeChat, 1 MB per key, 10 MB in total, separate for each user.
 * Throws the host's errors.
 */
export function storageOf(platform: Platform | undefined): SyncStorage {
  const host = () => hostOf(platform) as HostStorage;
  const takesObjects = () => isAlipay(hostOf(platform));
  return {
    /** Returns the value under `key`; `""`, or `null` in Alipay, if there is none. */
    getItem(key: string): unknown {
      return takesObjects() ? (host().getStorageSync({ key }) as { data?: unknown }).data : host().getStorageSync(key);
    },
    setItem(key: string, data: unknown): void {
      if (takesObjects()) host().setStorageSync({ key, data });
      else host().setStorageSync(key, data);
    },
    removeItem(key: string): void {
      host().removeStorageSync(takesObjects() ? { key } : key);
    },
  };
}
