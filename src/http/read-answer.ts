import { AuthingError, type AuthingErrorKind } from "../errors/authing-error";
import { requestError, toldOf } from "../errors/create-error";
import type { Exchange } from "../platform/request";
import { asNumber, isArray, isNumber, isObject, isString, isText } from "../types/values";

/**
 * What a REST answer carries, or a throw of the failure that it tells.
 *
 * The service wraps it as `{ code, message, data }`, or in newer endpoints as
 * `{ statusCode, apiCode, message, data, uniqueId }`. Either says success by 200, and refuses mostly under HTTP 200.
 */
export function readRestAnswer(exchange: Exchange): unknown {
  const body = exchange.data;
  // These statuses mean success without a body (RFC 9110 sections 15.3.5 and 15.3.6).
  if (exchange.statusCode === 204 || exchange.statusCode === 205) return undefined;
  if (isEnvelope(body)) {
    const code = asNumber(body.code);
    const statusCode = asNumber(body.statusCode);
    if (refuses(code) || refuses(statusCode)) {
      const apiCode = asNumber(body.apiCode);
      const business = apiCode === undefined ? code : apiCode;
      throw refuses(business)
        ? answerError(exchange, "service", body, business)
        : answerError(exchange, "http", body, statusCode);
    }
    // Some endpoints, such as the sending of SMS codes, have nothing to say but `{ code, message }`.
    if (succeeded(exchange)) return "data" in body ? body.data : body;
  }
  throw unreadable(exchange);
}

/**
 * The `data` of a GraphQL answer, or a throw of its first error, whose `message` is an object
 * `{ code, message, data }` from the service and a string from the GraphQL layer.
 */
export function readGraphqlAnswer(exchange: Exchange): Record<string, unknown> {
  const body = exchange.data;
  if (!isObject(body)) throw unreadable(exchange);
  const error = isArray(body.errors) ? body.errors[0] : undefined;
  if (error !== undefined) {
    const message = isObject(error) ? error.message : error;
    const reason: Record<string, unknown> = isObject(message) ? message : { message };
    const code = asNumber(reason.code);
    if (code !== undefined) throw answerError(exchange, "service", reason, code);
    throw reason === message || succeeded(exchange)
      ? answerError(exchange, "response", reason)
      : answerError(exchange, "http", reason, exchange.statusCode);
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
  const { data } = exchange;
  // A code of digits may be a claim of a token: only an envelope also has a message.
  if (isEnvelope(data) && (isNumber(data.code) || isNumber(data.statusCode) || "message" in data)) {
    readRestAnswer(exchange);
  }
  if (succeeded(exchange)) return data;
  throw isObject(data) && isString(data.error)
    ? answerError(exchange, "http", { message: data.error_description || data.error, data }, exchange.statusCode)
    : unreadable(exchange);
}

/** Whether a body has one of the envelopes of REST. */
function isEnvelope(body: unknown): body is Record<string, unknown> {
  return isObject(body) && !(asNumber(body.code) === undefined && asNumber(body.statusCode) === undefined);
}

/** Whether a status is present and means failure. */
function refuses(status: number | undefined): boolean {
  return status !== undefined && Math.floor(status / 100) !== 2;
}

/** Whether the HTTP status says that the request succeeded. */
function succeeded({ statusCode }: Exchange): boolean {
  return !refuses(statusCode);
}

/**
 * Creates the error for an answer that reports a failure, with the details of its request.
 *
 * @param reason what the service says of the failure
 */
function answerError(
  exchange: Exchange,
  kind: AuthingErrorKind,
  reason: Record<string, unknown>,
  code?: number,
): AuthingError {
  return new AuthingError(kind, isText(reason.message) ? reason.message : "服务拒绝了请求，没有说明原因", {
    ...toldOf(exchange),
    code,
    data: reason.data,
    requestId: isString(reason.uniqueId) ? reason.uniqueId : undefined,
  });
}

/** The error for an answer that is not what the service sends: a proxy's page, a cut-off body, nothing at all. */
function unreadable(exchange: Exchange): AuthingError {
  const { statusCode } = exchange;
  return succeeded(exchange) || !statusCode
    ? requestError("response", "服务返回的内容无法识别", exchange)
    : requestError("http", `服务返回 HTTP ${statusCode}`, exchange, { code: statusCode });
}
