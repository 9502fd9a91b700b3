const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Encodes bytes as base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: ArrayLike<number>): string {
  let text = "";
  for (const digit of regroupBits(bytes, 8, 6, { count: Math.ceil((bytes.length * 8) / 6) }))
    text += BASE64.charAt(digit);
  return text + "==".slice(0, (2 * bytes.length) % 3);
}

/** Encodes bytes as base64url without padding (RFC 4648 section 5). */
export function encodeBase64Url(bytes: ArrayLike<number>): string {
  return encodeBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}

/** Decodes base64 or base64url, with or without padding; returns `null` if the string is neither. */
export function decodeBase64(text: string): number[] | null {
  const [, digits] = /^([\w+/-]*)=*$/.exec(text.replace(/-/g, "+").replace(/_/g, "/")) || [];
  if (digits === undefined) return null;
  const values: number[] = [];
  for (let i = 0; i < digits.length; i++) values.push(BASE64.indexOf(digits.charAt(i)));
  return regroupBits(values, 6, 8);
}

/** Encodes a string as UTF-8; throws a `URIError` for a lone surrogate, which UTF-8 cannot represent. */
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
 * Joins `from`-bit numbers into a bit sequence, most significant bit first, and splits the sequence into `to`-bit
 * numbers.
 *
 * @param from at most 32
 * @param to at most 32
 * @param count length of the result, which is padded with zeros at the end; by default, as many numbers as the bits
 *   fill completely
 * @param lead number of zeros to insert before the bits; if negative, number of bits to skip
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
      // Does not shift an empty buffer: a shift by 32 bits does nothing in JavaScript and would keep the old bits.
      buffer = (bits && buffer << from) | (numbers[next++] as number);
    }
    bits -= to;
    groups.push((buffer >> bits) & (-1 >>> (32 - to)));
  }
  return groups;
}
