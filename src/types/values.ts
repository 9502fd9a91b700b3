// Once, for engines that look a global up each time.
export const { isArray } = Array;

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** Returns a number, or the number in a string of digits, because some gateways send codes as text; `undefined` otherwise. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

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
  if (typeof body !== "string") return body;
  const text = body.replace(/^\uFEFF/, "");
  // Other texts, such as `yes` of CAS 1.0, are not JSON of the service.
  if (!/^\s*[[{]/.test(text)) return text;
  const parsed = parseJson(text);
  return parsed === text ? parseJson(escapeControls(text)) : parsed;
}

/** Escapes what JSON forbids within its strings: raw control characters, U+0000 to U+001F. */
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

/** Sets a member whose key comes from outside. An assignment to `__proto__` would replace the object's prototype instead. */
export function setMember(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

/** Returns a value as JSON with the members of objects in order, to compare it with another. */
export function toOrderedJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, member) => {
    if (!isObject(member)) return member;
    const ordered: Record<string, unknown> = {};
    for (const name of Object.keys(member).sort()) setMember(ordered, name, member[name]);
    return ordered;
  });
}
