import { constants, generateKeyPairSync, type KeyObject, privateDecrypt, randomBytes } from "node:crypto";
import { type Encryption, encryptionWith, parsePublicKey, type RsaPublicKey } from "../../src/crypto/rsa";

function keyPair(bits: number, publicExponent = 65537): { encryption: Encryption; privateKey: KeyObject; pem: string } {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: bits, publicExponent });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { encryption: encryptionWith(parsePublicKey(pem) as RsaPublicKey), privateKey, pem };
}

/** The block before its padding is taken off: Node.js refuses PKCS#1 v1.5 itself. */
function decryptBlock(text: string, privateKey: KeyObject): Buffer {
  return privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, Buffer.from(text, "base64"));
}

describe("encrypt", () => {
  // 1032 and 1048 bits make a modulus whose bytes are no multiple of a limb's; 1030 one whose first byte is not full.
  for (const bits of [1024, 1030, 1032, 1048, 2048, 3072, 4096]) {
    test(`a private key of ${bits} bits decrypts it`, () => {
      const { encryption, privateKey } = keyPair(bits);
      for (const length of [0, 1, 20, encryption.maxLength]) {
        const message = Array.from(randomBytes(length));
        const block = decryptBlock(encryption.encrypt(message, randomBytes(encryption.randomLength)), privateKey);
        const end = block.indexOf(0, 2);
        expect([...block.subarray(0, 2)]).toEqual([0, 2]);
        expect(end - 2).toBeGreaterThanOrEqual(8);
        expect([...block.subarray(end + 1)]).toEqual(message);
      }
    });
  }

  test("an exponent of 3 works as well", () => {
    const { encryption, privateKey } = keyPair(1024, 3);
    const block = decryptBlock(encryption.encrypt([7], randomBytes(128)), privateKey);
    expect(block[block.length - 1]).toBe(7);
  });

  test("random zeros do not end the padding", () => {
    const { encryption, privateKey } = keyPair(1024);
    const block = decryptBlock(encryption.encrypt([7], new Uint8Array(128)), privateKey);
    expect(block.indexOf(0, 2)).toBe(126);
  });
});
