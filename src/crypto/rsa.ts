import { modularPower } from "./arithmetic";
import { decodeBase64, encodeBase64 } from "./encoding";

/**
 * An RSA public key (RFC 8017 section 3.1). The modulus and the exponent are big-endian bytes without leading zeros.
 */
export interface RsaPublicKey {
  modulus: number[];
  exponent: number[];
}

/** Minimum number of bytes that PKCS#1 v1.5 adds to a message: 0, 2, eight bytes of padding, and 0. */
export const PADDING_LENGTH = 11;

/**
 * Encrypts a message with RSAES-PKCS1-v1_5 (RFC 8017 section 7.2.1). Returns the ciphertext as base64.
 *
 * @param message at least `PADDING_LENGTH` bytes shorter than the modulus
 * @param random at least as many bytes as the modulus
 */
export function encrypt({ modulus, exponent }: RsaPublicKey, message: number[], random: ArrayLike<number>): string {
  const block = [0, 2];
  const end = modulus.length - message.length - 1;
  // The first zero ends the padding, so the padding itself must not contain a zero.
  while (block.length < end) block.push(1 + ((random[block.length] as number) % 255));
  return encodeBase64(modularPower(block.concat(0, message), exponent, modulus));
}

/** Matches `PUBLIC KEY` (SubjectPublicKeyInfo, RFC 5280) or `RSA PUBLIC KEY` (RFC 8017). */
const PEM = /^\s*-{5}BEGIN (RSA )?PUBLIC KEY-{5}([^-]+)-{5}END \1PUBLIC KEY-{5}\s*$/;

/** Maximum length of a PEM. Even a 4096-bit key whose exponent is as long as its modulus needs fewer characters. */
const LONGEST_PEM = 4096;

/**
 * Maximum length of the exponent, in bytes. A longer exponent would only cost time. The limit also keeps the exponent
 * below the modulus, as RFC 8017 section 3.1 requires.
 */
const LONGEST_EXPONENT = 8;

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;
/** Bytes of the object identifier 1.2.840.113549.1.1.1. */
const RSA_ENCRYPTION = "42,134,72,134,247,13,1,1,1";

/** Last parsed PEM, cached because most passwords are encrypted with the same key. */
let lastPem: string | undefined;
/** Key in `lastPem`; `null` if the PEM is invalid or the key is unusable. */
let lastKey: RsaPublicKey | null;

/**
 * Parses a PEM as an RSA public key; returns `null` if the PEM is invalid or the key is unusable for encryption. The
 * modulus must have 1024 to 4096 bits. The exponent must be greater than 1 and at most `LONGEST_EXPONENT` bytes long.
 * Both must be odd.
 */
export function parsePublicKey(pem: unknown): RsaPublicKey | null {
  if (typeof pem !== "string" || pem.length > LONGEST_PEM) return null;
  if (pem === lastPem) return lastKey;
  const [, bare, text] = PEM.exec(pem) || [];
  let key = decodeBase64((text || "").replace(/\s/g, "")) || [];
  if (!bare) {
    const info = take(key, SEQUENCE);
    const algorithm = take(take(info, SEQUENCE), OBJECT_IDENTIFIER);
    const bits = take(info, BIT_STRING);
    // The first byte of a bit string is the number of unused bits in its last byte (X.690 section 8.6.2).
    key = algorithm.join() === RSA_ENCRYPTION && bits[0] === 0 ? bits.slice(1) : [];
  }
  const numbers = take(key, SEQUENCE);
  const modulus = takePositive(numbers);
  const exponent = takePositive(numbers);
  const size = modulus.length;
  // A modulus of 128 bytes has 1024 bits only if the highest bit of its first byte is set.
  const fits = size > 128 - ((modulus[0] as number) >> 7) && size <= 512;
  const areOdd = [modulus, exponent].every((number) => (number[number.length - 1] as number) % 2 === 1);
  const isKey = fits && areOdd && exponent.join() !== "1" && exponent.length <= LONGEST_EXPONENT;
  lastPem = pem;
  lastKey = isKey ? { modulus, exponent } : null;
  return lastKey;
}

/**
 * Removes the first DER element (X.690 section 8.1) from `der` and returns its content. Returns an empty list if the
 * element is truncated, has another tag, or encodes its length in more bytes than necessary.
 */
function take(der: number[], tag: number): number[] {
  let header = 2;
  let length = der[1] as number;
  if (length > 127) {
    const size = length - 128;
    header += size;
    length = 0;
    for (let i = 2; i < header; i++) length = length * 256 + (der[i] as number);
    // DER allows the long form only for a length that does not fit a shorter encoding (X.690 section 10.1).
    if (length < 128 || length < 256 ** (size - 1)) return [];
  }
  const element = der.splice(0, header + length);
  return element[0] === tag && element.length === header + length ? element.slice(header) : [];
}

/**
 * Removes the first DER element from `der` and returns the bytes of its content without a leading zero. Returns an
 * empty list if the element is not a valid positive integer.
 */
function takePositive(der: number[]): number[] {
  const content = take(der, INTEGER);
  const [first, second] = content as [number, number];
  if (first > 127) return [];
  if (first) return content;
  // DER allows a leading zero only if the integer would be negative without it (X.690 section 8.3.2).
  return second > 127 ? content.slice(1) : [];
}
