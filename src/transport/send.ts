import { argumentError } from "../errors/argument";
import type { ResolvedOptions } from "../options";
import { type PlatformResponse, request, withoutQuery } from "../platform/request";
import { upload } from "../platform/upload";
import type { HttpRequestConfig } from "../types/parts";
import { VERSION } from "../version";
import { observeTime } from "./clock";
import type { Exchange } from "./Exchange";
import { serialize, withQuery } from "./query";
import { retrying } from "./retry";

/** A file to be posted as multipart/form-data. @internal */
export interface UploadConfig extends Pick<HttpRequestConfig, "url" | "params" | "token"> {
  /** Path of a local file. */
  filePath: string;
  /** Name of the part that holds the file. */
  name: string;
}

/**
 * Sends a request with the SDK's headers and the given token.
 *
 * @param safe whether it changes nothing, so that it may be sent again; a GET by default
 */
export function send(
  options: ResolvedOptions,
  config: HttpRequestConfig,
  safe = (config.method || "GET") === "GET",
): Promise<Exchange> {
  const { method = "GET", form } = config;
  const url = resolveUrl(options, config);
  const header: Record<string, string> = { ...headersFor(options, url, config.token), ...config.headers };
  if (method !== "GET" && !header["content-type"]) {
    header["content-type"] = form ? "application/x-www-form-urlencoded" : "application/json";
  }
  const data = form ? serialize(form) : config.data;
  const once = () =>
    request({ method, url, header, data, timeout: options.timeout }).then((response) => {
      const { Date: capital, date = capital } = response.header;
      if (date) observeTime(Date.parse(date));
      return toExchange(method, url, response);
    });
  return safe && options.retry ? retrying(once) : once();
}

/** Posts a file with the SDK's headers and the given token. */
export function sendFile(options: ResolvedOptions, config: UploadConfig): Promise<Exchange> {
  const url = resolveUrl(options, config);
  const { filePath, name } = config;
  const header = headersFor(options, url, config.token);
  return upload({ url, header, filePath, name, timeout: options.timeout }).then((response) =>
    toExchange("POST", url, response),
  );
}

function toExchange(method: string, url: string, response: PlatformResponse): Exchange {
  return { ...response, method, url: withoutQuery(url) };
}

function resolveUrl({ appHost }: ResolvedOptions, { url, params }: Pick<HttpRequestConfig, "url" | "params">): string {
  if (typeof url !== "string" || !/^(\/|https?:\/\/)/.test(url)) {
    throw argumentError("url", "应为以 / 或 https:// 开头的地址");
  }
  return withQuery((url.charAt(0) === "/" ? appHost : "") + url, params);
}

function headersFor(options: ResolvedOptions, url: string, token: string | null | undefined): Record<string, string> {
  const { headers } = options;
  const header: Record<string, string> = {};
  const tell = (name: keyof typeof headers, value: string | undefined) => {
    if (value) header[headers[name]] = value;
  };
  tell("app-id", options.appId);
  tell("userpool-id", options.userPoolId);
  tell("tenant-id", options.tenantId);
  tell("request-from", options.requestFrom);
  tell("sdk-version", `wxapp:${VERSION}`);
  tell("lang", options.lang);
  // A token is for the configured service only.
  if (token && url.indexOf(`${options.appHost}/`) === 0) header.authorization = `Bearer ${token}`;
  return header;
}
