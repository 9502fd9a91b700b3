import { report } from "../errors/attempt";
import type { AuthingError } from "../errors/authing-error";
import { createError, type RequestLine } from "../errors/create-error";
import { messages } from "../messages";
import type { UploadProgress } from "../types/answers";
import { platformError, type WxFailure } from "./platform-error";

/**
 * Returns the API of the host, `wx`; an empty object if there is none, e.g. in a browser, on a server or in a unit
 * test. Callers must not keep a reference, because an app may create a client before the host is ready.
 */
export function host(): WechatMiniprogram.Wx {
  return (typeof wx !== "undefined" && wx) || ({} as WechatMiniprogram.Wx);
}

type Api = keyof WechatMiniprogram.Wx;

/** Result of a `wx` function: a task, or a promise if a framework wraps the function. */
export interface Task {
  abort?(): void;
  then?(onFulfilled: undefined, onRejected: () => void): unknown;
  onProgressUpdate?(listener: (progress: UploadProgress) => void): void;
}

/** Details of a call of a `wx` function. */
interface InvokeDetails {
  /** Object that has the function; `wx` by default. */
  owner?: object;
  /** Request that the function sends, if any. */
  request?: RequestLine;
  /** Called with the task that the function returns, if there is one. */
  onTask?(task: Task): void;
}

/** Returns `true` if the host has `wx[api]`. */
export function supports(api: Api): boolean {
  return typeof host()[api] === "function";
}

/**
 * Milliseconds that the SDK waits after the timeout of a call before it aborts the call, so that the platform's own
 * timeout fires first. Base libraries before 2.10.0 have no such timeout. Without the SDK's own timeout, a lost
 * callback would block the caller forever.
 */
const GRACE = 1000;

/** Maximum delay of a timer, in milliseconds. A timer with a longer delay fires at once. */
const MAX_DELAY = 0x7fffffff;

/** Calls `wx[api]` with callbacks, which every base library supports. Rejects with an `AuthingError`. */
export function invoke<Result>(
  api: Api | keyof WechatMiniprogram.FileSystemManager,
  options: { timeout?: number } & { [name: string]: unknown },
  { owner = host(), request, onTask }: InvokeDetails = {},
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const platform = owner as Record<string, unknown>;
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
      // Rejects first, because aborting the task may call `fail` with another reason.
      fail({ errMsg: "timeout" });
      try {
        if (task && task.abort) task.abort();
      } catch {
        // The call has already been rejected.
      }
    };
    const wait = (delay: number, callback: () => void) => {
      timer = setTimeout(callback, Math.min(delay, MAX_DELAY));
      // In Node.js, where apps run their tests, the timer must not keep the process alive.
      const { unref } = timer as { unref?(): void };
      if (unref) unref.call(timer);
    };
    // Waits in two steps, because after the mini program was suspended, an overdue timer fires before WeChat reports
    // the failure.
    if (options.timeout) wait(options.timeout, () => wait(GRACE, giveUp));
    try {
      task = (platform[api] as (options: unknown) => typeof task)({ ...options, success, fail });
      // `fail` reports the failure already; without a handler, the promise would count as an unhandled rejection.
      if (task && task.then) task.then(undefined, () => {});
      const started = task;
      if (started && onTask) report(() => onTask(started));
    } catch (error) {
      fail({ errMsg: String(error) });
    }
  });
}

/** Returns the error for a function that the host lacks, because WeChat is too old or the platform is not WeChat. */
export function unsupported(api: string): AuthingError {
  return createError("unsupported", messages.unsupported, { cause: { errMsg: `${api}:fail not supported` } });
}
