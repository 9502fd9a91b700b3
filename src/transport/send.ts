import { argumentError } from "../errors/argument";
import { HEADER_NAMES, type HeaderName, type ResolvedOptions } from "../options";
import { request, withoutQuery } from "../platform/request";
import type { HttpRequestConfig } from "../types/parts";
import { VERSION } from "../version";
import { observeTime } from "./clock";
import type { Exchange } from "./Exchange";
import { serialize, withQuery } from "./query";
import { retrying } from "./retry";

/** A request of the SDK's own, which may post a file as multipart/form-data. */
interface SendConfig extends HttpRequestConfig {
  /** Path of a local file. */
  filePath?: string;
  /** Name of the part that holds the file. */
  name?: string;
}

/**
 * Sends a request with the SDK's headers and the given token.
 *
 * @param safe whether it changes nothing, so that it may be sent again; a GET by default
 */
export function send(
  options: ResolvedOptions,
  config: SendConfig,
  safe = (config.method || "GET") === "GET",
): Promise<Exchange> {
  const { method = "GET", form, filePath, name } = config;
  const url = resolveUrl(options, config);
  const header: Record<string, string> = { ...headersFor(options, url, config.token), ...config.headers };
  if (method !== "GET" && !filePath && !header["content-type"]) {
    header["content-type"] = form ? "application/x-www-form-urlencoded" : "application/json";
  }
  const data = form ? serialize(form) : config.data;
  const once = () =>
    request({ method, url, header, data, filePath, name, timeout: options.timeout }).then((response) => {
      const { Date: capital, date = capital } = response.header;
      observeTime(Date.parse(date as string));
      return { ...response, method, url: withoutQuery(url) };
    });
  return safe && options.retry ? retrying(once) : once();
}

function resolveUrl({ appHost }: ResolvedOptions, { url, params }: HttpRequestConfig): string {
  if (typeof url !== "string" || !/^(\/|https?:\/\/)/.test(url)) {
    throw argumentError("url", "应为以 / 或 https:// 开头的地址");
  }
  return withQuery((url.charAt(0) === "/" ? appHost : "") + url, params);
}

function headersFor(options: ResolvedOptions, url: string, token: string | null | undefined): Record<string, string> {
  const { appHost, headers } = options;
  const header: Record<string, string> = {};
  const values: Record<HeaderName, string | undefined> = {
    "app-id": options.appId,
    "userpool-id": options.userPoolId,
    "tenant-id": options.tenantId,
    "request-from": options.requestFrom,
    "sdk-version": `wxapp:${VERSION}`,
    lang: options.lang,
  };
  for (const name of HEADER_NAMES) {
    const value = values[name];
    if (value) header[headers[name]] = value;
  }
  // A token is for the configured service only.
  if (token && url.indexOf(`${appHost}/`) === 0) header.authorization = `Bearer ${token}`;
  return header;
}
