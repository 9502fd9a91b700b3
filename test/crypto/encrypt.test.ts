import { constants, generateKeyPairSync, type KeyObject, privateDecrypt, randomBytes } from "node:crypto";
import { encrypt, PADDING_LENGTH, parsePublicKey, type RsaPublicKey } from "../../src/crypto/rsa";
import { isMatrix } from "../support/matrix";

function keyPair(bits: number, publicExponent = 65537): { key: RsaPublicKey; privateKey: KeyObject; pem: string } {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: bits, publicExponent });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { key: parsePublicKey(pem) as RsaPublicKey, privateKey, pem };
}

/** Decrypts the block but keeps its padding, because some Node.js versions refuse to remove PKCS#1 v1.5 padding. */
function decryptBlock(text: string, privateKey: KeyObject): Buffer {
  return privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, Buffer.from(text, "base64"));
}

describe("encrypt", () => {
  // These sizes fill the first 22-bit limb of the modulus to different degrees; 1030 bits do not fill the first byte.
  // Only the matrix tests the longest keys, because generating them takes seconds.
  for (const bits of [1024, 1030, 1032, 1048, 2048, ...(isMatrix ? [3072, 4096] : [])]) {
    test(`encrypts a message that a private key of ${bits} bits decrypts`, () => {
      const { key, privateKey } = keyPair(bits);
      for (const length of [0, 1, 20, key.modulus.length - PADDING_LENGTH]) {
        const message = Array.from(randomBytes(length));
        const block = decryptBlock(encrypt(key, message, randomBytes(key.modulus.length)), privateKey);
        const end = block.indexOf(0, 2);
        expect([...block.subarray(0, 2)]).toEqual([0, 2]);
        expect(end - 2).toBeGreaterThanOrEqual(8);
        expect([...block.subarray(end + 1)]).toEqual(message);
      }
    });
  }

  test("supports an exponent of 3", () => {
    const { key, privateKey } = keyPair(1024, 3);
    const block = decryptBlock(encrypt(key, [7], randomBytes(128)), privateKey);
    expect(block[block.length - 1]).toBe(7);
  });

  test("replaces random zeros, which would end the padding", () => {
    const { key, privateKey } = keyPair(1024);
    const block = decryptBlock(encrypt(key, [7], new Uint8Array(128)), privateKey);
    expect(block.indexOf(0, 2)).toBe(126);
  });
});
