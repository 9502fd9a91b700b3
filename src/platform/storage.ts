import { AuthingError } from "../errors/authing-error";
import { host, supports, unsupported } from "./invoke";

/** The mini program's synchronous storage: 1 MB a key, 10 MB in all, kept per WeChat user. */
export const storage = {
  /** The value under `key`; `""` when there is none. */
  getItem(key: string): unknown {
    return call("get", key);
  },
  setItem(key: string, value: unknown): void {
    call("set", key, value);
  },
  removeItem(key: string): void {
    call("remove", key);
  },
};

function call(action: "get" | "set" | "remove", key: string, value?: unknown): unknown {
  const api = `${action}StorageSync` as const;
  if (!supports(api)) throw unsupported(api);
  try {
    return host()[api](key, value);
  } catch (cause) {
    throw new AuthingError("platform", "微信本地存储读写失败，可能空间已满", { cause });
  }
}
