import { constants, generateKeyPairSync, privateDecrypt } from "node:crypto";

const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 1024,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

/** Public key of the service, which clients use to encrypt passwords. */
export const PUBLIC_KEY = publicKey;

const CIPHERTEXT = /^[A-Za-z0-9+/]{171}=$/;

/** Replaces each ciphertext in `value` with `<rsa:plaintext>`, because ciphertexts of the same password differ. */
export function revealPasswords<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, member) =>
    typeof member === "string" && CIPHERTEXT.test(member) ? reveal(member) : member,
  );
}

/**
 * Decrypts a password and checks its padding. Does not let Node.js remove the padding, because some versions refuse to,
 * and others hide that the padding is invalid.
 *
 * RFC 8017, section 7.2.1, defines the padding: 0, 2, at least eight nonzero bytes, and 0 before the message.
 */
function reveal(ciphertext: string): string {
  const padded = privateDecrypt(
    { key: privateKey, padding: constants.RSA_NO_PADDING },
    Buffer.from(ciphertext, "base64"),
  );
  const end = padded.indexOf(0, 2);
  return padded[0] === 0 && padded[1] === 2 && end >= 10
    ? `<rsa:${padded.toString("utf8", end + 1)}>`
    : "<rsa: wrong padding>";
}
