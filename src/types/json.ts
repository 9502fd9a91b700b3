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
 * Reads the body of an answer that the platform hands over as text: JSON as the value that it is, anything else as the text.
 * `wx.uploadFile` never parses JSON, and `wx.request` gives up where JSON begins with a byte order mark (RFC 8259 section 8.1
 * lets readers ignore one), or where iOS has turned U+2028 and U+2029 into raw line breaks.
 */
export function parseBody(body: unknown): unknown {
  if (!isString(body)) return body;
  const text = body.replace(/^\uFEFF/, "");
  // Any other text, such as `yes` of CAS 1.0, is none of the service's JSON.
  if (!/^\s*[[{]/.test(text)) return text;
  const parsed = parseJson(text);
  return parsed === text ? parseJson(escapeControls(text)) : parsed;
}

/** Escapes what JSON forbids within its strings: raw control characters, U+0000 to U+001F. */
function escapeControls(json: string): string {
  return json.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, (literal) =>
    literal.replace(/[^ -\uFFFF]/g, (control) => JSON.stringify(control).slice(1, -1)),
  );
}

/** A text as it is, or another value's JSON. */
export function toText(value: unknown): string {
  return isString(value) ? value : JSON.stringify(value);
}
