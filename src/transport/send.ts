import { argumentError } from "../errors/argument";
import { HEADER_NAMES, HEADERS, type ResolvedOptions } from "../options";
import { type Exchange, type PlatformRequest, request, toExchange } from "../platform/request";
import { isString } from "../types/guards";
import { setMember } from "../types/members";
import type { HttpRequestConfig } from "../types/parts";
import { VERSION } from "../version";
import { observeTime } from "./clock";
import { absoluteUrl, serialize, withQuery } from "./query";
import { delayBefore, isBrieflyAway, mayPass, RETRIES } from "./retry";

/** A request of the SDK's own, which may post a file as multipart/form-data. */
interface SendConfig extends HttpRequestConfig {
  /** Path of a local file. */
  filePath?: string;
  /** Name of the part that holds the file. */
  name?: string;
}

/**
 * Sends a request with the SDK's headers and the given token, and resolves with what `read` makes of the answer. One that
 * changes nothing is sent again while it fails in a way that may pass by itself.
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
  const method = config.method || "GET";
  const url = withQuery(absoluteUrl(options.appHost, given), config.params);
  const header: Record<string, string> = {};
  HEADER_NAMES.forEach((name) => {
    const option = HEADERS[name];
    const value = option ? options[option] : `wxapp:${VERSION}`;
    if (value) header[options.headers[name]] = value;
  });
  // A token is for the configured service only.
  if (token && url.indexOf(`${options.appHost}/`) === 0) header.authorization = `Bearer ${token}`;
  const headers = config.headers || {};
  Object.keys(headers).forEach((name) => {
    setMember(header, name.toLowerCase(), headers[name]);
  });
  if (method !== "GET" && !filePath && !header["content-type"]) {
    header["content-type"] = `application/${form ? "x-www-form-urlencoded" : "json"}`;
  }
  const data = form ? serialize(form) : config.data;
  const sent: PlatformRequest = { method, url, header, data, timeout: options.timeout };
  if (filePath) Object.assign(sent, { filePath, name: config.name });

  let left = (safe === undefined ? method === "GET" : safe) && options.retry ? RETRIES : 0;
  const attempt = (): Promise<T> =>
    request(sent).then(
      (answer) => {
        const exchange = toExchange(sent, answer || {});
        if (left && isBrieflyAway(exchange.statusCode)) return again();
        const date = exchange.header.date || exchange.header.Date;
        if (date) observeTime(Date.parse(date));
        return read(exchange);
      },
      (error) => {
        if (left && mayPass(error)) return again();
        throw error;
      },
    );
  const again = () =>
    new Promise<T>((resolve) => {
      setTimeout(() => {
        resolve(attempt());
      }, delayBefore(left--));
    });
  return attempt();
}
