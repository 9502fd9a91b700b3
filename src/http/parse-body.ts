/** Parses JSON; returns the argument unchanged if it is not valid JSON. */
export function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return text;
  }
}

/**
 * Parses a response body that the platform has left as a string. Returns a string that is not JSON without its byte
 * order mark, if any, but otherwise unchanged.
 *
 * `wx.uploadFile` never parses JSON. `wx.request` does not parse JSON that starts with a byte order mark, which parsers
 * may ignore (RFC 8259 section 8.1). It also fails to parse JSON in which iOS has turned U+2028 or U+2029 into a raw
 * line break.
 */
export function parseBody(body: unknown): unknown {
  if (typeof body !== "string") return body;
  const text = body.replace(/^\uFEFF/, "");
  // JSON from the service is an object or an array. Any other body, e.g. `yes` from CAS 1.0, stays a string.
  if (!/^\s*[[{]/.test(text)) return text;
  const parsed = parseJson(text);
  if (parsed !== text) return parsed;
  const escaped = escapeControls(text);
  const second = parseJson(escaped);
  return second === escaped ? text : second;
}

/** Escapes raw control characters (U+0000 to U+001F) inside strings in JSON, where they are not allowed. */
function escapeControls(json: string): string {
  let escaped = "";
  let isInString = false;
  for (let i = 0; i < json.length; i++) {
    const character = json.charAt(i);
    if (character === "\\") escaped += character + json.charAt(++i);
    else if (isInString && character < " ") escaped += JSON.stringify(character).slice(1, -1);
    else {
      if (character === '"') isInString = !isInString;
      escaped += character;
    }
  }
  return escaped;
}
