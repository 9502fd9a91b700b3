import { AuthingError, type AuthingErrorDetails, type AuthingErrorKind } from "../errors/authing-error";
import { createError, type RequestLine } from "../errors/create-error";
import { messages } from "../messages";
import type { PlatformResponse } from "../platform/request";
import { asNumber, isArray, isObject, isText } from "../types/values";
import { toCookieHeader } from "./cookies";

/** A response from the service, with the method and URL of the request. */
export interface HttpResponse extends RequestLine {
  /** HTTP status; 0 if it is missing. */
  statusCode: number;
  /** The body, parsed if it is JSON. */
  data: unknown;
}

/**
 * Returns the result in a REST response; throws an error if the response reports a failure.
 *
 * The service wraps the result as `{ code, message, data }`, or in newer endpoints as `{ statusCode, apiCode, message,
 * data }` with a `uniqueId` or `requestId`. In both, 200 means success. Most failures arrive with HTTP status 200.
 */
export function readRestAnswer(response: HttpResponse): unknown {
  const body = response.data;
  // These statuses mean success without a body (RFC 9110 sections 15.3.5 and 15.3.6).
  if (response.statusCode === 204 || response.statusCode === 205) return undefined;
  if (!isObject(body)) throw unreadable(response);
  const code = asNumber(body.code);
  const statusCode = asNumber(body.statusCode);
  if (isFailure(code) || isFailure(statusCode)) {
    const apiCode = asNumber(body.apiCode);
    const business = apiCode === undefined ? code : apiCode;
    throw isFailure(business)
      ? answerError(response, "service", body, business)
      : answerError(response, "http", body, isFailure(statusCode) ? statusCode : code);
  }
  if (isFailure(response.statusCode) || (code === undefined && statusCode === undefined)) throw unreadable(response);
  // Some endpoints, e.g. the one that sends SMS codes, return only `{ code, message }`.
  return "data" in body ? body.data : body;
}

/**
 * Returns the `data` of a GraphQL response; throws its first error. The `message` of an error is an object `{ code,
 * message, data }` if the error comes from the service, and a string if it comes from the GraphQL layer.
 */
export function readGraphqlAnswer(response: HttpResponse): Record<string, unknown> {
  const body = response.data;
  if (!isObject(body)) throw unreadable(response);
  const error = isArray(body.errors) ? body.errors[0] : undefined;
  if (error !== undefined) {
    const message = isObject(error) ? error.message : error;
    const reason: Record<string, unknown> = isObject(message) ? message : { message };
    const code = asNumber(reason.code);
    if (code !== undefined) throw answerError(response, "service", reason, code);
    throw reason === message || !isFailure(response.statusCode)
      ? answerError(response, "response", reason)
      : answerError(response, "http", reason, response.statusCode);
  }
  if (isObject(body.data) && !isFailure(response.statusCode)) return body.data;
  // A gateway can respond in place of the service, in REST format.
  readRestAnswer(response);
  throw unreadable(response);
}

/**
 * Returns the body of an OAuth 2.0, OIDC or CAS response, which has no envelope if it reports success. Throws an error
 * if the response reports a failure, as `{ error, error_description }` (RFC 6749 section 5.2) or in an envelope.
 */
export function readProtocolAnswer(response: HttpResponse): unknown {
  const { data } = response;
  if (isEnvelope(data)) readRestAnswer(response);
  if (!isFailure(response.statusCode)) return data;
  throw isObject(data) && typeof data.error === "string"
    ? answerError(response, "http", { message: data.error_description || data.error, data }, response.statusCode)
    : unreadable(response);
}

/** An SVG picture, with the `Cookie` header that sends the cookies of its response back. @internal */
export interface PictureAnswer {
  svg: string;
  cookie: string;
}

/** Returns the picture in a response; throws an error if the response reports a failure in an envelope. */
export function readPictureAnswer(response: HttpResponse, original: PlatformResponse): PictureAnswer | undefined {
  const { data, statusCode } = response;
  if (isFailure(statusCode) || typeof data !== "string" || !isSvg(data)) {
    readRestAnswer(response);
    return undefined;
  }
  return { svg: data, cookie: toCookieHeader(original) };
}

/** Returns `true` if a string is an SVG picture. */
export function isSvg(text: string): boolean {
  return /<svg[\s/>]/.test(text);
}

/** Returns `true` if a body is one of the two REST envelopes. */
function isEnvelope(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { code, statusCode } = body;
  if (typeof code === "number" || typeof statusCode === "number") return true;
  // A numeric string in `code` may be a claim of a token; only an envelope also has a `message`.
  return "message" in body && (asNumber(code) !== undefined || asNumber(statusCode) !== undefined);
}

/** Returns `true` if a status is present and means failure. */
function isFailure(status: number | undefined): boolean {
  return status !== undefined && Math.floor(status / 100) !== 2;
}

/**
 * Creates the error for a response that reports a failure.
 *
 * @param reason failure as the service reports it
 */
function answerError(
  { method, url, statusCode }: HttpResponse,
  kind: AuthingErrorKind,
  reason: Record<string, unknown>,
  code?: number,
): AuthingError {
  const { message, data, uniqueId, requestId: id = uniqueId } = reason;
  const requestId = typeof id === "string" ? id : undefined;
  const details: AuthingErrorDetails = { method, url, statusCode, code, data, requestId };
  return isText(message) ? new AuthingError(kind, message, details) : createError(kind, messages.noReason, details);
}

/** Creates the error for an unreadable response, e.g. a proxy's page, a truncated body, or no body. */
function unreadable({ method, url, statusCode }: HttpResponse): AuthingError {
  if (!isFailure(statusCode) || !statusCode) {
    return createError("response", messages.unreadableResponse, { method, url, statusCode });
  }
  const message = statusCode < 500 ? messages.noReason : messages.serviceFailed;
  return createError("http", message, { method, url, statusCode, code: statusCode });
}
