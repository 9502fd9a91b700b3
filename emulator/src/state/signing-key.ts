import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from "node:crypto";
import { decode, type JwtPayload, sign, verify } from "jsonwebtoken";
import type { Collection, Database } from "./database";

const ALGORITHM = "RS256";
/** Length of the key in bits; the minimum that RFC 7518, section 3.3 allows. */
export const SIGNING_KEY_BITS = 2048;

/** `typ` of the header: `at+jwt` for access tokens (RFC 9068), `JWT` for ID tokens. */
export type TokenType = "at+jwt" | "JWT";

/** Key that no longer signs tokens, but still verifies them. */
interface RetiredKey {
  /** PEM (SubjectPublicKeyInfo). */
  readonly publicKey: string;
  /** Expiration time of the last token that the key signed, as Unix time in milliseconds. */
  readonly expiresAt: number;
}

/**
 * Key that signs OpenID Connect tokens; an app's server verifies them with the public key. After a rotation, the
 * previous key verifies tokens until they have expired.
 */
export class SigningKey {
  readonly #keys: Collection<string>;
  readonly #retired: Collection<RetiredKey>;
  // Parsed key. It is cached, because parsing a key takes longer than serving a request.
  #lastRead: { readonly pem: string; readonly privateKey: KeyObject; readonly jwk: JsonWebKey } | undefined;

  /** @param tokenLifetime lifetime of a token in seconds */
  constructor(
    database: Database,
    private readonly tokenLifetime: number,
  ) {
    this.#keys = database.collection("signingKey", { permanent: true });
    this.#retired = database.collection("retiredSigningKeys", { permanent: true });
  }

  /** Public keys that verify tokens, as JWKs (RFC 7517): the current key first. */
  get publicJwks(): JsonWebKey[] {
    return [this.#current.jwk, ...this.#listRetired().map(({ publicKey }) => describeKey(createPublicKey(publicKey)))];
  }

  /** Signs claims. */
  sign(claims: JwtPayload, type: TokenType): string {
    const { privateKey, jwk } = this.#current;
    return sign(claims, privateKey, {
      algorithm: ALGORITHM,
      header: { alg: ALGORITHM, typ: type, kid: String(jwk.kid) },
    });
  }

  /**
   * Returns the claims of a token; `undefined` if the token has another type, is expired or was not signed with one of
   * the keys.
   *
   * @param options.ignoreExpiration `true` to accept expired tokens
   */
  verify(token: string, type: TokenType, options: { ignoreExpiration?: boolean } = {}): JwtPayload | undefined {
    const header = headerOf(token);
    const key = header?.typ === type ? this.#findPublicKey(header.kid) : undefined;
    if (!key) {
      return undefined;
    }
    try {
      const claims = verify(token, key, { ...options, algorithms: [ALGORITHM] });
      return typeof claims === "object" ? claims : undefined;
    } catch {
      return undefined;
    }
  }

  /** Replaces the key; the previous key verifies tokens until the last one that it signed has expired. */
  rotate(): void {
    const { privateKey, jwk } = this.#current;
    const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
    this.#retired.set(String(jwk.kid), { publicKey, expiresAt: Date.now() + this.tokenLifetime * 1000 });
    this.#create();
  }

  get #current() {
    const pem = this.#keys.get("private") ?? this.#create();
    if (this.#lastRead?.pem !== pem) {
      const privateKey = createPrivateKey(pem);
      this.#lastRead = { pem, privateKey, jwk: describeKey(createPublicKey(privateKey)) };
    }
    return this.#lastRead;
  }

  #create(): string {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: SIGNING_KEY_BITS });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    this.#keys.set("private", pem);
    return pem;
  }

  #findPublicKey(kid: string | undefined): KeyObject | undefined {
    const { privateKey, jwk } = this.#current;
    if (kid === jwk.kid) {
      return createPublicKey(privateKey);
    }
    this.#forgetExpired();
    const retired = this.#retired.get(kid ?? "");
    return retired && createPublicKey(retired.publicKey);
  }

  #listRetired(): RetiredKey[] {
    this.#forgetExpired();
    return [...this.#retired.values()].reverse();
  }

  #forgetExpired(): void {
    for (const [kid, { expiresAt }] of this.#retired) {
      if (Date.now() >= expiresAt) {
        this.#retired.delete(kid);
      }
    }
  }
}

/** Returns the header of a token without verifying the token. */
export function headerOf(
  token: string,
): { alg: string; typ?: string | undefined; kid?: string | undefined } | undefined {
  try {
    return decode(token, { complete: true })?.header;
  } catch {
    return undefined;
  }
}

// The ID is the thumbprint of the key (RFC 7638): the hash of the required members in alphabetical order.
function describeKey(publicKey: KeyObject): JsonWebKey {
  const { e, kty, n } = publicKey.export({ format: "jwk" });
  const kid = createHash("sha256").update(JSON.stringify({ e, kty, n })).digest("base64url");
  return { e, kty, n, kid, use: "sig", alg: ALGORITHM };
}
