import { encodeUtf8 } from "../crypto/encoding";
import { type Encryption, encryptionWith, parsePublicKey } from "../crypto/rsa";
import { AuthingError } from "../errors/authing-error";
import { argumentError } from "../errors/create-error";
import { exchange } from "../http/exchange";
import type { AuthenticationClientOptions } from "../options";
import { randomBytes } from "../platform/random";
import { isObject, isText } from "../types/values";
import type { Client } from "./client";

/** Returned when the service has rotated its key. */
const KEY_ROTATED = 2016;

/** Requests for public keys as PEM, by host. Keys for functions of apps are kept apart: they may be of another kind. */
const publicKeys: Record<string, Promise<string>> = {};

/** The public key that was used last, and the encryption with it, which takes time to prepare. */
let lastPem: string | undefined;
let lastEncryption: Encryption;

/** A password to encrypt. */
interface Password {
  name: string;
  text: string;
  /** The text in UTF-8. */
  bytes: number[];
}

/**
 * Wraps a call: encrypts its passwords, and does so once more after a key rotation. An empty password is not sent at all.
 *
 * @param names names of the members that may be passwords; none by default
 * @returns a function that makes the call, with the passwords encrypted; without any, at once
 */
export function encrypting<Sent extends object>(
  client: Client,
  sent: Sent,
  names: string[] = [],
): <T>(send: (ready: Sent) => Promise<T>) => Promise<T> {
  const values = { ...sent } as Record<string, unknown>;
  const passwords: Password[] = [];
  for (const name of names) {
    const text = values[name];
    const bytes = isText(text) && encodeUtf8(text);
    if (bytes === null) throw argumentError(name, "含有无法编码的字符");
    if (bytes) passwords.push({ name, text: text as string, bytes });
    else delete values[name];
  }
  if (!passwords.length) return (send) => send(values as Sent);

  return (send) => {
    const attempt = () => encryptAll(client, passwords).then((encrypted) => send({ ...values, ...encrypted } as Sent));
    const known = publicKeys[cacheKeyOf(client)];
    return attempt().catch((error) => {
      if (error.code !== KEY_ROTATED || client.options.publicKey) throw error;
      // Another call may have requested the new key already.
      forget(client, known || publicKeys[cacheKeyOf(client)]);
      return attempt();
    });
  };
}

/** Encrypts passwords with the public key, by RSA or by the app's own function; resolves with them by name. */
function encryptAll(client: Client, passwords: Password[]): Promise<Record<string, string>> {
  const { publicKey, encryptFunction } = client.options;
  const pem = publicKey ? Promise.resolve(publicKey) : getPublicKey(client);
  return pem.then((key) =>
    encryptFunction ? encryptByApp(encryptFunction, passwords, key) : encryptByRsa(passwords, key),
  );
}

/** Returns the service's public key, which is requested once per host. */
function getPublicKey(client: Client): Promise<string> {
  const known = publicKeys[cacheKeyOf(client)];
  if (known) return known;
  const { encryptFunction } = client.options;
  const requested = exchange(
    client.service,
    { kind: "rest", method: "GET", path: "/api/v2/.well-known" },
    null,
    (answer): string | undefined => {
      const key = isObject(answer) ? answer.publicKey : undefined;
      return isText(key) && (encryptFunction || encryptionBy(key)) ? key : undefined;
    },
  );
  publicKeys[cacheKeyOf(client)] = requested;
  requested.catch(() => forget(client, requested));
  return requested;
}

function cacheKeyOf({ options: { appHost, encryptFunction } }: Client): string {
  return encryptFunction ? `${appHost} encryptFunction` : appHost;
}

/** Forgets a public key, unless another one has been requested since. */
function forget(client: Client, key: Promise<string> | undefined): void {
  if (publicKeys[cacheKeyOf(client)] === key) delete publicKeys[cacheKeyOf(client)];
}

/** Returns the encryption with a public key; `null` if the key is invalid. */
function encryptionBy(pem: string): Encryption | null {
  if (pem !== lastPem) {
    const key = parsePublicKey(pem);
    if (!key) return null;
    lastEncryption = encryptionWith(key);
    lastPem = pem;
  }
  return lastEncryption;
}

function encryptByRsa(passwords: Password[], pem: string): Promise<Record<string, string>> {
  const encryption = encryptionBy(pem);
  if (!encryption) throw argumentError("options.publicKey", "不是 RSA 公钥");
  const { maxLength, randomLength } = encryption;
  return randomBytes(passwords.length * randomLength).then((random) => {
    const encrypted: Record<string, string> = {};
    let used = 0;
    for (const { name, bytes } of passwords) {
      if (bytes.length > maxLength) throw argumentError(name, `过长：UTF-8 编码后最多 ${maxLength} 字节`);
      encrypted[name] = encryption.encrypt(bytes, random.subarray(used));
      used += randomLength;
    }
    return encrypted;
  });
}

function encryptByApp(
  encryptFunction: NonNullable<AuthenticationClientOptions["encryptFunction"]>,
  passwords: Password[],
  pem: string,
): Promise<Record<string, string>> {
  const refuse = (cause: unknown): never => {
    throw new AuthingError("argument", "options.encryptFunction 加密失败", { cause });
  };
  // In a `then`, because the function may throw as well as reject.
  return Promise.resolve()
    .then(() => Promise.all(passwords.map(({ text }) => encryptFunction(text, pem))))
    .then((texts) => {
      const encrypted: Record<string, string> = {};
      passwords.forEach(({ name }, i) => {
        encrypted[name] = texts[i] || refuse(texts[i]);
      });
      return encrypted;
    }, refuse);
}
