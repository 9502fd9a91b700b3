import { createECDH } from "node:crypto";
import type { Collection, Database } from "./database";

/**
 * SM2 key that the service offers for the encryption of passwords. The emulator only publishes it: it rejects passwords
 * that are encrypted with SM2.
 */
export class Sm2Key {
  readonly #keys: Collection<string>;

  constructor(database: Database) {
    this.#keys = database.collection("sm2Key", { permanent: true });
  }

  /** Public key as the hexadecimal digits of an uncompressed point. */
  get publicKey(): string {
    const key = createECDH("SM2");
    const known = this.#keys.get("private");
    if (known === undefined) {
      key.generateKeys();
      this.#keys.set("private", key.getPrivateKey("hex"));
    } else {
      key.setPrivateKey(known, "hex");
    }
    return key.getPublicKey("hex");
  }
}
