import type { Untyped } from "../types/untyped";
import { AuthingError } from "./authing-error";

/**
 * Returns an error of the SDK's for anything thrown. What is not one already can only come from the arguments, e.g. from an
 * object with a getter that throws.
 */
export function toAuthingError(thrown: unknown): AuthingError {
  if (thrown instanceof AuthingError) return thrown;
  return new AuthingError("argument", `参数有误：${thrown}`, { cause: thrown });
}

/** Starts work at once; rejects with what it throws, so that callers get an invalid argument and a failed request alike. */
export function attempt<T>(start: () => T | PromiseLike<T>): Promise<T> {
  try {
    return Promise.resolve(start());
  } catch (thrown) {
    return Promise.reject(toAuthingError(thrown));
  }
}

/** Runs an app's callback; logs whatever it throws or, if it is asynchronous, rejects with. */
export function report(callback: () => unknown): void {
  try {
    Promise.resolve(callback()).catch(log);
  } catch (thrown) {
    log(thrown);
  }
}

function log(failure: unknown): void {
  console.error(failure);
}

/** Failures of the service or of the way to it; all others happen before anything is sent, or because the user wants to. */
const REMOTE = /^(service|http|response|timeout|network|interrupted|aborted|domain)$/;

/** The options' handler of failures. */
interface ErrorHandler {
  onError?(code: number | string, message: string, data: Untyped): void;
}

/** Does work that involves the service, and calls `options.onError` if the service or the network fails it. */
export function reporting<T>(options: ErrorHandler, work: () => T | PromiseLike<T>): Promise<T> {
  return attempt(work).catch((error: unknown) => {
    reportError(options, error);
    throw error;
  });
}

/** Calls `options.onError` with a failure of the service or of the network. */
export function reportError(options: ErrorHandler, error: unknown): void {
  if (options.onError && error instanceof AuthingError && REMOTE.test(error.kind)) {
    // The caller gets the failure of the call, not that of the handler.
    report(() => options.onError && options.onError(error.code, error.message, error.data));
  }
}
