/** The UTF-8 bytes of a string; `null` if it holds half of a surrogate pair, which has none. */
export function encodeUtf8(text: string): number[] | null {
  try {
    const parts = encodeURIComponent(text).match(/%..|./g) || [];
    return parts.map((part) => (part[1] ? Number(part.replace("%", "0x")) : part.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** The string of UTF-8 bytes; throws a `URIError` if they are none. */
export function decodeUtf8(bytes: number[]): string {
  // 256 more make three digits, of which the first is 1.
  return decodeURIComponent(bytes.map((byte) => (256 + byte).toString(16).replace("1", "%")).join(""));
}
