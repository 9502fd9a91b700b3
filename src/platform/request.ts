import type { RequestLine } from "../errors/create-error";
import { asNumber, parseBody } from "../types/values";
import { invoke } from "./invoke";

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

/** How many requests and uploads WeChat lets be under way at once; it fails the next one. */
const MOST = 10;

let underWay = 0;
const waiting: (() => void)[] = [];

/**
 * Starts work as soon as fewer than ten of its kind are under way, in the order of the calls.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 *
 * @param start starts work that calls `release` once it is over
 */
function limited<T>(start: () => Promise<T>): Promise<T> {
  if (underWay < MOST) {
    underWay++;
    return start();
  }
  return new Promise((resolve) => {
    waiting.push(() => {
      resolve(start());
    });
  });
}

/** Lets the next work start, in the place of one that is over. */
function release(): void {
  const next = waiting.shift();
  if (next) next();
  else underWay--;
}
