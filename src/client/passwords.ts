import { encrypt, maxMessageLength } from "../crypto/encrypt";
import { parsePublicKey, type RsaPublicKey } from "../crypto/publicKey";
import { encodeUtf8 } from "../crypto/utf8";
import { AuthingError } from "../errors/AuthingError";
import { argumentError, attempt } from "../errors/argument";
import type { ResolvedOptions } from "../options";
import type { Parameters } from "../parameters";
import { randomBytes } from "../platform/random";
import type { BaseClient } from "./BaseClient";
import type { Reader } from "./readers";
import { rest } from "./requests";

/** The code by which the service says that it has another public key by now. */
const KEY_ROTATED = 2016;

/** Public keys as PEM, or the requests for them, by host. */
const publicKeys: Record<string, Promise<string>> = {};

/** Public keys by their PEM, for one is used again and again; `null` for what is none. */
const parsedKeys: Record<string, RsaPublicKey | null> = {};

/**
 * Makes a call with the passwords among its values encrypted, and once more if the service turns out to have changed its
 * key. Without passwords, there is nothing to it.
 *
 * @param parameters what tells passwords from other values
 * @param send makes the call
 */
export function withEncrypted<T>(
  client: BaseClient,
  parameters: Parameters,
  values: Record<string, any>,
  send: (values: Record<string, any>) => Promise<T>,
): Promise<T> {
  const names = (parameters.match(/\w+(?=!?:password)/g) || []).filter((name) => values[name]);
  if (!names.length) return send(values);
  const { appHost, options } = client;
  const { publicKey } = options;
  names.forEach((name) => {
    if (!encodeUtf8(values[name])) throw argumentError(name, "含有无法编码的字符");
  });
  const call = () =>
    (publicKey ? Promise.resolve(publicKey) : askForKey(client))
      .then((pem) => Promise.all(names.map((name) => encryptPassword(options, pem, name, values[name]))))
      .then((encrypted) => {
        const ready = { ...values };
        names.forEach((name, i) => {
          ready[name] = encrypted[i];
        });
        return send(ready);
      });
  return call().catch((error) => {
    if (error.code !== KEY_ROTATED || publicKey) throw error;
    delete publicKeys[appHost];
    return call();
  });
}

/** The service's public key, which is asked for once per host. */
function askForKey(client: BaseClient): Promise<string> {
  const { appHost } = client;
  const read: Reader<string> = (answer) =>
    answer && isKey(answer.publicKey, client.options) ? answer.publicKey : undefined;
  const asked = publicKeys[appHost] || rest(client, "/api/v2/.well-known", read);
  publicKeys[appHost] = asked;
  return asked.catch((error) => {
    delete publicKeys[appHost];
    throw error;
  });
}

/** Whether a text is a key to encrypt with; the app's own function takes whatever there is. */
function isKey(pem: unknown, { encryptFunction }: ResolvedOptions): unknown {
  return encryptFunction ? typeof pem === "string" && pem : parsedKey(pem as string);
}

function parsedKey(pem: string): RsaPublicKey | null {
  return pem in parsedKeys ? (parsedKeys[pem] as RsaPublicKey | null) : (parsedKeys[pem] = parsePublicKey(pem));
}

function encryptPassword(
  { encryptFunction }: ResolvedOptions,
  pem: string,
  name: string,
  password: string,
): Promise<string> {
  if (encryptFunction) {
    return attempt(() => encryptFunction(password, pem)).catch((cause) => {
      throw new AuthingError("argument", "options.encryptFunction 加密失败", { cause });
    });
  }
  const key = parsedKey(pem);
  if (!key) throw argumentError("options.publicKey", "不是 RSA 公钥");
  const message = encodeUtf8(password) as number[];
  const most = maxMessageLength(key);
  if (message.length > most) throw argumentError(name, `过长：UTF-8 编码后最多 ${most} 字节`);
  return randomBytes(key.modulus.length).then((random) => encrypt(message, key, random));
}
