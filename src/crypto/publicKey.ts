import { decodeBase64 } from "./base64";

/** An RSA public key (RFC 8017 section 3.1); both numbers are big-endian bytes without leading zeros. */
export interface RsaPublicKey {
  modulus: number[];
  exponent: number[];
}

/** `PUBLIC KEY` (RFC 5280 SubjectPublicKeyInfo) or `RSA PUBLIC KEY` (RFC 8017). */
const PEM = /^\s*-{5}BEGIN (RSA )?PUBLIC KEY-{5}([^-]+)-{5}END \1PUBLIC KEY-{5}\s*$/;

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;
/** The bytes of the object identifier 1.2.840.113549.1.1.1. */
const RSA_ENCRYPTION = "42,134,72,134,247,13,1,1,1";

/**
 * Reads a PEM as an RSA public key; `null` if it is none, or if encryption with it would not work or mean nothing: it has
 * 1024 to 4096 bits, both numbers odd, an exponent above 1.
 */
export function parsePublicKey(pem: unknown): RsaPublicKey | null {
  const [, bare, text] = PEM.exec(pem as string) || [];
  let key = decodeBase64((text || "").replace(/\s/g, "")) || [];
  if (!bare) {
    const info = take(key, SEQUENCE);
    const algorithm = take(take(info, SEQUENCE), OBJECT_IDENTIFIER);
    key = algorithm.join() === RSA_ENCRYPTION ? take(info, BIT_STRING) : [];
  }
  const numbers = take(key, SEQUENCE);
  const modulus = take(numbers, INTEGER);
  const exponent = take(numbers, INTEGER);
  const size = modulus.length;
  // With its highest bit, the first byte completes 1024 bits.
  const fits = size > 128 - ((modulus[0] as number) >> 7) && size <= 512;
  return isOdd(modulus) && isOdd(exponent) && fits && exponent.join() !== "1" ? { modulus, exponent } : null;
}

/**
 * Takes the first DER element (X.690 section 8.1) off `der`: its content; nothing if it is not whole or has another tag.
 *
 * Leading zeros are dropped: an integer's, and that by which a bit string says that its last byte is full.
 */
function take(der: number[], tag: number): number[] {
  const found = der.shift();
  let length = der.shift() as number;
  if (length > 127) {
    let size = length - 128;
    for (length = 0; size--; ) length = length * 256 + (der.shift() as number);
  }
  const content = der.splice(0, length);
  if (found !== tag || content.length !== length) return [];
  while (content[0] === 0) content.shift();
  return content;
}

function isOdd(number: number[]): boolean {
  return (number[number.length - 1] as number) % 2 === 1;
}
