import { isObject } from "../types/isObject";
import { answerError, type Exchange, succeeded, unreadable } from "./Exchange";

/**
 * What a REST answer carries, or a throw of the failure that it tells.
 *
 * The service wraps it as `{ code, message, data }`, or in newer endpoints as
 * `{ statusCode, apiCode, message, data, uniqueId }`. Either says success by 200, and refuses mostly under HTTP 200.
 */
export function readRestAnswer(exchange: Exchange): unknown {
  const body = exchange.data;
  if (!isObject(body)) throw unreadable(exchange);
  const { code, statusCode, apiCode, message, uniqueId } = body;
  if (typeof code !== "number" && typeof statusCode !== "number") throw unreadable(exchange);
  const refused = [code, statusCode].filter((status) => typeof status === "number" && status !== 200);
  if (refused.length === 0) {
    if (!succeeded(exchange)) throw unreadable(exchange);
    // Some endpoints, such as the sending of SMS codes, have nothing to say but `{ code, message }`.
    return "data" in body ? body.data : body;
  }
  const business = typeof apiCode === "number" ? apiCode : code;
  throw typeof business === "number" && business !== 200
    ? answerError(exchange, "service", text(message), {
        code: business,
        data: body.data,
        requestId: uniqueId,
      })
    : answerError(exchange, "http", text(message), {
        code: statusCode,
        data: body.data,
        requestId: uniqueId,
      });
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
    if (!isObject(reason)) {
      throw succeeded(exchange)
        ? answerError(exchange, "response", text(reason))
        : answerError(exchange, "http", text(reason), { code: exchange.statusCode });
    }
    const { code, message, data } = reason;
    throw typeof code === "number"
      ? answerError(exchange, "service", text(message), { code, data })
      : answerError(exchange, "response", text(message), { data });
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
  const { data: body, statusCode } = exchange;
  if (isObject(body)) {
    if (typeof body.code === "number" || typeof body.statusCode === "number") readRestAnswer(exchange);
    if (typeof body.error === "string" && !succeeded(exchange)) {
      throw answerError(exchange, "http", text(body.error_description || body.error), { code: statusCode, data: body });
    }
  }
  if (!succeeded(exchange)) throw unreadable(exchange);
  return body;
}

function text(message: unknown): string {
  return typeof message === "string" && message ? message : "服务拒绝了请求，没有说明原因";
}
