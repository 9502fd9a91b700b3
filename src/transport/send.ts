import { argumentError } from "../errors/argument";
import type { ResolvedOptions } from "../options";
import { type HttpMethod, request, withoutQuery } from "../platform/request";
import { upload } from "../platform/upload";
import { VERSION } from "../version";
import type { Exchange } from "./Exchange";

/** One request to the service. */
export interface HttpRequestConfig {
  /** `GET` by default. */
  method?: HttpMethod;
  /** A path below `appHost`, such as `/api/v2/sms/send`, or a whole URL. */
  url: string;
  /** The URL's query; entries that are `undefined` or `null` are left out. */
  params?: Record<string, string | number | boolean | null | undefined>;
  /** The body, sent as JSON. */
  data?: unknown;
  /** Headers beside the SDK's own, over which they win. */
  headers?: Record<string, string>;
  /** The token to send, instead of the session's. */
  token?: string | null;
}

/** A file to be posted as multipart/form-data. */
export interface UploadConfig extends Pick<HttpRequestConfig, "url" | "params" | "token"> {
  /** Path of a local file. */
  filePath: string;
  /** Name of the part that holds the file. */
  name: string;
}

/** Sends a request with the SDK's headers and the given token. */
export function send(options: ResolvedOptions, config: HttpRequestConfig): Promise<Exchange> {
  const method = config.method || "GET";
  const url = resolveUrl(options, config);
  const header = { ...headersFor(options, url, config.token), ...config.headers };
  if (method !== "GET") header["content-type"] = header["content-type"] || "application/json";
  return request({ method, url, header, data: config.data, timeout: options.timeout }).then((response) => ({
    ...response,
    method,
    url: withoutQuery(url),
  }));
}

/** Posts a file with the SDK's headers and the given token. */
export function sendFile(options: ResolvedOptions, config: UploadConfig): Promise<Exchange> {
  const url = resolveUrl(options, config);
  const { filePath, name } = config;
  const header = headersFor(options, url, config.token);
  return upload({ url, header, filePath, name, timeout: options.timeout }).then((response) => ({
    ...response,
    method: "POST",
    url: withoutQuery(url),
  }));
}

function resolveUrl(
  { appHost }: ResolvedOptions,
  { url, params = {} }: Pick<HttpRequestConfig, "url" | "params">,
): string {
  if (typeof url !== "string" || !/^(\/|https?:\/\/)/.test(url))
    throw argumentError("url", "应为以 / 或 https:// 开头的地址");
  const query = Object.keys(params)
    .filter((name) => params[name] !== undefined && params[name] !== null)
    .map((name) => `${name}=${encodeURIComponent(String(params[name]))}`)
    .join("&");
  return (url.charAt(0) === "/" ? appHost : "") + url + (query && (url.indexOf("?") < 0 ? "?" : "&") + query);
}

function headersFor(options: ResolvedOptions, url: string, token: string | null | undefined): Record<string, string> {
  const header: Record<string, string> = {
    "x-authing-request-from": "wxapp",
    "x-authing-sdk-version": VERSION,
  };
  if (options.appId) header["x-authing-app-id"] = options.appId;
  if (options.userPoolId) header["x-authing-userpool-id"] = options.userPoolId;
  // A token is for the configured service only.
  if (token && url.indexOf(`${options.appHost}/`) === 0) header.authorization = `Bearer ${token}`;
  return header;
}
