import { encodeBase64 } from "./base64";
import { modularPower } from "./modularPower";
import type { RsaPublicKey } from "./publicKey";

/** Bytes that PKCS#1 v1.5 adds at the least: 0, 2, eight of padding, 0. */
const OVERHEAD = 11;

/** Encrypts by RSAES-PKCS1-v1_5 (RFC 8017 section 7.2.1). */
export interface Encryption {
  /** How many bytes a message may have. */
  most: number;
  /** How many random bytes it takes. */
  randomLength: number;
  /** The encrypted message in base64. */
  encrypt(message: number[], random: ArrayLike<number>): string;
}

/** Encryption with a public key. */
export function encryptionWith({ modulus, exponent }: RsaPublicKey): Encryption {
  const size = modulus.length;
  const power = modularPower(exponent, modulus);
  return {
    most: size - OVERHEAD,
    randomLength: size,
    encrypt(message, random) {
      const block = new Uint8Array(size);
      const start = size - message.length;
      block[1] = 2;
      // The first zero ends the padding, so none of its bytes may be one.
      for (let i = 2; i < start - 1; i++) block[i] = 1 + ((random[i] as number) % 255);
      block.set(message, start);
      return encodeBase64(power(block));
    },
  };
}
