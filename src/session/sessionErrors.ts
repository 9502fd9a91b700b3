import { AuthingError } from "../errors/AuthingError";

/**
 * The codes by which the service says that a session is dead; nothing else ends one.
 *
 * - 401: the HTTP status for a request without a valid token (RFC 9110 section 15.5.2), also in the body of newer endpoints
 * - 2020: no token came with the request
 * - 2206: the token has expired or was revoked
 * - 2207: the token is not one of the service's
 */
export const SESSION_ERROR_CODES: readonly number[] = [401, 2020, 2206, 2207];

/** Whether an error says that the session is dead. */
export function isSessionError(error: unknown): boolean {
  return error instanceof AuthingError && SESSION_ERROR_CODES.indexOf(error.code as number) >= 0;
}
