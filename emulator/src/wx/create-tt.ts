import { adapt, type WxFailure } from "./adapt";
import type { FakeWx } from "./assemble-wx";
import { type CreateWxOptions, createWx } from "./create-wx";
import { requireOptions } from "./require-options";
import { uniqueId } from "./unique-id";

/** APIs of `tt` that are the same as in `wx`, besides their failures. */
const SAME = [
  "request",
  "uploadFile",
  "checkSession",
  "getUserProfile",
  "chooseMedia",
  "chooseImage",
  "scanCode",
  "getRandomValues",
  "showModal",
  "showToast",
  "hideToast",
  "showLoading",
  "hideLoading",
  "navigateTo",
  "redirectTo",
  "reLaunch",
  "switchTab",
  "navigateBack",
] as const;

/** Synchronous APIs of `tt` that are the same as in `wx`. */
const SYNCHRONOUS = [
  "getStorageSync",
  "setStorageSync",
  "removeStorageSync",
  "clearStorageSync",
  "getStorageInfoSync",
  "getFileSystemManager",
  "connectSocket",
] as const;

/** Result of `tt.login`. */
export interface TtLoginResult {
  errMsg: string;
  code: string;
  anonymousCode: string;
  isLogin: boolean;
}

/** Simulated APIs of `tt`, in Douyin. Each API can be replaced. */
export type FakeTt = Pick<FakeWx, (typeof SAME)[number] | (typeof SYNCHRONOUS)[number]> & {
  login(option?: {
    force?: boolean;
    success?: (result: TtLoginResult) => void;
    fail?: (failure: { errMsg: string; errNo?: number }) => void;
    complete?: (outcome: { errMsg: string }) => void;
  }): Promise<TtLoginResult> | undefined;
  getSystemInfoSync(): { brand: string; model: string; system: string; platform: string; appName: string };
};

/**
 * Creates a plain object that behaves like `tt` in Douyin, as far as the official typings describe it. Failures have an
 * `errNo` (instead of `errno`) only if a test scripts one with `refuse`, because Douyin has its own numbers.
 *
 * @param options the emulator, the domain list and temporary files
 * @example
 * const authing = new AuthenticationClient({ appId: "my-app", platform: createTt({ emulator }) });
 */
export function createTt(options: Omit<CreateWxOptions, "openid">): FakeTt {
  requireOptions("createTt", options);
  const wx = createWx(options);
  const tt: Record<string, unknown> = {
    login: adapt(wx.login, {
      result: (result) => ({
        ...result,
        code: result.code.replace("wx-code-", "tt-code-"),
        anonymousCode: `tt-anonymous-code-${uniqueId()}`,
        isLogin: true,
      }),
      failure: withErrNo,
    }),
    getSystemInfoSync: () => ({
      brand: "Apple",
      model: "iPhone 15",
      system: "iOS 17.0",
      platform: "ios",
      appName: "Douyin",
    }),
  };
  for (const name of SAME) {
    const isScripted = "refuse" in wx[name];
    tt[name] = adapt(wx[name] as never, { failure: isScripted ? withErrNo : ({ errMsg }) => ({ errMsg }) });
  }
  for (const name of SYNCHRONOUS) {
    tt[name] = wx[name];
  }
  return tt as unknown as FakeTt;
}

function withErrNo({ errMsg, errno }: WxFailure): object {
  return errno === undefined ? { errMsg } : { errMsg, errNo: errno };
}
