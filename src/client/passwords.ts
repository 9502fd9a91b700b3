import { encrypt, maxMessageLength } from "../crypto/encrypt";
import { parsePublicKey, type RsaPublicKey } from "../crypto/publicKey";
import { encodeUtf8 } from "../crypto/utf8";
import { AuthingError } from "../errors/AuthingError";
import { argumentError, attempt } from "../errors/argument";
import { requestError } from "../errors/requestError";
import type { ResolvedOptions } from "../options";
import type { Parameters } from "../parameters";
import { randomBytes } from "../platform/random";
import type { BaseClient } from "./BaseClient";
import { withString } from "./readers";
import { rest } from "./requests";

/** The code by which the service says that it has another public key by now. */
const KEY_ROTATED = 2016;

const WELL_KNOWN = "/api/v2/.well-known";

/** Encrypts a password; the name is for its error. */
type Encrypt = (name: string, password: string) => Promise<string>;

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
  for (const name of names) {
    if (!encodeUtf8(values[name])) throw argumentError(name, "含有无法编码的字符");
  }
  const { publicKey } = options;
  const own = publicKey && encryptionWith(options, publicKey);
  if (own === null) throw argumentError("options.publicKey", "不是 RSA 公钥");
  const call = () =>
    (own ? Promise.resolve(own) : askForEncryption(client))
      .then((encrypt) => Promise.all(names.map((name) => encrypt(name, values[name]))))
      .then((encrypted) => {
        const ready = { ...values };
        names.forEach((name, i) => {
          ready[name] = encrypted[i];
        });
        return send(ready);
      });
  return call().catch((error) => {
    if (error.code !== KEY_ROTATED || own) throw error;
    delete publicKeys[appHost];
    return call();
  });
}

/** Encryption with the service's public key, which is asked for once per host. */
function askForEncryption(client: BaseClient): Promise<Encrypt> {
  const { appHost } = client;
  const forget = () => {
    delete publicKeys[appHost];
  };
  let asked = publicKeys[appHost];
  if (!asked) {
    asked = rest(client, { url: WELL_KNOWN }, withString<{ publicKey: string }>("publicKey")).then(
      ({ publicKey }) => publicKey,
    );
    publicKeys[appHost] = asked;
    asked.catch(forget);
  }
  return asked.then((pem) => {
    const encryption = encryptionWith(client.options, pem);
    if (encryption) return encryption;
    forget();
    throw requestError("response", "服务返回的公钥无法识别", { method: "GET", url: appHost + WELL_KNOWN });
  });
}

/** Encryption with a public key; `null` if it is none. The app's own function takes whatever there is. */
function encryptionWith({ encryptFunction }: ResolvedOptions, pem: string): Encrypt | null {
  if (encryptFunction) {
    return (_name, password) =>
      attempt(() => encryptFunction(password, pem)).catch((cause) => {
        throw new AuthingError("argument", "options.encryptFunction 加密失败", { cause });
      });
  }
  if (!(pem in parsedKeys)) parsedKeys[pem] = parsePublicKey(pem);
  const key = parsedKeys[pem];
  return key ? (name, password) => encryptByRsa(name, password, key) : null;
}

function encryptByRsa(name: string, password: string, key: RsaPublicKey): Promise<string> {
  const message = encodeUtf8(password) as number[];
  const most = maxMessageLength(key);
  if (message.length > most) throw argumentError(name, `过长：UTF-8 编码后最多 ${most} 字节`);
  return randomBytes(key.modulus.length).then((random) => encrypt(message, key, random));
}
