// Looked up once, because some engines are slow at globals.
export const { isArray } = Array;

/** Returns `true` for objects other than arrays. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !isArray(value);
}

/**
 * Returns a number, or parses a string of digits, because some gateways send codes as text. Otherwise returns
 * `undefined`.
 */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/** Parses JSON; returns the argument unchanged if it is not valid JSON. */
export function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return text;
  }
}

/**
 * Parses a response body that the platform provides as text: parses JSON, and returns any other text unchanged.
 * `wx.uploadFile` never parses JSON. `wx.request` leaves JSON unparsed if it starts with a byte order mark, which RFC
 * 8259 section 8.1 lets parsers ignore. It also does if iOS has turned U+2028 and U+2029 into raw line breaks.
 */
export function parseBody(body: unknown): unknown {
  if (typeof body !== "string") return body;
  const text = body.replace(/^\uFEFF/, "");
  // The service's JSON is an object or an array. Other texts, e.g. `yes` from CAS 1.0, stay text.
  if (!/^\s*[[{]/.test(text)) return text;
  const parsed = parseJson(text);
  return parsed === text ? parseJson(escapeControls(text)) : parsed;
}

/** Escapes raw control characters within strings, U+0000 to U+001F, because JSON forbids them. */
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

/**
 * Sets a member whose key comes from outside the SDK. Assigning to `__proto__` would replace the object's prototype.
 */
export function setMember(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

/** Returns a value as JSON with sorted keys, so that equal values have equal JSON. */
export function toOrderedJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, member) => {
    if (!isObject(member)) return member;
    const ordered: Record<string, unknown> = {};
    for (const name of Object.keys(member).sort()) setMember(ordered, name, member[name]);
    return ordered;
  });
}
