import type { MfaChallenge } from "../types/answers";
import type { Untyped } from "../types/untyped";
import type { ServiceErrorCode } from "./service-error-code";

/**
 * Kind of failure. `error.code` is a number for `service` and `http` failures. For all other failures, it equals the
 * kind, so that `switch (error.code)` covers all failures.
 *
 * - `service`: the service rejected the call; `code` is its business code, e.g. 2006 for a wrong password.
 * - `http`: the HTTP status is outside 200–299, and there is no business code; `code` is the status.
 * - `response`: the response is malformed or incomplete.
 * - `timeout`: no response arrived within `options.timeout`.
 * - `network`: no response arrived, usually because the phone is offline.
 * - `interrupted`: WeChat stopped the request because the mini program went to the background.
 * - `aborted`: the request was aborted before the response arrived.
 * - `domain`: the host is not on the mini program's list of allowed domains.
 * - `cancelled`: the user denied permission, or closed a picker or a dialog.
 * - `privacy`: the user has not accepted the privacy agreement, or the agreement does not declare this use of data.
 * - `quota`: the mini program has used up its quota of phone numbers from WeChat. Offer sign-in with an SMS code.
 * - `unsupported`: the host lacks a required function, because WeChat is too old or the host is not WeChat; or the
 *   call signs in with WeChat, and the host is not WeChat.
 * - `platform`: WeChat failed for another reason, e.g. a missing file or too many requests; `cause` has the details.
 * - `file`: the file to upload is empty, too large or not an image. It was not uploaded.
 * - `argument`: an argument is missing or invalid. The call was not sent, but the SDK may have requested a public key
 *   or a configuration. Or a function or class of the app failed, e.g. its `tokenProvider`; `cause` is its error.
 * - `singlePage`: the call needs a sign-in, which is impossible in single-page mode, i.e. on a page that the user has
 *   opened from WeChat Moments. Nothing was changed.
 * - `unauthenticated`: nobody is signed in, or the user has changed since the call started. Nothing was changed.
 * - `unrecognized`: the scanned QR code is not for sign-in. Nothing was sent.
 * - `mismatch`: the scanned QR code belongs to another user pool. Nothing was sent.
 * - `expired`: the service rejected a scanned QR code after its expiration time; `cause` is the service's error.
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
  | "quota"
  | "unsupported"
  | "platform"
  | "file"
  | "argument"
  | "singlePage"
  | "unauthenticated"
  | "unrecognized"
  | "mismatch"
  | "expired";

/** Details of a failure, besides its kind and message. */
export interface AuthingErrorDetails {
  /** Business code or HTTP status; the error's kind by default. */
  code?: number;
  /** Additional data from the service, e.g. `{ mfaToken }` for the codes 1635 and 1636; `null` by default. */
  data?: unknown;
  /** HTTP status of the response; missing if no response arrived. */
  statusCode?: number;
  /** Request ID; quote it to the service's support. */
  requestId?: string;
  /** HTTP method of the failed request. */
  method?: string;
  /** URL of the failed request. The error omits its query and fragment, which may contain a token. */
  url?: string;
  /** Original error. */
  cause?: unknown;
}

/** Members that all SDK errors have, regardless of their kind. */
export interface AuthingErrorMembers extends Error {
  /** HTTP status of the response; `undefined` if no response arrived. */
  readonly statusCode: number | undefined;
  /** Request ID, to quote to the service's support; `undefined` if the service sent none. */
  readonly requestId: string | undefined;
  /** HTTP method of the failed request; `undefined` if the SDK sent none. */
  readonly method: string | undefined;
  /** URL of the failed request, without its query and fragment; `undefined` if the SDK sent none. */
  readonly url: string | undefined;
  /**
   * Original error: WeChat's `{ errMsg, errno }`, without queries and fragments of URLs, or the error that app code
   * threw.
   */
  readonly cause: unknown;
  /**
   * Returns the fields that `JSON.stringify` writes, e.g. to a log. Omits `data` and `cause`, because they may contain
   * a token or a user's data.
   */
  toJSON(): Pick<AuthingError, "name" | "kind" | "code" | "message" | "method" | "url" | "statusCode" | "requestId">;
}

/** The `kind`, `code` and `data` of an error. Checking `kind` narrows the other two. */
export type AuthingErrorReason =
  | { readonly kind: "service"; readonly code: 1635 | 1636; readonly data: MfaChallenge }
  | {
      [Kind in AuthingErrorKind]: {
        readonly kind: Kind;
        readonly code: Kind extends "service" ? ServiceErrorCode : Kind extends "http" ? number : Kind;
        readonly data: Kind extends "service" | "http" | "response" ? Untyped : null;
      };
    }[AuthingErrorKind];

/**
 * Error of the SDK. It is the only type that methods throw or reject with.
 *
 * `code` is the business code or the HTTP status of the failure; if there is neither, it equals `kind`. `data` is
 * additional data from the service; `null` if there is none. `message` is from the service, or from the SDK in the
 * language of the client's `lang` option.
 *
 * @example
 * authing.loginByEmail(email, password).catch((error) => {
 *   if (error.code === 2006) showWrongPassword();
 *   else if (error.kind === "network") showOffline();
 * });
 */
export type AuthingError = AuthingErrorMembers & AuthingErrorReason;

/** Class of the SDK's errors. */
export interface AuthingErrorClass {
  /**
   * Creates an error, e.g. for a test of the app.
   *
   * @param kind kind of the failure
   * @param message message for the user
   * @param details details of the failure; none by default
   */
  new (kind: AuthingErrorKind, message: string, details?: AuthingErrorDetails): AuthingError;
  readonly prototype: AuthingError;
}

// The compiler cannot declare a class whose instances are a union, but only a union lets a check of `kind` narrow
// `code` and `data`.
export const AuthingError = class AuthingError extends Error {
  constructor(kind: AuthingErrorKind, message: string, details: AuthingErrorDetails = {}) {
    super(message);
    // Compiled to ES5, a subclass of a built-in class loses its prototype.
    Object.setPrototypeOf(this, AuthingError.prototype);
    const { code = kind, data = null, url } = details;
    Object.assign(this, details, { kind, code, data });
    if (typeof url === "string") Object.assign(this, { url: url.split(/[?#]/)[0] });
    // Assigning `name` would throw if the app has frozen `Error.prototype`, because the inherited `name` would be
    // read-only.
    Object.defineProperty(this, "name", {
      value: "AuthingError",
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }

  toJSON(this: AuthingErrorMembers & AuthingErrorReason) {
    const { name, kind, code, message, method, url, statusCode, requestId } = this;
    return { name, kind, code, message, method, url, statusCode, requestId };
  }
} as unknown as AuthingErrorClass;
