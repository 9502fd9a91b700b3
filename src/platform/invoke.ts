import { AuthingError } from "../errors/AuthingError";
import type { RequestLine } from "../errors/requestError";
import { platformError, type WxFailure } from "./platformError";

/** How long after `timeout` a request that `wx` neither answers nor fails is given up, in milliseconds. */
const GRACE = 1000;

type Api = keyof WechatMiniprogram.Wx;

/** Whether this base library has `wx[api]`. */
export function supports(api: Api): boolean {
  return typeof wx[api] === "function";
}

/**
 * Calls `wx[api]` with callbacks, which every base library knows, and settles once: with its result, or with an
 * `AuthingError`.
 *
 * @param request the request that the function makes, if it makes one
 */
export function invoke<Result>(
  api: Api,
  options: { timeout?: number } & Record<string, unknown>,
  request?: RequestLine,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    if (!supports(api)) throw unsupported(api);
    let task: { abort?(): void } | undefined;
    // `timeout` is ignored before base library 2.10.0, and a lost callback would leave the caller waiting for ever.
    const timer = options.timeout
      ? setTimeout(() => {
          fail({ errMsg: "timeout" });
          if (task && task.abort) task.abort();
        }, options.timeout + GRACE)
      : 0;
    const success = (result: Result) => {
      clearTimeout(timer);
      resolve(result);
    };
    const fail = (failure: WxFailure) => {
      clearTimeout(timer);
      reject(platformError(api, failure, request));
    };
    try {
      task = (wx[api] as (options: unknown) => typeof task)({ ...options, success, fail });
    } catch (error) {
      fail({ errMsg: String(error) });
    }
  });
}

/** The error for what this base library does not have. */
export function unsupported(api: Api): AuthingError {
  return new AuthingError("unsupported", `当前微信版本不支持 wx.${api}，请升级微信`);
}
