import { type Encryption, encryptionWith } from "../crypto/encrypt";
import { parsePublicKey } from "../crypto/publicKey";
import { encodeUtf8 } from "../crypto/utf8";
import { AuthingError } from "../errors/AuthingError";
import { argumentError } from "../errors/argument";
import { randomBytes } from "../platform/random";
import { isText } from "../types/guards";
import type { BaseClient } from "./BaseClient";
import { rest } from "./requests";

/** The code by which the service says that it has another public key by now. */
const KEY_ROTATED = 2016;

/** Public keys as PEM, or the requests for them, by host. */
const publicKeys: Record<string, Promise<string>> = {};

/** The last public key and the encryption with it: the preparation takes time, and apps use one key repeatedly. */
let lastPem: string | undefined;
let lastEncryption: Encryption;

/**
 * What makes a call with the passwords among its values encrypted, and once more if the service turns out to have changed
 * its key. Without passwords, there is nothing to it.
 *
 * @param names which of the values are passwords
 */
export function withEncrypted(
  client: BaseClient,
  names: string[],
  values: Record<string, any>,
): <T>(send: (values: Record<string, any>) => Promise<T>) => Promise<T> {
  const given: string[] = [];
  names.forEach((name) => {
    if (values[name]) given.push(name);
    // An empty one is none: it is not sent as it is.
    else delete values[name];
  });
  if (!given.length) return (send) => send(values);
  const { publicKey, encryptFunction } = client.options;
  const messages = given.map((name) => {
    const message = encodeUtf8(values[name]);
    if (!message) throw argumentError(name, "含有无法编码的字符");
    return message;
  });
  const encrypt = () =>
    (publicKey ? Promise.resolve(publicKey) : askForKey(client))
      .then((pem) =>
        encryptFunction
          ? new Promise<string[]>((resolve) => {
              resolve(Promise.all(given.map((name) => encryptFunction(values[name], pem))));
            }).catch(refuse)
          : encryptByRsa(pem, given, messages),
      )
      .then((encrypted) => {
        const ready = { ...values };
        given.forEach((name, i) => {
          if (!encrypted[i]) refuse(encrypted[i]);
          ready[name] = encrypted[i];
        });
        return ready;
      });
  return (send) => {
    const call = () => encrypt().then(send);
    return call().catch((error) => {
      if (error.code !== KEY_ROTATED || publicKey) throw error;
      delete publicKeys[client.appHost];
      return call();
    });
  };
}

/** The service's public key, which is asked for once per host. */
function askForKey(client: BaseClient): Promise<string> {
  const { appHost } = client;
  // An app's own function takes whatever there is.
  const isKey = client.options.encryptFunction ? isText : encryptionBy;
  if (!publicKeys[appHost]) {
    publicKeys[appHost] = rest(
      client,
      "/api/v2/.well-known",
      (answer) => (answer && isKey(answer.publicKey) ? answer.publicKey : undefined),
      { token: null },
    );
    publicKeys[appHost].catch(() => {
      delete publicKeys[appHost];
    });
  }
  return publicKeys[appHost];
}

/** Returns the encryption with a public key; `null` if it is invalid. */
function encryptionBy(pem: unknown): Encryption | null {
  if (pem !== lastPem || !isText(pem)) {
    const key = parsePublicKey(pem);
    if (!key) return null;
    lastEncryption = encryptionWith(key);
    lastPem = pem as string;
  }
  return lastEncryption;
}

function encryptByRsa(pem: string, names: string[], messages: number[][]): Promise<string[]> {
  const encryption = encryptionBy(pem);
  if (!encryption) throw argumentError("options.publicKey", "不是 RSA 公钥");
  const { most, randomLength } = encryption;
  return randomBytes(messages.length * randomLength).then((random) =>
    messages.map((message, i) => {
      if (message.length > most) throw argumentError(names[i] as string, `过长：UTF-8 编码后最多 ${most} 字节`);
      return encryption.encrypt(message, random.subarray(i * randomLength));
    }),
  );
}

/** Says that the app's own function has failed. */
function refuse(cause: unknown): never {
  throw new AuthingError("argument", "options.encryptFunction 加密失败", { cause });
}
