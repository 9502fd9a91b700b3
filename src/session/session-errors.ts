import { AuthingError, type AuthingErrorKind } from "../errors/authing-error";
import { createError } from "../errors/create-error";
import { messages } from "../messages";
import { isObject } from "../types/values";

/** Returns the error for a call that requires a signed-in user. */
export function unauthenticated(): AuthingError {
  return createError("unauthenticated", messages.unauthenticated);
}

/**
 * Error codes with which the service reports that the session has ended. No other code ends a session.
 *
 * - 401: the request contains no valid token (RFC 9110 section 15.5.2). Newer endpoints also send this code in the
 *   response body.
 * - 2020: the request contains no token.
 * - 2206: the token has expired or was revoked.
 * - 2207: the service did not issue the token.
 */
export const SESSION_ERROR_CODES: readonly (number | string)[] = [401, 2020, 2206, 2207];

/** Returns `true` if an error means that the session has ended. */
export function isSessionError(error: unknown): boolean {
  return (
    error instanceof AuthingError &&
    SESSION_ERROR_CODES.indexOf(error.code) >= 0 &&
    // Also has status 401, but means that the service rejects the application, not the user.
    oauthErrorOf(error) !== "invalid_client"
  );
}

/** Kinds of failures after which the same call may succeed later. */
const TEMPORARY: AuthingErrorKind[] = ["network", "timeout", "interrupted", "aborted"];

/** Returns `true` if a failure is temporary: the request was lost, or the service is overloaded or unavailable. */
export function isTemporary(failure: unknown): boolean {
  if (!(failure instanceof AuthingError)) return false;
  if (failure.kind === "http") return failure.code === 429 || failure.code >= 500;
  return TEMPORARY.indexOf(failure.kind) >= 0;
}

/** Returns `true` if the service rejected a refresh token because it is expired, revoked or unknown. */
export function isInvalidGrant(error: unknown): boolean {
  return error instanceof AuthingError && oauthErrorOf(error) === "invalid_grant";
}

/** Returns the error code of an OAuth 2.0 endpoint (RFC 6749 section 5.2). */
function oauthErrorOf({ data }: AuthingError): unknown {
  return isObject(data) ? data.error : undefined;
}
