import { messages } from "../messages";
import type { Lang } from "../types/enums";
import type { Untyped } from "../types/untyped";
import { AuthingError } from "./authing-error";
import { createError, translate } from "./create-error";

/**
 * Returns an error of the SDK for anything thrown. Any other error can only come from the arguments, e.g. from an
 * object with a getter that throws.
 */
export function toAuthingError(thrown: unknown): AuthingError {
  if (thrown instanceof AuthingError) return thrown;
  return createError("argument", messages.invalidArguments(describe(thrown)), { cause: thrown });
}

function describe(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    // An object without a prototype has no string.
    return typeof thrown;
  }
}

/** Starts work at once. Rejects with what it throws, so that callers handle invalid arguments like failed requests. */
export function attempt<T>(start: () => T | PromiseLike<T>): Promise<T> {
  try {
    return Promise.resolve(start());
  } catch (thrown) {
    return Promise.reject(toAuthingError(thrown));
  }
}

/** Runs an app's callback. Logs what it throws or rejects with. */
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

/**
 * Kinds of failures of the service or the network. All others occur before a request is sent, or because the user
 * canceled.
 */
const REMOTE = /^(service|http|response|timeout|network|interrupted|aborted|domain)$/;

/** The options that reporting needs. */
interface ReportingOptions {
  lang?: Lang;
  onError?(code: number | string, message: string, data: Untyped): void;
}

/** Does work that involves the service. Calls `options.onError` if the service or the network fails. */
export function reporting<T>(options: ReportingOptions, work: () => T | PromiseLike<T>): Promise<T> {
  return attempt(work).catch((failure: unknown) => {
    throw reportError(options, failure);
  });
}

/** Calls `options.onError` if the service or the network caused a failure. Returns the failure, translated. */
export function reportError(options: ReportingOptions, failure: unknown): unknown {
  const error = translate(failure, options.lang);
  if (options.onError && error instanceof AuthingError && REMOTE.test(error.kind)) {
    // If the handler fails, the caller still gets the failure of the call.
    report(() => options.onError && options.onError(error.code, error.message, error.data));
  }
  return error;
}
