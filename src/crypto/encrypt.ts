import { encodeBase64 } from "./base64";
import { modularPower } from "./modularPower";
import type { RsaPublicKey } from "./publicKey";

/** Bytes that PKCS#1 v1.5 adds at the least: 0, 2, eight of padding, 0. */
const OVERHEAD = 11;

/** How many bytes a key can encrypt. */
export function maxMessageLength({ modulus }: RsaPublicKey): number {
  return modulus.length - OVERHEAD;
}

/**
 * RSAES-PKCS1-v1_5 (RFC 8017 section 7.2.1), in base64.
 *
 * @param message at most `maxMessageLength` bytes
 * @param random as many random bytes as the modulus has
 */
export function encrypt(message: number[], { modulus, exponent }: RsaPublicKey, random: ArrayLike<number>): string {
  const block = [0, 2];
  // The first zero ends the padding, so none of its bytes may be one.
  for (let i = 0; i < modulus.length - message.length - 3; i++) block.push(1 + ((random[i] as number) % 255));
  return encodeBase64(modularPower(block.concat(0, message), exponent, modulus));
}
