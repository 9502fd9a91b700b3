import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
} from "node:crypto";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";

const MINIMUM_PADDING_BYTES = 8;

/** RSA key that clients encrypt passwords with. */
export class EncryptionKey {
  readonly #keys: Collection<string>;
  // Parsed key. It is cached, because parsing a key takes longer than serving a request.
  #lastRead: { readonly pem: string; readonly privateKey: KeyObject; readonly publicKey: string } | undefined;

  /** @param bits length of the key in bits */
  constructor(
    database: Database,
    private readonly bits: number,
  ) {
    this.#keys = database.collection("encryptionKey", { permanent: true });
  }

  /** Public key as PEM (SubjectPublicKeyInfo). */
  get publicKey(): string {
    return this.#current.publicKey;
  }

  /** Replaces the key; passwords encrypted with the old key can no longer be decrypted. */
  rotate(): void {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: this.bits });
    this.#keys.set("private", privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  }

  get #current() {
    if (!this.#keys.has("private")) {
      this.rotate();
    }
    const pem = this.#keys.get("private") as string;
    if (this.#lastRead?.pem !== pem) {
      const privateKey = createPrivateKey(pem);
      const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
      this.#lastRead = { pem, privateKey, publicKey };
    }
    return this.#lastRead;
  }

  /**
   * Decrypts a password.
   *
   * @param ciphertext base64-encoded RSAES-PKCS1-v1_5 ciphertext (RFC 8017, section 7.2)
   */
  decrypt(ciphertext: string): string {
    try {
      // Does not use `RSA_PKCS1_PADDING`: some Node.js releases reject it, and others return random bytes if the key is
      // wrong.
      const block = privateDecrypt(
        { key: this.#current.privateKey, padding: constants.RSA_NO_PADDING },
        Buffer.from(ciphertext, "base64"),
      );
      return new TextDecoder("utf-8", { fatal: true }).decode(stripPadding(block));
    } catch {
      throw new BusinessError("undecryptablePassword");
    }
  }
}

function stripPadding(block: Buffer): Buffer {
  const separator = block.indexOf(0, 2);
  if (block[0] !== 0 || block[1] !== 2 || separator < 2 + MINIMUM_PADDING_BYTES) {
    throw new RangeError("not a PKCS #1 v1.5 encryption block");
  }
  return block.subarray(separator + 1);
}
