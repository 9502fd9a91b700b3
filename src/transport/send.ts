import { argumentError, argumentToJson } from "../errors/argument";
import { HEADER_NAMES, HEADERS, type ResolvedOptions } from "../options";
import { checkValue } from "../parameters";
import { isCrowded } from "../platform/platformError";
import { type Exchange, type PlatformRequest, request, toExchange } from "../platform/request";
import { isAbsent, isString } from "../types/guards";
import { setMember } from "../types/members";
import type { HttpRequestConfig } from "../types/parts";
import { VERSION } from "../version";
import { observeTime } from "./clock";
import { absoluteUrl, serialize, withQuery } from "./query";
import { CROWDED_RETRIES, delayBefore, isBrieflyAway, mayPass, RETRIES } from "./retry";

/** A request of the SDK's own, which may post a file as multipart/form-data. */
interface SendConfig extends HttpRequestConfig {
  /** Path of a local file. */
  filePath?: string;
  /** Name of the part that holds the file. */
  name?: string;
}

/**
 * Sends a request with the SDK's headers and the given token, and resolves with what `read` makes of the answer. Retries a
 * request that changes nothing after failures that may pass; retries any other only if WeChat did not send it because too many
 * were in flight.
 *
 * @param safe whether it changes nothing; a GET by default
 */
export function send<T>(
  options: ResolvedOptions,
  config: SendConfig,
  read: (exchange: Exchange) => T,
  safe?: boolean,
): Promise<T> {
  const { url: given, form, filePath, token } = config;
  if (!isString(given) || !/^(https?:\/)?\//.test(given)) {
    throw argumentError("url", "应为以 / 或 https:// 开头的地址");
  }
  const method = (config.method || "GET").toUpperCase();
  if (config.data !== undefined) argumentToJson("data", config.data);
  const url = withQuery(absoluteUrl(options.appHost, given), config.params);
  const header: Record<string, string> = {};
  HEADER_NAMES.forEach((name) => {
    const option = HEADERS[name];
    const value = option ? options[option] : `wxapp:${VERSION}`;
    if (value) header[options.headers[name]] = value;
  });
  const ofService = url.indexOf(`${options.appHost}/`) === 0;
  // A token is for the configured service only.
  if (token && ofService) {
    checkValue("header", "token", token);
    header.authorization = `Bearer ${token}`;
  }
  const headers = config.headers || {};
  Object.keys(headers).forEach((name) => {
    const value = headers[name];
    if (isAbsent(value)) return;
    checkValue("header", `headers.${name}`, String(value));
    setMember(header, name.toLowerCase(), value);
  });
  if (method !== "GET" && !filePath && !header["content-type"]) {
    header["content-type"] = `application/${form ? "x-www-form-urlencoded" : "json"}`;
  }
  const data = form ? serialize(form) : config.data;
  const sent: PlatformRequest = { method, url, header, data, timeout: options.timeout };
  if (filePath) Object.assign(sent, { filePath, name: config.name });

  let left = (safe === undefined ? method === "GET" : safe) && options.retry ? RETRIES : 0;
  let crowdedLeft = CROWDED_RETRIES;
  const attempt = (): Promise<T> =>
    request(sent).then(
      (answer) => {
        const exchange = toExchange(sent, answer || {});
        if (left && isBrieflyAway(exchange.statusCode)) return attemptAfter(delayBefore(left--));
        const date = exchange.header.date || exchange.header.Date;
        // Other hosts have clocks of their own.
        if (date && ofService) observeTime(Date.parse(date));
        return read(exchange);
      },
      (error) => {
        if (left && mayPass(error)) return attemptAfter(delayBefore(left--));
        if (crowdedLeft && isCrowded(error)) return attemptAfter(delayBefore(crowdedLeft--));
        throw error;
      },
    );
  const attemptAfter = (delay: number) =>
    new Promise<T>((resolve) => {
      setTimeout(() => {
        resolve(attempt());
      }, delay);
    });
  return attempt();
}
