import type { AuthingError } from "../errors/authing-error";
import { createError, type RequestLine } from "../errors/create-error";
import { messages } from "../messages";
import { platformError, type WxFailure } from "./platform-error";

/**
 * Returns the host's API, `wx`; an empty object where there is none, e.g. in a browser, on a server or in a unit test. Callers
 * keep no reference, because a client may be created before the host is ready.
 */
export function host(): WechatMiniprogram.Wx {
  return (typeof wx !== "undefined" && wx) || ({} as WechatMiniprogram.Wx);
}

type Api = keyof WechatMiniprogram.Wx;

/** What a function of `wx` returns: a task, or a promise if a framework wraps the function. */
interface Task {
  abort?(): void;
  then?(onFulfilled: undefined, onRejected: () => void): unknown;
}

/** Returns whether the host has `wx[api]`. */
export function supports(api: Api): boolean {
  return typeof host()[api] === "function";
}

/**
 * Milliseconds after a call's timeout until the SDK gives it up: `wx` ignores `timeout` before base library 2.10.0, and a lost
 * callback would leave the caller waiting forever. The platform's own timeout fires first.
 */
const GRACE = 1000;

/**
 * Calls `wx[api]` with callbacks, which every base library supports. Resolves with the result, and rejects with an
 * `AuthingError`.
 *
 * @param request the request that the function sends, if it sends one
 */
export function invoke<Result>(
  api: Api,
  options: { timeout?: number } & { [name: string]: unknown },
  request?: RequestLine,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const platform = host();
    if (typeof platform[api] !== "function") throw unsupported(api);
    let task: Task | undefined;
    let timer: unknown;
    const success = (result: Result) => {
      clearTimeout(timer as number);
      resolve(result || ({} as Result));
    };
    const fail = (failure?: WxFailure) => {
      clearTimeout(timer as number);
      reject(platformError(api, failure, request));
    };
    const giveUp = () => {
      // Rejects before the task is aborted, which may call `fail` with another reason.
      fail({ errMsg: "timeout" });
      try {
        if (task && task.abort) task.abort();
      } catch {
        // The caller has the timeout already.
      }
    };
    if (options.timeout) {
      timer = setTimeout(giveUp, options.timeout + GRACE);
      // In Node.js, where apps are tested, the timer must not keep the process running.
      const { unref } = timer as { unref?(): void };
      if (unref) unref.call(timer);
    }
    try {
      task = (platform[api] as (options: unknown) => typeof task)({ ...options, success, fail });
      // `fail` reports the failure already; without a handler, the promise would count as an unhandled rejection.
      if (task && task.then) task.then(undefined, () => {});
    } catch (error) {
      fail({ errMsg: String(error) });
    }
  });
}

/** Returns the error for a function that the host lacks: its base library is too old, or it is not WeChat at all. */
export function unsupported(api: Api): AuthingError {
  return createError("unsupported", messages.unsupported, { cause: { errMsg: `${api}:fail not supported` } });
}
