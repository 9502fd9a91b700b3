import { checkValue } from "../arguments/check-value";
import { argumentError, argumentToJson } from "../errors/create-error";
import { expectations } from "../messages";
import { HEADER_NAMES, HEADERS, RETRY_TOKENS, type ResolvedOptions } from "../options";
import { type PlatformRequest, type PlatformResponse, request } from "../platform/request";
import type { UploadProgress } from "../types/answers";
import type { HttpRequestConfig } from "../types/parts";
import { asNumber, setMember } from "../types/values";
import { VERSION } from "../version";
import { observeTime } from "./clock";
import { logRequest } from "./log";
import { parseBody } from "./parse-body";
import { absoluteUrl, serialize, withQuery } from "./query";
import type { HttpResponse } from "./read-answer";
import { Retries } from "./retries";

/** A request or a file upload. */
interface SendConfig extends HttpRequestConfig {
  /** Path of a local file to upload as multipart/form-data. */
  filePath?: string;
  /** Function that receives the progress of an upload. */
  onProgress?(progress: UploadProgress): void;
  /** `true` if the request changes nothing, so that it can be retried; by default, `true` for a GET. */
  retryable?: boolean;
}

/**
 * Sends a request with the SDK's headers. After a temporary failure, retries a request that changes nothing. Retries
 * any other request only if WeChat has not sent it.
 *
 * @returns the result of `read` for the response
 */
export function send<T>(
  options: ResolvedOptions,
  config: SendConfig,
  read: (response: HttpResponse, original: PlatformResponse) => T,
): Promise<T> {
  const sent = toPlatformRequest(options, config);
  const { method, url } = sent;
  const { retryable = method === "GET" } = config;
  // A copy of the options has no budget.
  const { retryBudget = { tokens: RETRY_TOKENS } } = options;
  const retries = new Retries(retryBudget, retryable && options.retry);
  const trace = { status: undefined as number | undefined, since: Date.now(), retries: 0 };
  const attempt = (): Promise<T> =>
    request({ platform: options.platform, asked: sent, onProgress: config.onProgress }).then(
      (response) => {
        const status = asNumber(response.statusCode) || 0;
        trace.status = status;
        const header = response.header || {};
        // Other hosts' clocks may differ from the service's.
        if (isOfService(options, url)) observeTime(Date.parse(header.date || header.Date || ""));
        const delay = retries.afterResponse(status, header["retry-after"] || header["Retry-After"]);
        if (delay !== undefined) return attemptAfter(delay);
        return read({ method, url, statusCode: status, data: parseBody(response.data) }, response);
      },
      (error) => {
        const delay = retries.afterFailure(error);
        if (delay !== undefined) return attemptAfter(delay);
        throw error;
      },
    );
  const attemptAfter = (delay: number) =>
    new Promise<T>((resolve) => {
      setTimeout(() => {
        trace.retries++;
        trace.status = undefined;
        resolve(attempt());
      }, delay);
    });
  const outcome = attempt();
  if (!options.logger) return outcome;
  return outcome.then(
    (result) => {
      logRequest(options, sent, trace);
      return result;
    },
    (failure) => {
      logRequest(options, sent, trace, failure);
      throw failure;
    },
  );
}

function toPlatformRequest(options: ResolvedOptions, config: SendConfig): PlatformRequest {
  const { url: given, params, form, filePath } = config;
  if (typeof given !== "string" || !/^(https?:\/)?\/\S*$/.test(given)) {
    throw argumentError("url", expectations.pathOrUrl);
  }
  if (config.data !== undefined) argumentToJson("data", config.data);
  const method = (config.method || "GET").toUpperCase();
  const url = withQuery(absoluteUrl(options.appHost, given), params);
  const header = headersOf(options, config, url);
  if (method !== "GET" && !filePath && !header["content-type"]) {
    header["content-type"] = `application/${form ? "x-www-form-urlencoded" : "json"}`;
  }
  const data = form ? serialize(form) : config.data;
  const sent: PlatformRequest = { method, url, header, data, timeout: options.timeout };
  return filePath ? { ...sent, filePath, name: "file" } : sent;
}

/** Returns the headers of the SDK and of the request. If both contain the same header, the request's value is sent. */
function headersOf(options: ResolvedOptions, config: SendConfig, url: string): Record<string, string> {
  const { token } = config;
  const headers = config.headers || {};
  const header: Record<string, string> = {};
  for (const name of HEADER_NAMES) {
    const option = HEADERS[name];
    const value = option ? options[option] : `wxapp:${VERSION}`;
    if (value) header[options.headers[name].toLowerCase()] = value;
  }
  // Other hosts must not see the token.
  if (token && isOfService(options, url)) {
    checkValue("header", "token", token);
    header.authorization = `Bearer ${token}`;
  }
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value == null) continue;
    checkValue("headerName", `headers.${name}`, name);
    checkValue("header", `headers.${name}`, String(value));
    setMember(header, name.toLowerCase(), value);
  }
  return header;
}

function isOfService(options: ResolvedOptions, url: string): boolean {
  return url.indexOf(`${options.appHost}/`) === 0;
}
