import type { RequestLine } from "../errors/requestError";
import { asNumber } from "../types/guards";
import { parseBody } from "../types/json";
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

/** What the platform answers; base libraries differ in what they leave out. */
type Response = Partial<Exchange> | undefined;

/** Sends a request, at most ten at once, and resolves with any answer. */
export function request(asked: PlatformRequest): Promise<Response> {
  return limited(() => invoke<Response>(asked.filePath ? "uploadFile" : "request", asked, asked, release));
}

/** A request with its answer. */
export function toExchange(line: PlatformRequest, response: Partial<Exchange>): Exchange {
  return {
    method: line.method,
    url: line.url,
    statusCode: asNumber(response.statusCode) || 0,
    data: parseBody(response.data),
    header: response.header || {},
  };
}
