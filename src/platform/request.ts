import type { RequestLine } from "../errors/requestError";
import { invoke } from "./invoke";
import { limited, release } from "./limit";

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
 * Sends a request, at most ten at once, and resolves with what `answered` makes of any answer.
 *
 * @param failed what to do if there is none, instead of rejecting
 */
export function request<T>(
  asked: PlatformRequest,
  answered: (exchange: Exchange) => T | PromiseLike<T>,
  failed: (reason: unknown) => T | PromiseLike<T>,
): Promise<T> {
  return limited(() =>
    invoke<Partial<Exchange> | undefined>(asked.filePath ? "uploadFile" : "request", asked, asked, release),
  ).then((given) => {
    const response: Partial<Exchange> = given || {};
    return answered({
      method: asked.method,
      url: asked.url,
      statusCode: response.statusCode || 0,
      // Unlike wx.request, wx.uploadFile leaves the body a string.
      data: asked.filePath ? parse(response.data) : response.data,
      header: response.header || {},
    });
  }, failed);
}

function parse(body: unknown): unknown {
  try {
    return JSON.parse(body as string);
  } catch {
    return body;
  }
}
