const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Encodes bytes in base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: ArrayLike<number>): string {
  let text = "";
  for (const digit of regroupBits(bytes, 8, 6, { count: Math.ceil((bytes.length * 8) / 6) }))
    text += BASE64.charAt(digit);
  return text + "==".slice(0, (2 * bytes.length) % 3);
}

/** Encodes bytes in base64url without padding (RFC 4648 section 5). */
export function encodeBase64Url(bytes: ArrayLike<number>): string {
  return encodeBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}

/** Decodes base64 or base64url, padded or not; returns `null` if a character belongs to neither. */
export function decodeBase64(text: string): number[] | null {
  const [, digits] = /^([\w+/-]*)=*$/.exec(text.replace(/-/g, "+").replace(/_/g, "/")) || [];
  if (digits === undefined) return null;
  const values: number[] = [];
  for (let i = 0; i < digits.length; i++) values.push(BASE64.indexOf(digits.charAt(i)));
  return regroupBits(values, 6, 8);
}

/** Encodes a string in UTF-8; throws a `URIError` if it holds half of a surrogate pair, which UTF-8 has no bytes for. */
export function encodeUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const part of encodeURIComponent(text).match(/%..|./g) || []) {
    bytes.push(part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0));
  }
  return bytes;
}

/** Decodes UTF-8; throws a `URIError` if the bytes are invalid. */
export function decodeUtf8(bytes: number[]): string {
  let encoded = "";
  for (const byte of bytes) encoded += `%${byte < 16 ? "0" : ""}${byte.toString(16)}`;
  return decodeURIComponent(encoded);
}

/**
 * Reads numbers of `from` bits each as a row of bits, most significant first, and cuts it into numbers of `to` bits; neither
 * is above 32.
 *
 * @param count how many numbers to make, with zeros behind the row; as many as the row fills by default
 * @param lead how many zeros to put in front of the row; if negative, how many bits to leave out there
 */
export function regroupBits(
  numbers: ArrayLike<number>,
  from: number,
  to: number,
  { count = Math.floor((numbers.length * from) / to), lead = 0 }: { count?: number; lead?: number } = {},
): number[] {
  const groups: number[] = [];
  let buffer = 0;
  let bits = lead;
  let next = 0;
  while (groups.length < count) {
    for (; bits < to; bits += from) {
      // An empty buffer is not shifted: by 32 bits, a shift would leave in it what has been read.
      buffer = (bits && buffer << from) | (numbers[next++] as number);
    }
    bits -= to;
    groups.push((buffer >> bits) & (-1 >>> (32 - to)));
  }
  return groups;
}
