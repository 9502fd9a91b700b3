import { describeFields, type GraphqlRequest } from "./graphql";
import type { ObservedRequest } from "./observation";
import { revealPasswords } from "./password-key";

const FORM = "application/x-www-form-urlencoded";

/** Returns `true` if a body sent to `path` is a GraphQL request. */
export function isGraphql(path: string, body: unknown): body is GraphqlRequest {
  return path.endsWith("/graphql/v2") && typeof (body as Partial<GraphqlRequest> | undefined)?.query === "string";
}

/** Returns the body that `wx.request` sends for these options, as a JSON value. */
export function readBody({ data, header }: WechatMiniprogram.RequestOption): unknown {
  if (data === undefined || data === null || data === "") return undefined;
  if (readHeader(header)["content-type"] === FORM) {
    return { form: Object.fromEntries(new URLSearchParams(data as string | Record<string, string>)) };
  }
  return typeof data === "string" ? parseJson(data) : JSON.parse(JSON.stringify(data));
}

/** Parses a string as JSON. Returns the string itself if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Returns the normalized form of the request that `wx.request` sends for these options. */
export function describeRequest(options: WechatMiniprogram.RequestOption): ObservedRequest {
  const { origin, pathname, searchParams } = new URL(options.url);
  const request: ObservedRequest = {
    method: (options.method ?? "GET").toUpperCase(),
    url: origin + pathname,
    query: Object.fromEntries(searchParams),
    header: readHeader(options.header),
  };
  const body = readBody(options);
  if (isGraphql(pathname, body)) {
    request.graphql = revealPasswords(describeFields(body));
  } else if (body !== undefined && request.method === "GET") {
    // `wx.request` moves the data of a GET request into its URL.
    Object.assign(request.query as object, body);
  } else if (body !== undefined) {
    request.body = revealPasswords(body);
  }
  return request;
}

/** Returns the normalized form of the upload that `wx.uploadFile` sends for these options. */
export function describeUpload({
  url,
  header,
  name,
  filePath,
  formData,
}: WechatMiniprogram.UploadFileOption): ObservedRequest {
  const request = describeRequest({ url, header, method: "POST", data: formData });
  return { api: "uploadFile", ...request, upload: { name, filePath } };
}

/** Returns headers by lowercase name. Omits empty headers and the parameters of the content type. */
function readHeader(header: WechatMiniprogram.IAnyObject = {}): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(header)) {
    if (value !== undefined && value !== null && value !== "") read[name.toLowerCase()] = String(value);
  }
  if (read["content-type"]) read["content-type"] = read["content-type"].replace(/\s*;.*/, "");
  return read;
}
