import { encodeUtf8 } from "../crypto/encoding";
import { encrypt, PADDING_LENGTH, parsePublicKey } from "../crypto/rsa";
import { AuthingError } from "../errors/authing-error";
import { argumentError, createError } from "../errors/create-error";
import { exchange } from "../http/exchange";
import { expectations, messages } from "../messages";
import type { AuthenticationClientOptions } from "../options";
import type { RandomSource } from "../platform/random";
import { isObject, isText } from "../types/values";
import type { Client } from "./client";

/** Error code for a password that was encrypted with an outdated key. */
const KEY_ROTATED = 2016;

/**
 * Pending and completed requests for the public key (as PEM), by URL. Clients with `encryptFunction` have separate
 * entries, because their key need not be an RSA key.
 */
const publicKeys: Record<string, Promise<string>> = {};

/** A password to encrypt. */
interface Password {
  name: string;
  text: string;
}

/** Path of the endpoint that returns the public key. Endpoints under `/api/v3` use the second path. @internal */
export type KeyPath = "/api/v2/.well-known" | "/api/v3/system";

/** Passwords of a call, and the function that sends the call. */
interface Encrypting<Sent, T> {
  /** Names of the values that are passwords. */
  names: string[];
  /** Source of the public key; `/api/v2/.well-known` by default. */
  keyPath?: KeyPath | undefined;
  /** Sends the values, whose passwords are now encrypted. */
  send(ready: Sent): Promise<T>;
}

/**
 * Encrypts the passwords of a call, then sends it. Omits empty passwords. Retries once with the new key after a key
 * rotation, unless the app has set `publicKey`.
 */
export function encryptAndSend<Sent extends object, T>(
  client: Client,
  given: Sent,
  { names, keyPath = "/api/v2/.well-known", send }: Encrypting<Sent, T>,
): Promise<T> {
  const values = { ...given } as Record<string, unknown>;
  const passwords: Password[] = [];
  for (const name of names) {
    const text = values[name];
    if (isText(text)) passwords.push({ name, text });
    else delete values[name];
  }
  if (!passwords.length) return send(values as Sent);

  const { publicKey, encryptFunction } = client.options;
  let key: Promise<string>;
  const attempt = () => {
    key = publicKey ? Promise.resolve(publicKey) : getPublicKey(client, keyPath);
    return key
      .then((pem) =>
        encryptFunction ? encryptByApp(encryptFunction, passwords, pem) : encryptByRsa(client.random, passwords, pem),
      )
      .then((encrypted) => send({ ...values, ...encrypted } as Sent));
  };
  return attempt().catch((error) => {
    if (!(error instanceof AuthingError) || error.code !== KEY_ROTATED || publicKey) throw error;
    forget(key);
    return attempt();
  });
}

/** Returns the service's public key. Requests it once per URL. */
function getPublicKey(client: Client, path: KeyPath): Promise<string> {
  const { appHost, encryptFunction } = client.options;
  const cacheKey = `${appHost}${path}${encryptFunction ? " encryptFunction" : ""}`;
  const known = publicKeys[cacheKey];
  if (known) return known;
  const requested = exchange(
    client.service,
    // The newer endpoint's response has no envelope, and contains one key for each kind of encryption.
    { kind: path === "/api/v3/system" ? "protocol" : "rest", method: "GET", path },
    null,
    (answer): string | undefined => {
      const { rsa = answer } = isObject(answer) ? answer : {};
      const key = isObject(rsa) ? rsa.publicKey : undefined;
      return isText(key) && (encryptFunction || parsePublicKey(key)) ? key : undefined;
    },
  );
  publicKeys[cacheKey] = requested;
  requested.catch(() => forget(requested));
  return requested;
}

/** Removes a public key from the cache, so that the next call requests the current one. */
function forget(key: Promise<string>): void {
  for (const cacheKey of Object.keys(publicKeys)) {
    if (publicKeys[cacheKey] === key) delete publicKeys[cacheKey];
  }
}

function encryptByRsa(source: RandomSource, passwords: Password[], pem: string): Promise<Record<string, string>> {
  const key = parsePublicKey(pem);
  if (!key) throw argumentError("options.publicKey", expectations.publicKey);
  const { length } = key.modulus;
  return source.bytes(passwords.length * length).then((random) => {
    const encrypted: Record<string, string> = {};
    let used = 0;
    for (const { name, text } of passwords) {
      const bytes = encodeUtf8(text);
      if (bytes.length > length - PADDING_LENGTH) {
        throw argumentError(name, expectations.shorterPassword(length - PADDING_LENGTH));
      }
      encrypted[name] = encrypt(key, bytes, random.subarray(used));
      used += length;
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
    throw createError("argument", messages.encryptFunction, { cause });
  };
  // Called in `then`, so that an exception from the app's function becomes a rejection.
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
