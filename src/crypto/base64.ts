const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: ArrayLike<number>): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
    text +=
      ALPHABET.charAt(group >> 18) +
      ALPHABET.charAt((group >> 12) & 63) +
      (left > 1 ? ALPHABET.charAt((group >> 6) & 63) : "=") +
      (left > 2 ? ALPHABET.charAt(group & 63) : "=");
  }
  return text;
}

/** The bytes of base64 or base64url, padded or not (RFC 4648); `null` if a character belongs to neither. */
export function decodeBase64(text: string): number[] | null {
  const digits = text.replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, "");
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = ALPHABET.indexOf(digits.charAt(i));
    if (digit < 0) return null;
    buffer = ((buffer << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((buffer >> bits) & 0xff);
    }
  }
  return bytes;
}

/** Base64url without padding (RFC 4648 section 5). */
export function encodeBase64Url(bytes: ArrayLike<number>): string {
  return encodeBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
