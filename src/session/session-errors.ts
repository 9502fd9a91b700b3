import { AuthingError } from "../errors/authing-error";
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
 * - 401: the request contains no valid token (RFC 9110 section 15.5.2); also in the response bodies of newer endpoints
 * - 2020: the request contains no token
 * - 2206: the token has expired or was revoked
 * - 2207: the service did not issue the token
 */
export const SESSION_ERROR_CODES: readonly (number | string)[] = [401, 2020, 2206, 2207];

/** Returns `true` if an error means that the session has ended. */
export function isSessionError(error: unknown): boolean {
  return error instanceof AuthingError && SESSION_ERROR_CODES.indexOf(error.code) >= 0;
}

/** Returns `true` if the service rejected a refresh token because it is expired, revoked or unknown. */
export function isInvalidGrant(error: unknown): boolean {
  return error instanceof AuthingError && isObject(error.data) && error.data.error === "invalid_grant";
}
