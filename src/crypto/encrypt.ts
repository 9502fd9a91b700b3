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
      const block = [0, 2];
      const end = size - message.length - 1;
      // The first zero ends the padding, so none of its bytes may be one.
      while (block.length < end) block.push(1 + ((random[block.length] as number) % 255));
      return encodeBase64(power(block.concat(0, message)));
    },
  };
}
