import { AuthingError, type AuthingErrorDetails, type AuthingErrorKind } from "./AuthingError";

/** The request that an error is about. */
export type RequestLine = {
  method: string;
  url: string;
  /** HTTP status of the answer, if one came. */
  statusCode?: number;
};

/** Returns what an error may show of a request: not its query or its fragment, which can hold a token. */
export function toldOf(request: RequestLine): RequestLine {
  return { method: request.method, url: request.url.split(/[?#]/)[0] as string, statusCode: request.statusCode };
}

/** The error of a request, whose message ends with it. */
export function requestError(
  kind: AuthingErrorKind,
  message: string,
  request: RequestLine,
  details?: AuthingErrorDetails,
): AuthingError {
  const told = toldOf(request);
  return new AuthingError(kind, `${message}（${told.method} ${told.url}）`, { ...told, ...details });
}
