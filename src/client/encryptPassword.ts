import { encrypt, maxMessageLength } from "../crypto/encrypt";
import { parsePublicKey } from "../crypto/publicKey";
import { encodeUtf8 } from "../crypto/utf8";
import { argumentError } from "../errors/argument";
import { randomBytes } from "../platform/random";
import type { BaseClient } from "./BaseClient";

/**
 * Encrypts a password with the service's public key, which `GET /api/v2/.well-known` tells.
 *
 * @param name what the caller calls the password, for the error when it is too long
 */
export function encryptPassword(client: BaseClient, name: string, password: string): Promise<string> {
  const message = encodeUtf8(password);
  if (!message) throw argumentError(name, "含有无法编码的字符");
  return client
    .rest({ url: "/api/v2/.well-known" }, (answer) => (answer && parsePublicKey(answer.publicKey)) || undefined)
    .then((key) => {
      const most = maxMessageLength(key);
      if (message.length > most) throw argumentError(name, `过长：UTF-8 编码后最多 ${most} 字节`);
      return randomBytes(key.modulus.length).then((random) => encrypt(message, key, random));
    });
}
