import { invoke } from "./invoke";
import { limited } from "./limit";

export interface PlatformRequest {
  method: string;
  url: string;
  header: Record<string, string>;
  data?: unknown;
  /** Milliseconds. */
  timeout: number;
}

export interface PlatformResponse {
  statusCode: number;
  /** Parsed if it was JSON, otherwise a string. */
  data: unknown;
  /** Headers; names as the platform gives them. */
  header: Record<string, string>;
}

/** Sends a request by `wx.request`; any HTTP status resolves. */
export function request(options: PlatformRequest): Promise<PlatformResponse> {
  const line = { method: options.method, url: withoutQuery(options.url) };
  return limited(() => invoke<Partial<PlatformResponse>>("request", { ...options }, line)).then(complete);
}

/** An answer with all its parts: a status of 0 says that the platform gave none. */
export function complete(response: Partial<PlatformResponse> | undefined): PlatformResponse {
  const { statusCode, data, header = {} } = response || {};
  return { statusCode: typeof statusCode === "number" ? statusCode : 0, data, header };
}

/** A URL that may be shown: its query can hold a token. */
export function withoutQuery(url: string): string {
  return url.split("?")[0] as string;
}
