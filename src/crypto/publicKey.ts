import { decodeBase64 } from "./base64";

/** An RSA public key (RFC 8017 section 3.1); both numbers are big-endian bytes without leading zeros. */
export interface RsaPublicKey {
  modulus: number[];
  exponent: number[];
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
/** DER of the object identifier 1.2.840.113549.1.1.1, rsaEncryption. */
const RSA_ENCRYPTION = "6,9,42,134,72,134,247,13,1,1,1";

/** Reads a PEM as `PUBLIC KEY` (RFC 5280 SubjectPublicKeyInfo) or `RSA PUBLIC KEY` (RFC 8017); `null` if it is neither. */
export function parsePublicKey(pem: unknown): RsaPublicKey | null {
  const armoured = /^\s*-----BEGIN (RSA )?PUBLIC KEY-----([^-]+)-----END (RSA )?PUBLIC KEY-----\s*$/.exec(String(pem));
  const der = armoured && decodeBase64((armoured[2] as string).replace(/\s/g, ""));
  if (!armoured || !der) return null;
  const key = armoured[1] ? der : unwrap(der);
  const numbers = key && readElement(key, 0, SEQUENCE);
  const modulus = numbers && readElement(numbers.content, 0, INTEGER);
  const exponent = modulus && readElement(numbers.content, modulus.end, INTEGER);
  return exponent && checked({ modulus: trim(modulus.content), exponent: trim(exponent.content) });
}

/** The key inside a SubjectPublicKeyInfo. */
function unwrap(der: number[]): number[] | null {
  const info = readElement(der, 0, SEQUENCE);
  const algorithm = info && readElement(info.content, 0, SEQUENCE);
  if (!algorithm || algorithm.content.slice(0, 11).join() !== RSA_ENCRYPTION) return null;
  const bits = readElement(info.content, algorithm.end, BIT_STRING);
  // The first byte counts the unused bits of the last one.
  return bits && bits.content[0] === 0 ? bits.content.slice(1) : null;
}

/** The DER element at `start` (X.690 section 8.1), if it is whole and has the given tag. */
function readElement(der: number[], start: number, tag: number): { content: number[]; end: number } | null {
  let length = der[start + 1];
  let from = start + 2;
  if (der[start] !== tag || length === undefined) return null;
  if (length >= 0x80) {
    const size = length & 0x7f;
    length = 0;
    for (let i = 0; i < size; i++) length = length * 256 + (der[from++] || 0);
  }
  const end = from + length;
  return end <= der.length ? { content: der.slice(from, end), end } : null;
}

function trim(bytes: number[]): number[] {
  let zeros = 0;
  while (bytes[zeros] === 0) zeros++;
  return bytes.slice(zeros);
}

/** `key` if encryption with it works and means something: 1024 to 4096 bits, both numbers odd, an exponent above 1. */
function checked(key: RsaPublicKey): RsaPublicKey | null {
  const { modulus, exponent } = key;
  const odd = (bytes: number[]) => (bytes[bytes.length - 1] as number) % 2 === 1;
  const bits = modulus.length * 8 - (8 - (modulus[0] || 0).toString(2).length);
  return bits >= 1024 && bits <= 4096 && odd(modulus) && odd(exponent) && exponent.join() !== "1" ? key : null;
}
