import type { RequestLine } from "../errors/requestError";
import { invoke } from "./invoke";
import { limited } from "./limit";

/** What `wx.request`, or for a file `wx.uploadFile`, is asked to send. */
export type PlatformRequest = RequestLine & {
  header: Record<string, string>;
  data?: unknown;
  /** Path of a local file, to be posted as multipart/form-data. */
  filePath?: string;
  /** Name of the part that holds the file. */
  name?: string;
  /** Milliseconds. */
  timeout: number;
};

/** One request and the answer that it got. */
export interface Exchange extends RequestLine {
  /** HTTP status; 0 if it is missing. */
  statusCode: number;
  /** The body, parsed if it is JSON. */
  data: unknown;
  header: Record<string, string>;
}

/**
 * Sends a request, at most ten at once, and resolves with what `read` makes of any answer.
 *
 * @param recover what to do if there is none, instead of rejecting
 */
export function request<T>(
  options: PlatformRequest,
  read: (exchange: Exchange) => T | PromiseLike<T>,
  recover: (error: unknown) => T | PromiseLike<T>,
): Promise<T> {
  const { filePath } = options;
  return limited((done) =>
    invoke<Partial<Exchange> | undefined>(filePath ? "uploadFile" : "request", options, options, done),
  ).then((response) => {
    const { statusCode, data, header }: Partial<Exchange> = response || {};
    return read({
      method: options.method,
      url: options.url,
      statusCode: statusCode || 0,
      // Unlike wx.request, wx.uploadFile leaves the body a string.
      data: filePath ? parse(data) : data,
      header: header || {},
    });
  }, recover);
}

function parse(body: unknown): unknown {
  try {
    return JSON.parse(body as string);
  } catch {
    return body;
  }
}
