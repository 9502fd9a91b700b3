import type { Exchange } from "../platform/request";
import { isNumber, isObject, isString } from "../types/guards";
import { answerError, succeeded, unreadable } from "./Exchange";

/**
 * What a REST answer carries, or a throw of the failure that it tells.
 *
 * The service wraps it as `{ code, message, data }`, or in newer endpoints as
 * `{ statusCode, apiCode, message, data, uniqueId }`. Either says success by 200, and refuses mostly under HTTP 200.
 */
export function readRestAnswer(exchange: Exchange): unknown {
  const body = exchange.data;
  const { code, statusCode, apiCode, message, data, uniqueId }: Record<string, any> = isObject(body) ? body : {};
  if (!isNumber(code) && !isNumber(statusCode)) throw unreadable(exchange);
  if (!refuses(code) && !refuses(statusCode)) {
    if (!succeeded(exchange)) throw unreadable(exchange);
    // Some endpoints, such as the sending of SMS codes, have nothing to say but `{ code, message }`.
    return "data" in (body as object) ? data : body;
  }
  const business = isNumber(apiCode) ? apiCode : code;
  throw refuses(business)
    ? answerError(exchange, "service", message, business, data, uniqueId)
    : answerError(exchange, "http", message, statusCode, data, uniqueId);
}

/**
 * The `data` of a GraphQL answer, or a throw of its first error, whose `message` is an object
 * `{ code, message, data }` from the service and a string from the GraphQL layer.
 */
export function readGraphqlAnswer(exchange: Exchange): Record<string, unknown> {
  const body = exchange.data;
  if (!isObject(body)) throw unreadable(exchange);
  const error = Array.isArray(body.errors) ? body.errors[0] : undefined;
  if (error !== undefined) {
    const reason = isObject(error) ? error.message : error;
    const { code, message, data }: Record<string, any> = isObject(reason) ? reason : { message: reason };
    if (isNumber(code)) throw answerError(exchange, "service", message, code, data);
    throw isObject(reason) || succeeded(exchange)
      ? answerError(exchange, "response", message, undefined, data)
      : answerError(exchange, "http", message, exchange.statusCode);
  }
  if (isObject(body.data) && succeeded(exchange)) return body.data;
  // A gateway in front of GraphQL answers as REST does: let that reader find the failure.
  readRestAnswer(exchange);
  throw unreadable(exchange);
}

/**
 * The whole body of an answer without an envelope, as OAuth 2.0, OIDC and CAS have it, or a throw of the failure that it
 * tells: `{ error, error_description }` (RFC 6749 section 5.2), or an envelope that refuses.
 */
export function readProtocolAnswer(exchange: Exchange): unknown {
  const { data, statusCode } = exchange;
  if (isObject(data)) {
    if (isNumber(data.code) || isNumber(data.statusCode)) readRestAnswer(exchange);
    if (isString(data.error) && !succeeded(exchange)) {
      throw answerError(exchange, "http", data.error_description || data.error, statusCode, data);
    }
  }
  if (!succeeded(exchange)) throw unreadable(exchange);
  return data;
}

/** Whether a status that is there tells of a failure. */
function refuses(status: unknown): boolean {
  return isNumber(status) && status !== 200;
}
