import { AuthingError, type AuthingErrorDetails, type AuthingErrorKind } from "./AuthingError";

/** The request that an error is about. */
export interface RequestLine {
  method: string;
  /** Without a query, which may hold a token. */
  url: string;
}

/** The error of a request, whose message ends with it. */
export function requestError(
  kind: AuthingErrorKind,
  message: string,
  { method, url }: RequestLine,
  details?: AuthingErrorDetails,
): AuthingError {
  return new AuthingError(kind, `${message}（${method} ${url}）`, { method, url, ...details });
}
