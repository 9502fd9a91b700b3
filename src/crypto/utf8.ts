/** The UTF-8 bytes of a string; `null` if it holds half of a surrogate pair, which has none. */
export function encodeUtf8(text: string): number[] | null {
  let escaped: string;
  try {
    escaped = encodeURIComponent(text);
  } catch {
    return null;
  }
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    if (escaped.charAt(i) === "%") {
      bytes.push(Number.parseInt(escaped.substr(i + 1, 2), 16));
      i += 2;
    } else {
      bytes.push(escaped.charCodeAt(i));
    }
  }
  return bytes;
}

/** The string of UTF-8 bytes; throws a `URIError` if they are none. */
export function decodeUtf8(bytes: number[]): string {
  return decodeURIComponent(bytes.map((byte) => `%${byte < 16 ? "0" : ""}${byte.toString(16)}`).join(""));
}
