import type { Untyped } from "../types/untyped";
/**
 * What went wrong, in one stable word. `code` is the number of a `service` or `http` failure and equals this word for every
 * other one, and where the service gave no number, so that `switch (error.code)` covers all of them.
 *
 * - `service`: the service refused; `code` is its business code, such as 2006 for a wrong password.
 * - `http`: an HTTP status outside 200–299 without a business code; `code` is the status.
 * - `response`: the answer is unreadable or incomplete.
 * - `timeout`: no answer within `options.timeout`.
 * - `network`: no answer, mostly because the phone is offline.
 * - `interrupted`: WeChat stopped the request because the mini program went to the background.
 * - `aborted`: the request was given up before its answer came.
 * - `domain`: the host is not on the mini program's list of allowed domains.
 * - `cancelled`: the user refused, or closed a picker or a dialog.
 * - `privacy`: the user has not agreed to the privacy agreement, or it does not declare what was asked for.
 * - `unsupported`: the environment lacks a needed function of `wx`: WeChat is too old, or it is not WeChat.
 * - `platform`: WeChat failed for another reason, given in `cause`, e.g. a missing file or too many requests.
 * - `argument`: an argument is missing or wrong; the call itself was not sent, though a key or a configuration may have been
 *   asked for.
 * - `unauthenticated`: nobody is logged in, or by now another user than the one whom the call was made for; nothing was
 *   changed.
 */
export type AuthingErrorKind =
  | "service"
  | "http"
  | "response"
  | "timeout"
  | "network"
  | "interrupted"
  | "aborted"
  | "domain"
  | "cancelled"
  | "privacy"
  | "unsupported"
  | "platform"
  | "argument"
  | "unauthenticated";

/** What is known of a failure besides its kind and message. */
export interface AuthingErrorDetails {
  /** Business code or HTTP status; the error's kind when left out. */
  code?: number;
  /** What the service sent along, such as `{ mfaToken }` with codes 1635 and 1636. */
  data?: unknown;
  /** HTTP status of the answer. */
  statusCode?: number;
  /** The service's name for the request, for its support. */
  requestId?: string;
  /** HTTP method of the request that failed. */
  method?: string;
  /** URL of the request that failed, without its query and fragment. */
  url?: string;
  /** What was reported or thrown in the first place. */
  cause?: unknown;
}

/**
 * The only type of error that the SDK rejects with or throws.
 *
 * @example
 * authing.loginByEmail(email, password).catch((error) => {
 *   if (error.code === 2006) showWrongPassword();
 *   else if (error.kind === "network") showOffline();
 * });
 */
export class AuthingError extends Error {
  /** What went wrong, in one stable word. */
  readonly kind!: AuthingErrorKind;
  /** Business code or HTTP status, or else the kind. */
  readonly code!: number | AuthingErrorKind;
  /** What the service sent along, or `null`. */
  readonly data: Untyped;
  /** HTTP status of the answer, if one came. */
  readonly statusCode: number | undefined;
  /** The service's name for the request, if it gave one. */
  readonly requestId: string | undefined;
  /** HTTP method of the request that failed, if one was made. */
  readonly method: string | undefined;
  /** URL of the request that failed, without its query and fragment, if one was made. */
  readonly url: string | undefined;
  /** What the platform reported, `{ errMsg, errno }`, without queries and fragments of URLs; or what the app's own part threw. */
  readonly cause: unknown;

  constructor(kind: AuthingErrorKind, message: string, details: AuthingErrorDetails = {}) {
    super(message);
    // A built-in class loses its subclass's prototype when compiled to ES5.
    Object.setPrototypeOf(this, AuthingError.prototype);
    const { code = kind, data = null } = details;
    Object.assign(this, details, { kind, code, data });
    // An assignment throws if an app has frozen `Error.prototype`, which has a `name` as well.
    Object.defineProperty(this, "name", {
      value: "AuthingError",
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }

  /**
   * Returns what `JSON.stringify` writes, e.g. to a log: everything except `data` and `cause`, which may hold a user's data or
   * a token.
   */
  toJSON(): Pick<AuthingError, "name" | "kind" | "code" | "message" | "method" | "url" | "statusCode" | "requestId"> {
    const { name, kind, code, message, method, url, statusCode, requestId } = this;
    return { name, kind, code, message, method, url, statusCode, requestId };
  }
}
