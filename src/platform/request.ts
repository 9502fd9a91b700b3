import { invoke } from "./invoke";
import { limited } from "./limit";

/** What `wx.request`, or for a file `wx.uploadFile`, is asked to send. */
export type PlatformRequest = {
  method: string;
  url: string;
  header: Record<string, string>;
  data?: unknown;
  /** Path of a local file, to be posted as multipart/form-data. */
  filePath?: string;
  /** Name of the part that holds the file. */
  name?: string;
  /** Milliseconds. */
  timeout: number;
};

/** What came back; 0 stands for a status that is missing. */
export interface PlatformResponse {
  statusCode: number;
  /** The body, parsed if it is JSON. */
  data: unknown;
  header: Record<string, string>;
}

/** Sends a request, at most ten at once; resolves with any answer, and rejects if there is none. */
export function request(options: PlatformRequest): Promise<PlatformResponse> {
  const { method, url, filePath } = options;
  const api = filePath ? "uploadFile" : "request";
  return limited(() =>
    invoke<Partial<PlatformResponse> | undefined>(api, options, { method, url: withoutQuery(url) }),
  ).then((response) => {
    const { statusCode, data, header = {} } = response || {};
    return {
      statusCode: typeof statusCode === "number" ? statusCode : 0,
      // Unlike wx.request, wx.uploadFile leaves the body a string.
      data: filePath ? parse(data) : data,
      header,
    };
  });
}

/** A URL as it may be told: a query can hold a token. */
export function withoutQuery(url: string): string {
  return url.split("?")[0] as string;
}

function parse(body: unknown): unknown {
  try {
    return JSON.parse(body as string);
  } catch {
    return body;
  }
}
