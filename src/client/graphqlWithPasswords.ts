import { encrypt, maxMessageLength } from "../crypto/encrypt";
import { parsePublicKey, type RsaPublicKey } from "../crypto/publicKey";
import { encodeUtf8 } from "../crypto/utf8";
import { AuthingError } from "../errors/AuthingError";
import { argumentError } from "../errors/argument";
import { type Operation, requireVariables } from "../graphql/operation";
import { randomBytes } from "../platform/random";
import type { User } from "../types/User";
import type { BaseClient } from "./BaseClient";
import { asConvertedUser, type Reader, withString } from "./readers";
import { signingIn } from "./storeUser";

/** The code by which the service says that it could not decrypt a password: it has another key now. */
const KEY_ROTATED = 2016;

/** Where the service tells its public key. */
const WELL_KNOWN = "/api/v2/.well-known";

/** Passwords by the names that the caller gives them. */
type Passwords = Record<string, string | undefined>;

/** Encrypts a password, which the caller calls by a name. */
type Encrypt = (name: string, password: string) => Promise<string>;

/** The PEMs of the services' keys, by address; kept for this launch. */
const publicKeys: Record<string, Promise<string>> = {};

/**
 * Makes a GraphQL call with passwords encrypted, by RSA with the service's public key unless the options say otherwise. If
 * the service has changed its key, the call is made once more with the new one.
 *
 * @param passwords the passwords, in clear
 * @param variables makes the call's variables from the encrypted ones
 */
export function graphqlWithPasswords<T>(
  client: BaseClient,
  operation: Operation,
  passwords: Passwords,
  variables: (encrypted: Passwords) => Record<string, unknown>,
  read: Reader<T>,
): Promise<T> {
  const { appHost, options } = client;
  return client.settle(() => {
    // Before they are encrypted, which may need a request.
    requireVariables(operation, variables(passwords));
    const names = Object.keys(passwords).filter((name) => passwords[name]);
    for (const name of names) {
      if (!encodeUtf8(passwords[name] as string)) throw argumentError(name, "含有无法编码的字符");
    }
    const own = options.publicKey ? encryptionWith(client, options.publicKey) : undefined;
    if (own === null) throw argumentError("options.publicKey", "不是 RSA 公钥");
    const encryption = () => (own ? Promise.resolve(own) : askForEncryption(client));
    const call = () =>
      (names.length ? encryption().then((encrypt) => encryptAll(names, passwords, encrypt)) : Promise.resolve({})).then(
        (encrypted) => client.graphql(operation, variables(encrypted), read, { quiet: true }),
      );
    return call().catch((error) => {
      if (error.code !== KEY_ROTATED || own) throw error;
      delete publicKeys[appHost];
      return call();
    });
  });
}

/** Sends the `input` of a login or a registration, with its password encrypted, and stores the session that comes of it. */
export function signingInWithPassword(
  client: BaseClient,
  operation: Operation,
  input: object,
  password: string | undefined,
): Promise<User> {
  const variables = (encrypted: Passwords) => ({ input: { ...input, ...encrypted } });
  return signingIn(client, graphqlWithPasswords(client, operation, { password }, variables, asConvertedUser));
}

/** Encryption with the key that the service tells, which is asked for once. */
function askForEncryption(client: BaseClient): Promise<Encrypt> {
  const { appHost } = client;
  const forget = () => {
    delete publicKeys[appHost];
  };
  let asked = publicKeys[appHost];
  if (!asked) {
    asked = client
      .rest({ url: WELL_KNOWN, quiet: true }, withString<{ publicKey: string }>("publicKey"))
      .then(({ publicKey }) => publicKey);
    publicKeys[appHost] = asked;
    asked.catch(forget);
  }
  return asked.then((pem) => {
    const encrypt = encryptionWith(client, pem);
    if (encrypt) return encrypt;
    forget();
    const line = { method: "GET", url: `${appHost}${WELL_KNOWN}` };
    throw new AuthingError("response", `服务返回的公钥无法识别（${line.method} ${line.url}）`, line);
  });
}

/** Encryption with a key; `null` if it is none. An app's own encryption takes any. */
function encryptionWith({ options: { encryptFunction } }: BaseClient, pem: string): Encrypt | null {
  if (encryptFunction) return (_name, password) => encryptBy(encryptFunction, password, pem);
  const key = parsePublicKey(pem);
  return key && ((name, password) => encryptByRsa(name, password, key));
}

function encryptAll(names: string[], passwords: Passwords, encrypt: Encrypt): Promise<Passwords> {
  return Promise.all(names.map((name) => encrypt(name, passwords[name] as string))).then((encrypted) => {
    const named: Passwords = {};
    names.forEach((name, i) => {
      named[name] = encrypted[i];
    });
    return named;
  });
}

function encryptByRsa(name: string, password: string, key: RsaPublicKey): Promise<string> {
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
