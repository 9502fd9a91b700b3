import { report } from "../errors/attempt";
import type { RequestLine } from "../errors/create-error";
import type { UploadProgress } from "../types/answers";
import { invoke, type Task } from "./invoke";

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
  /** `Set-Cookie` headers. */
  cookies?: unknown;
}

/** Function that receives the progress of an upload. */
type ProgressListener = (progress: UploadProgress) => void;

/** Maximum number of requests and uploads in flight. WeChat rejects any additional requests. */
const MOST_IN_FLIGHT = 10;

let inFlight = 0;
const waiting: (() => void)[] = [];

/**
 * Sends a request as soon as fewer than ten are in flight. Resolves with any response, whatever its status.
 *
 * @param onProgress receives the progress of an upload
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 */
export function request(asked: PlatformRequest, onProgress?: ProgressListener): Promise<PlatformResponse> {
  if (inFlight < MOST_IN_FLIGHT) {
    inFlight++;
    return start(asked, onProgress);
  }
  return new Promise((resolve) => {
    waiting.push(() => {
      resolve(start(asked, onProgress));
    });
  });
}

function start(asked: PlatformRequest, onProgress?: ProgressListener): Promise<PlatformResponse> {
  let ended = false;
  const end = () => {
    ended = true;
    release();
  };
  const onTask = (task: Task) => {
    if (!onProgress || !task.onProgressUpdate) return;
    task.onProgressUpdate(({ progress, totalBytesSent, totalBytesExpectedToSend }) => {
      if (!ended) report(() => onProgress({ progress, totalBytesSent, totalBytesExpectedToSend }));
    });
  };
  const response = invoke<PlatformResponse>(asked.filePath ? "uploadFile" : "request", asked, {
    request: asked,
    onTask,
  });
  response.then(end, end);
  return response;
}

/** Starts the next waiting request when a request has ended. */
function release(): void {
  const next = waiting.shift();
  if (next) next();
  else inFlight--;
}
