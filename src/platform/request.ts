import type { RequestLine } from "../errors/create-error";
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

/** Response of the platform; base libraries differ in what they omit. */
export interface PlatformResponse {
  statusCode?: unknown;
  data?: unknown;
  header?: Record<string, string>;
}

/** How many requests and uploads WeChat allows in flight; it fails the next one. */
const MOST_IN_FLIGHT = 10;

let inFlight = 0;
const waiting: (() => void)[] = [];

/**
 * Sends a request, or waits until fewer than ten are in flight, and resolves with any response.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 */
export function request(asked: PlatformRequest): Promise<PlatformResponse> {
  if (inFlight < MOST_IN_FLIGHT) {
    inFlight++;
    return start(asked);
  }
  return new Promise((resolve) => {
    waiting.push(() => {
      resolve(start(asked));
    });
  });
}

function start(asked: PlatformRequest): Promise<PlatformResponse> {
  const response = invoke<PlatformResponse>(asked.filePath ? "uploadFile" : "request", asked, asked);
  response.then(release, release);
  return response;
}

/** Starts the next request in place of one that has ended. */
function release(): void {
  const next = waiting.shift();
  if (next) next();
  else inFlight--;
}
