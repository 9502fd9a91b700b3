import { encrypt, maxMessageLength } from "../crypto/encrypt";
import { parsePublicKey, type RsaPublicKey } from "../crypto/publicKey";
import { encodeUtf8 } from "../crypto/utf8";
import { AuthingError } from "../errors/AuthingError";
import { argumentError } from "../errors/argument";
import { randomBytes } from "../platform/random";
import type { BaseClient } from "./BaseClient";
import { withString } from "./readers";

/**
 * Encrypts passwords, by RSA with the service's public key unless the options say otherwise.
 *
 * @param passwords the passwords by the names that the caller gives them; `undefined` stays
 * @returns the encrypted passwords by the same names
 */
export function encryptPasswords<Passwords extends Record<string, string | undefined>>(
  client: BaseClient,
  passwords: Passwords,
): Promise<Passwords> {
  const { encryptFunction } = client.options;
  const given = Object.keys(passwords).filter((name) => passwords[name]);
  for (const name of given) {
    if (!encodeUtf8(passwords[name] as string)) throw argumentError(name, "含有无法编码的字符");
  }
  return publicKeyOf(client)
    .then((pem) =>
      Promise.all(
        given.map((name) => {
          const password = passwords[name] as string;
          return encryptFunction ? encryptBy(encryptFunction, password, pem) : encryptByRsa(name, password, pem);
        }),
      ),
    )
    .then((encrypted) => {
      const named: Record<string, string | undefined> = { ...passwords };
      given.forEach((name, i) => {
        named[name] = encrypted[i];
      });
      return named as Passwords;
    });
}

/** The PEM of the key: the options' own, or the one that the service tells. */
function publicKeyOf(client: BaseClient): Promise<string> {
  const { publicKey, encryptFunction } = client.options;
  if (publicKey) {
    if (!encryptFunction && !parsePublicKey(publicKey)) throw argumentError("options.publicKey", "不是 RSA 公钥");
    return Promise.resolve(publicKey);
  }
  const whole = withString<{ publicKey: string }>("publicKey");
  return client.rest({ url: "/api/v2/.well-known" }, (answer) => {
    const key = whole(answer);
    return key && (encryptFunction || parsePublicKey(key.publicKey)) ? key.publicKey : undefined;
  });
}

function encryptByRsa(name: string, password: string, pem: string): Promise<string> {
  const key = parsePublicKey(pem) as RsaPublicKey;
  const message = encodeUtf8(password) as number[];
  const most = maxMessageLength(key);
  if (message.length > most) throw argumentError(name, `过长：UTF-8 编码后最多 ${most} 字节`);
  return randomBytes(key.modulus.length).then((random) => encrypt(message, key, random));
}

function encryptBy(
  encryptFunction: (plainText: string, publicKey: string) => Promise<string>,
  password: string,
  pem: string,
): Promise<string> {
  return Promise.resolve()
    .then(() => encryptFunction(password, pem))
    .catch((cause) => {
      throw new AuthingError("argument", "options.encryptFunction 加密失败", { cause });
    });
}
