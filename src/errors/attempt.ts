import { messages } from "../messages";
import type { Lang } from "../types/enums";
import { AuthingError, type AuthingErrorKind } from "./authing-error";
import { createError, translate } from "./create-error";

/**
 * Converts any failure to an SDK error, with its message in the given language. Anything but an `AuthingError` comes from
 * the app: from its arguments, e.g. an object with a getter that throws, or from one of its options, e.g. from its
 * `httpClient`.
 */
export function toAuthingError(thrown: unknown, lang?: Lang): AuthingError {
  const error =
    thrown instanceof AuthingError
      ? thrown
      : createError("argument", messages.appFailed(describe(thrown)), { cause: thrown });
  return translate(error, lang);
}

function describe(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    // An object without a prototype cannot be converted to a string.
    return typeof thrown;
  }
}

/** Starts work at once. Rejects if the work throws, so that callers handle invalid arguments like failed requests. */
export function attempt<T>(start: () => T | PromiseLike<T>): Promise<T> {
  try {
    return Promise.resolve(start());
  } catch (thrown) {
    return Promise.reject(toAuthingError(thrown));
  }
}

/** Runs an app's callback. Logs what it throws or rejects with. */
export function runCallback(callback: () => unknown): void {
  try {
    Promise.resolve(callback()).catch(log);
  } catch (thrown) {
    log(thrown);
  }
}

function log(failure: unknown): void {
  console.error(failure);
}

/**
 * Kinds of failures that the service or the network causes. `onError` is not called for any other kind.
 */
const REMOTE: AuthingErrorKind[] = [
  "service",
  "http",
  "response",
  "timeout",
  "network",
  "interrupted",
  "aborted",
  "domain",
];

/** Options that `withErrorReport` and `reportError` need. */
interface ReportingOptions {
  lang?: Lang;
  onError?(code: number | string, message: string, data: unknown): void;
}

/** Runs work that calls the service. Calls `options.onError` if the service or the network fails. */
export function withErrorReport<T>(options: ReportingOptions, work: () => T | PromiseLike<T>): Promise<T> {
  return attempt(work).catch((failure: unknown) => {
    throw reportError(options, failure);
  });
}

/**
 * Calls `options.onError` if the service or the network caused a failure. Returns the failure as an SDK error, with its
 * message in `options.lang` if the message is one of the SDK's.
 */
export function reportError(options: ReportingOptions, failure: unknown): AuthingError {
  const error = toAuthingError(failure, options.lang);
  if (options.onError && REMOTE.indexOf(error.kind) >= 0) {
    // If `onError` fails, the caller still gets the call's failure.
    runCallback(() => options.onError && options.onError(error.code, error.message, error.data));
  }
  return error;
}
