import { AuthingError, type AuthingErrorDetails, type AuthingErrorKind } from "./authing-error";

/** Returns the error for an argument or an option, named by its path, that is not as expected. */
export function argumentError(path: string, expectation: string): AuthingError {
  return new AuthingError("argument", `参数 ${path} ${expectation}`);
}

/** Returns an argument as JSON; throws an error that names `path` if that cannot be done, as with a circular object. */
export function argumentToJson(path: string, value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    // The engine's message does not name the argument.
  }
  if (json === undefined) throw argumentError(path, "无法用 JSON 表示");
  return json;
}

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
