import { checkValue } from "../arguments/read-arguments";
import { AuthingError } from "../errors/authing-error";
import { argumentError, argumentToJson } from "../errors/create-error";
import { expectations } from "../messages";
import { HEADER_NAMES, HEADERS, type ResolvedOptions } from "../options";
import { isCrowded } from "../platform/platform-error";
import { type PlatformRequest, request } from "../platform/request";
import type { HttpRequestConfig } from "../types/parts";
import { asNumber, parseBody, setMember } from "../types/values";
import { VERSION } from "../version";
import { absoluteUrl, serialize, withQuery } from "./query";
import type { HttpResponse } from "./read-answer";

/** How often a request is retried at the most. */
const RETRIES = 2;

/** How often a request is retried at the most that WeChat has not sent because too many were in flight. */
const CROWDED_RETRIES = 5;

/** Milliseconds before the last retry, at the least; the one before it waits half as long, and so on. */
const LAST_DELAY = 400;

/** A request, or the upload of a file. */
interface SendConfig extends HttpRequestConfig {
  /** Path of a local file, to be posted as multipart/form-data. */
  filePath?: string;
  /** Whether the request changes nothing, so that it may be sent again; by default, a GET does not. */
  retryable?: boolean;
}

/**
 * Sends a request with the SDK's headers, and resolves with what `read` returns for the response. Retries a request that changes
 * nothing while it fails in a way that may pass, and any other one only if WeChat has not sent it.
 */
export function send<T>(options: ResolvedOptions, config: SendConfig, read: (response: HttpResponse) => T): Promise<T> {
  const sent = toPlatformRequest(options, config);
  const { method, url } = sent;
  const { retryable = method === "GET" } = config;
  let retries = retryable && options.retry ? RETRIES : 0;
  let crowdedRetries = CROWDED_RETRIES;
  const attempt = (): Promise<T> =>
    request(sent).then(
      ({ statusCode, data, header = {} }) => {
        const status = asNumber(statusCode) || 0;
        // A gateway's word for a service that is away for a moment.
        if (retries && status >= 502 && status <= 504) return retryAfter(delayBefore(retries--));
        // Other hosts have clocks of their own.
        if (isOfService(options, url)) observeTime(Date.parse(header.date || header.Date || ""));
        return read({ method, url, statusCode: status, data: parseBody(data) });
      },
      (error) => {
        if (retries && mayPass(error)) return retryAfter(delayBefore(retries--));
        if (crowdedRetries && isCrowded(error)) return retryAfter(delayBefore(crowdedRetries--));
        throw error;
      },
    );
  const retryAfter = (delay: number) =>
    new Promise<T>((resolve) => {
      setTimeout(() => {
        resolve(attempt());
      }, delay);
    });
  return attempt();
}

function toPlatformRequest(options: ResolvedOptions, config: SendConfig): PlatformRequest {
  const { url: given, params, form, filePath } = config;
  if (typeof given !== "string" || !/^(https?:\/)?\/\S*$/.test(given)) {
    throw argumentError("url", expectations.pathOrUrl);
  }
  if (config.data !== undefined) argumentToJson("data", config.data);
  const method = (config.method || "GET").toUpperCase();
  const absolute = absoluteUrl(options.appHost, given);
  const url = params ? withQuery(absolute, params) : absolute;
  const header = headersOf(options, config, url);
  if (method !== "GET" && !filePath && !header["content-type"]) {
    header["content-type"] = `application/${form ? "x-www-form-urlencoded" : "json"}`;
  }
  const data = form ? serialize(form) : config.data;
  const sent: PlatformRequest = { method, url, header, data, timeout: options.timeout };
  return filePath ? { ...sent, filePath, name: "file" } : sent;
}

/** Returns the SDK's headers, the token, and the request's own headers, which win. */
function headersOf(options: ResolvedOptions, config: SendConfig, url: string): Record<string, string> {
  const { token } = config;
  const headers = config.headers || {};
  const header: Record<string, string> = {};
  for (const name of HEADER_NAMES) {
    const option = HEADERS[name];
    const value = option ? options[option] : `wxapp:${VERSION}`;
    if (value) header[options.headers[name]] = value;
  }
  // A token is for the configured service only.
  if (token && isOfService(options, url)) {
    checkValue("header", "token", token);
    header.authorization = `Bearer ${token}`;
  }
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value === undefined || value === null) continue;
    checkValue("headerName", `headers.${name}`, name);
    checkValue("header", `headers.${name}`, String(value));
    setMember(header, name.toLowerCase(), value);
  }
  return header;
}

function isOfService(options: ResolvedOptions, url: string): boolean {
  return url.indexOf(`${options.appHost}/`) === 0;
}

/** Whether a failure may pass by itself. A timeout may, too, but has kept the user waiting long enough. */
function mayPass(failure: unknown): boolean {
  return failure instanceof AuthingError && (failure.kind === "network" || failure.kind === "interrupted");
}

/**
 * Returns the milliseconds to wait before a retry: up to twice as many as necessary, so that phones do not all come back at the
 * same moment.
 *
 * @param retries how many retries are left, this one among them
 */
function delayBefore(retries: number): number {
  return (LAST_DELAY / retries) * (1 + Math.random());
}

/** Milliseconds by which the service's clock is ahead of the phone's, as far as is known. */
let ahead = 0;

/** Takes note of the time that the service has just told, in milliseconds since 1970. */
export function observeTime(serviceTime: number): void {
  if (serviceTime > 0) ahead = serviceTime - Date.now();
}

/** The time by the service's clock, in milliseconds since 1970: a phone's own may be hours off. */
export function serviceNow(): number {
  return Date.now() + ahead;
}
