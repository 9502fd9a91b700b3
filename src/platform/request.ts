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
  /** Of the answer; names as the platform gives them. */
  header?: Record<string, string>;
}

/** Sends a request by `wx.request`; any HTTP status resolves. */
export function request(options: PlatformRequest): Promise<PlatformResponse> {
  return limited(() => invoke("request", { ...options }, { method: options.method, url: withoutQuery(options.url) }));
}

/** A URL that may be shown: its query can hold a token. */
export function withoutQuery(url: string): string {
  return url.split("?")[0] as string;
}
