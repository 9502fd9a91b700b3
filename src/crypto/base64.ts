import { regroupBits } from "./regroupBits";

/** The digits 62 and 63 of base64, then 0 to 63 of base64url. */
const DIGITS = "+/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Base64 with padding (RFC 4648 section 4). */
export function encodeBase64(bytes: ArrayLike<number>): string {
  return toDigits(bytes, 64) + "==".slice(0, (2 * bytes.length) % 3);
}

/** Base64url without padding (RFC 4648 section 5). */
export function encodeBase64Url(bytes: ArrayLike<number>): string {
  return toDigits(bytes, 66);
}

/** The bytes of base64 or base64url, padded or not (RFC 4648); `null` if a character belongs to neither. */
export function decodeBase64(text: string): number[] | null {
  const match = /^([\w+/-]*)=*$/.exec(text);
  const toValue = (digit: string) => (DIGITS.indexOf(digit) - 2) & 63;
  return match && regroupBits((match[1] as string).split("").map(toValue), 6, 8);
}

/** The digits of bytes; `end`, where `DIGITS` goes on with its start, tells base64 from base64url. */
function toDigits(bytes: ArrayLike<number>, end: number): string {
  let digits = "";
  regroupBits(bytes, 8, 6, (4 * bytes.length + 2) / 3).forEach((value) => {
    digits += DIGITS.charAt((value + 2) % end);
  });
  return digits;
}
