import { runCallback } from "../errors/attempt";
import type { RequestLine } from "../errors/create-error";
import type { UploadProgress } from "../types/answers";
import type { Platform } from "../types/parts";
import { asNumber } from "../types/values";
import { hostOf } from "./host";
import { invoke, type Task } from "./invoke";
import type { HostFailure } from "./platform-error";

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

/** Response from the host. Some base libraries omit some of the fields. */
export interface PlatformResponse {
  statusCode?: unknown;
  data?: unknown;
  header?: Record<string, string>;
  /** `Set-Cookie` headers. */
  cookies?: unknown;
}

/** Response with Alipay's field names. */
interface HostResponse extends PlatformResponse {
  status?: unknown;
  headers?: Record<string, string>;
}

/** Request, and the host that sends it. */
interface HostRequest {
  /** Host of the client; `wx` by default. */
  platform: Platform | undefined;
  asked: PlatformRequest;
  /** Receives the progress of an upload. */
  onProgress?: ProgressListener | undefined;
}

/** Function that receives the progress of an upload. */
type ProgressListener = (progress: UploadProgress) => void;

/** Maximum number of requests and uploads in flight, across all clients. WeChat rejects any additional requests. */
const MOST_IN_FLIGHT = 10;

let inFlight = 0;
const waiting: (() => void)[] = [];

/**
 * Sends a request as soon as fewer than ten are in flight. Resolves with any response, whatever its status.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 */
export function request(sent: HostRequest): Promise<PlatformResponse> {
  if (inFlight < MOST_IN_FLIGHT) {
    inFlight++;
    return start(sent);
  }
  return new Promise((resolve) => {
    waiting.push(() => {
      resolve(start(sent));
    });
  });
}

function start({ platform, asked, onProgress }: HostRequest): Promise<PlatformResponse> {
  let ended = false;
  const end = () => {
    ended = true;
    release();
  };
  const onTask =
    onProgress &&
    ((task: Task) =>
      observeProgress(task, (progress) => {
        if (!ended) runCallback(() => onProgress(progress));
      }));
  const api = asked.filePath ? "uploadFile" : "request";
  // Only other hosts get additional options, so that WeChat gets exactly its own.
  const options = platform ? { ...asked, ...optionsOfAlipay(asked) } : asked;
  const response = invoke<HostResponse>(api, options, { owner: hostOf(platform), request: asked, resultIn, onTask });
  response.then(end, end);
  return response.then(toPlatformResponse);
}

/** Passes the progress of an upload to a listener, with WeChat's names of the fields. */
function observeProgress(task: Task, listener: ProgressListener): void {
  if (!task.onProgressUpdate) return;
  task.onProgressUpdate((update) => {
    // Alipay has other names for the bytes.
    const {
      progress,
      totalBytesWritten = 0,
      totalBytesSent = totalBytesWritten,
      totalBytesExpectedToWrite = 0,
      totalBytesExpectedToSend = totalBytesExpectedToWrite,
    } = update;
    listener({ progress, totalBytesSent, totalBytesExpectedToSend });
  });
}

/**
 * Returns the additional options that Alipay needs for a request. Other hosts ignore them. Taro and uni-app do not add
 * `fileType`.
 */
function optionsOfAlipay({ header, filePath, name }: PlatformRequest): object {
  return filePath ? { headers: header, fileType: "image", fileName: name } : { headers: header };
}

/** Returns the response in a failure. In Alipay, a status outside 200–299 is a failure that contains the response. */
function resultIn(failure: HostFailure & HostResponse): HostResponse | undefined {
  const { statusCode = failure.status } = failure;
  return asNumber(statusCode) ? failure : undefined;
}

function toPlatformResponse(response: HostResponse): PlatformResponse {
  const { data, cookies, status, statusCode = status, headers, header = headers } = response;
  return { data, cookies, statusCode, header };
}

/** Starts the next waiting request when a request has ended. */
function release(): void {
  const next = waiting.shift();
  if (next) next();
  else inFlight--;
}
