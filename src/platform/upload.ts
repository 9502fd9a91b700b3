import { invoke } from "./invoke";
import { limited } from "./limit";
import { complete, type PlatformResponse, withoutQuery } from "./request";

export interface PlatformUpload {
  url: string;
  header: Record<string, string>;
  /** Path of a local file, such as `wxfile://tmp_….png`. */
  filePath: string;
  /** Name of the multipart part that holds the file. */
  name: string;
  /** Milliseconds. */
  timeout: number;
}

/** Posts a local file as multipart/form-data by `wx.uploadFile`; any HTTP status resolves. */
export function upload(options: PlatformUpload): Promise<PlatformResponse> {
  const line = { method: "POST", url: withoutQuery(options.url) };
  return limited(() => invoke<Partial<PlatformResponse>>("uploadFile", { ...options }, line)).then((response) => {
    const whole = complete(response);
    // Unlike wx.request, wx.uploadFile leaves the body a string.
    return { ...whole, data: parse(whole.data) };
  });
}

function parse(body: unknown): unknown {
  try {
    return JSON.parse(body as string);
  } catch {
    return body;
  }
}
