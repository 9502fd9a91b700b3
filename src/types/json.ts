import { isString } from "./guards";

/** The value that a text is in JSON, or what was given if it is none. */
export function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return text;
  }
}

/**
 * Reads a response body that the platform provides as text: parses JSON, and returns any other text as it is.
 * `wx.uploadFile` never parses JSON, and `wx.request` gives up if JSON begins with a byte order mark (RFC 8259 section 8.1
 * lets readers ignore it), or if iOS has turned U+2028 and U+2029 into raw line breaks.
 */
export function parseBody(body: unknown): unknown {
  if (!isString(body)) return body;
  const text = body.replace(/^\uFEFF/, "");
  // Other texts, such as `yes` of CAS 1.0, are not JSON of the service.
  if (!/^\s*[[{]/.test(text)) return text;
  const parsed = parseJson(text);
  return parsed === text ? parseJson(escapeControls(text)) : parsed;
}

/** Escapes the raw control characters, U+0000 to U+001F, that JSON forbids in strings. */
function escapeControls(json: string): string {
  return json.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, (literal) =>
    literal.replace(/[^ -\uFFFF]/g, (control) => JSON.stringify(control).slice(1, -1)),
  );
}

/** A text as it is, or another value's JSON. */
export function toText(value: unknown): string {
  return isString(value) ? value : JSON.stringify(value);
}
