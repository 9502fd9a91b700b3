import { encodeUtf8 } from "../crypto/encoding";
import { encrypt, PADDING_LENGTH, parsePublicKey } from "../crypto/rsa";
import { argumentError, createError } from "../errors/create-error";
import { exchange } from "../http/exchange";
import { expectations, messages } from "../messages";
import type { AuthenticationClientOptions } from "../options";
import { randomBytes } from "../platform/random";
import { isObject } from "../types/values";
import type { Client } from "./client";

/** Returned when the service has rotated its key. */
const KEY_ROTATED = 2016;

/** Requests for public keys as PEM, by host. Keys for the functions of apps are kept apart: they may be of another kind. */
const publicKeys: Record<string, Promise<string>> = {};

/** A password to encrypt. */
interface Password {
  name: string;
  text: string;
}

/** What is sent with its passwords encrypted. */
interface Encrypting<Sent, T> {
  /** Names of the members that may be passwords. */
  names: string[];
  /** Sends the values, with the passwords encrypted. */
  send(ready: Sent): Promise<T>;
}

/** Encrypts the passwords of a call and sends it, and does so once more after a key rotation. Omits empty passwords. */
export function encryptAndSend<Sent extends object, T>(
  client: Client,
  given: Sent,
  { names, send }: Encrypting<Sent, T>,
): Promise<T> {
  const values = { ...given } as Record<string, unknown>;
  const passwords: Password[] = [];
  for (const name of names) {
    const text = values[name];
    if (typeof text === "string" && text) passwords.push({ name, text });
    else delete values[name];
  }
  if (!passwords.length) return send(values as Sent);

  const { publicKey, encryptFunction } = client.options;
  let key: Promise<string>;
  const attempt = () => {
    key = publicKey ? Promise.resolve(publicKey) : getPublicKey(client);
    return key
      .then((pem) => (encryptFunction ? encryptByApp(encryptFunction, passwords, pem) : encryptByRsa(passwords, pem)))
      .then((encrypted) => send({ ...values, ...encrypted } as Sent));
  };
  return attempt().catch((error) => {
    if (error.code !== KEY_ROTATED || publicKey) throw error;
    forget(key);
    return attempt();
  });
}

/** Returns the service's public key, which is requested once per host. */
function getPublicKey(client: Client): Promise<string> {
  const { appHost, encryptFunction } = client.options;
  const cacheKey = encryptFunction ? `${appHost} encryptFunction` : appHost;
  const known = publicKeys[cacheKey];
  if (known) return known;
  const requested = exchange(
    client.service,
    { kind: "rest", method: "GET", path: "/api/v2/.well-known" },
    null,
    (answer): string | undefined => {
      const key = isObject(answer) ? answer.publicKey : undefined;
      return typeof key === "string" && key && (encryptFunction || parsePublicKey(key)) ? key : undefined;
    },
  );
  publicKeys[cacheKey] = requested;
  requested.catch(() => forget(requested));
  return requested;
}

/** Forgets a public key, so that the next call requests the current one. */
function forget(key: Promise<string>): void {
  for (const cacheKey of Object.keys(publicKeys)) {
    if (publicKeys[cacheKey] === key) delete publicKeys[cacheKey];
  }
}

function encryptByRsa(passwords: Password[], pem: string): Promise<Record<string, string>> {
  const key = parsePublicKey(pem);
  if (!key) throw argumentError("options.publicKey", expectations.publicKey);
  const { length } = key.modulus;
  return randomBytes(passwords.length * length).then((random) => {
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
