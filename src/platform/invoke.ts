import { runCallback } from "../errors/attempt";
import type { AuthingError } from "../errors/authing-error";
import { createError, type RequestLine } from "../errors/create-error";
import { messages } from "../messages";
import type { UploadProgress } from "../types/answers";
import type { Platform } from "../types/parts";
import { type HostFailure, messageHere, platformError } from "./platform-error";

/** Progress of an upload with the names of WeChat or Alipay. */
interface HostProgress extends Partial<UploadProgress> {
  progress: number;
  totalBytesWritten?: number;
  totalBytesExpectedToWrite?: number;
}

/** Result of a host's function: a task, or a promise if a framework wraps the function. */
export interface Task {
  abort?(): void;
  then?(onFulfilled: undefined, onRejected: (failure?: HostFailure) => void): unknown;
  onProgressUpdate?(listener: (progress: HostProgress) => void): void;
}

/** Details of a call to a host's function. */
interface InvokeDetails<Result> {
  /** Object that has the function: the host, or its file system manager. */
  owner: object;
  /** Request that the function sends, if any. */
  request?: RequestLine;
  /** Returns the result that a failure contains; `undefined` if it contains none. */
  resultIn?(failure: HostFailure): Result | undefined;
  /** Called with the task that the function returns, if there is one. */
  onTask?(task: Task): void;
}

/**
 * Milliseconds that the SDK waits after the timeout of a call before it aborts the call, so that the platform's own
 * timeout fires first. Base libraries before 2.10.0 have no such timeout. Without the SDK's own timeout, a lost
 * callback would block the caller forever.
 */
const GRACE = 1000;

/** Maximum delay of a timer, in milliseconds. A timer with a longer delay fires at once. */
const MAX_DELAY = 0x7fffffff;

/** Calls a function of the host with callbacks, which every base library supports. Rejects with an `AuthingError`. */
export function invoke<Result>(
  api: keyof Platform | "getFileInfo" | "readFile",
  options: { timeout?: number } & { [name: string]: unknown },
  { owner, request, resultIn, onTask }: InvokeDetails<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const functions = owner as Record<string, unknown>;
    if (typeof functions[api] !== "function") throw unsupported(api);
    let task: Task | undefined;
    let timer: unknown;
    const success = (result: Result) => {
      clearTimeout(timer as number);
      resolve(result || ({} as Result));
    };
    const fail = (failure?: HostFailure) => {
      clearTimeout(timer as number);
      const result = failure && resultIn ? resultIn(failure) : undefined;
      if (result) resolve(result);
      else reject(platformError(api, failure, request));
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
      task = (functions[api] as (options: unknown) => typeof task)({ ...options, success, fail });
      // Some functions of frameworks report a failure only through the promise. If `fail` has already reported the
      // failure, this handler changes nothing. Without a handler, the rejection would count as unhandled.
      if (task && task.then) task.then(undefined, fail);
      const started = task;
      if (started && onTask) runCallback(() => onTask(started));
    } catch (error) {
      fail({ errMsg: String(error) });
    }
  });
}

/** Returns the error for a function that the host lacks, because WeChat is too old or the host is not WeChat. */
export function unsupported(api: string, message = messageHere(messages.unsupported)): AuthingError {
  return createError("unsupported", message, { cause: { errMsg: `${api}:fail not supported` } });
}
