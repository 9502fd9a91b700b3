import type { RequestLine } from "../errors/create-error";
import { invoke } from "./invoke";

/** Options of `wx.request`, or of `wx.uploadFile` if there is a file. */
export type PlatformRequest = RequestLine & {
  header: Record<string, string>;
  data?: unknown;
  /** Path of a local file to upload as multipart/form-data. */
  filePath?: string;
  /** Name of the part that holds the file. */
  name?: string;
  /** Timeout in milliseconds. */
  timeout: number;
};

/** Response from the platform. Some base libraries omit some of the fields. */
export interface PlatformResponse {
  statusCode?: unknown;
  data?: unknown;
  header?: Record<string, string>;
}

/** Maximum number of requests and uploads in flight. WeChat rejects any additional requests. */
const MOST_IN_FLIGHT = 10;

let inFlight = 0;
const waiting: (() => void)[] = [];

/**
 * Sends a request as soon as fewer than ten are in flight. Resolves with any response, whatever its status.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
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

/** Starts the next waiting request when a request has ended. */
function release(): void {
  const next = waiting.shift();
  if (next) next();
  else inFlight--;
}
