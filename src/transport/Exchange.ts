import { AuthingError, type AuthingErrorKind } from "../errors/AuthingError";
import { requestError, toldOf } from "../errors/requestError";
import type { Exchange } from "../platform/request";
import { isText } from "../types/guards";

/** Returns whether a status, of HTTP or in an envelope, means success. */
export function isSuccess(status: number): boolean {
  return Math.floor(status / 100) === 2;
}

/** Whether the HTTP status says that the request succeeded. */
export function succeeded({ statusCode }: Exchange): boolean {
  return isSuccess(statusCode);
}

/**
 * The error for an answer that tells of a failure, with what is known of the request that it answers.
 *
 * @param reason what the service says of the failure
 */
export function answerError(
  exchange: Exchange,
  kind: AuthingErrorKind,
  reason: Record<string, any>,
  code?: number,
): AuthingError {
  return new AuthingError(kind, isText(reason.message) ? reason.message : "服务拒绝了请求，没有说明原因", {
    ...toldOf(exchange),
    code,
    data: reason.data,
    requestId: reason.uniqueId,
  });
}

/** The error for an answer that is not what the service sends: a proxy's page, a cut-off body, nothing at all. */
export function unreadable(exchange: Exchange): AuthingError {
  const { statusCode } = exchange;
  return succeeded(exchange) || !statusCode
    ? requestError("response", "服务返回的内容无法识别", exchange)
    : requestError("http", `服务返回 HTTP ${statusCode}`, exchange, { code: statusCode });
}
