import { createHash, createPublicKey, generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { decode, type JwtPayload, sign, verify } from "jsonwebtoken";
import type { Collection, Database } from "./database";

const ALGORITHM = "RS256";
/** Length of the key in bits; the minimum that RFC 7518, section 3.3 allows. */
const BITS = 2048;

/** `typ` of the header: `at+jwt` for access tokens (RFC 9068), `JWT` for ID tokens. */
export type TokenType = "at+jwt" | "JWT";

/** Key that signs OpenID Connect tokens; an app's server verifies them with the public key. */
export class SigningKey {
  readonly #keys: Collection<string>;

  /** @param issuer `iss` of the tokens */
  constructor(
    database: Database,
    readonly issuer: string,
  ) {
    this.#keys = database.collection("signingKey", { permanent: true });
  }

  /** Public key as a JWK (RFC 7517). */
  get publicJwk(): JsonWebKey {
    return { ...this.#bareJwk, kid: this.#id, use: "sig", alg: ALGORITHM };
  }

  /** Signs claims. */
  sign(claims: JwtPayload, type: TokenType): string {
    const header = { alg: ALGORITHM, typ: type, kid: this.#id };
    return sign({ iss: this.issuer, ...claims }, this.#privateKey, { algorithm: ALGORITHM, header });
  }

  /**
   * Returns the claims of a token; `undefined` if the token has another type, is expired or was not signed with this
   * key.
   *
   * @param options.ignoreExpiration `true` to accept expired tokens
   */
  verify(token: string, type: TokenType, options: { ignoreExpiration?: boolean } = {}): JwtPayload | undefined {
    if (typeOf(token) !== type) {
      return undefined;
    }
    try {
      const claims = verify(token, createPublicKey(this.#privateKey), { ...options, algorithms: [ALGORITHM] });
      return typeof claims === "object" ? claims : undefined;
    } catch {
      return undefined;
    }
  }

  get #privateKey(): string {
    const known = this.#keys.get("private");
    if (known) {
      return known;
    }
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: BITS });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    this.#keys.set("private", pem);
    return pem;
  }

  get #bareJwk(): JsonWebKey {
    return createPublicKey(this.#privateKey).export({ format: "jwk" });
  }

  // Thumbprint of the key (RFC 7638): hash of the required members in alphabetical order.
  get #id(): string {
    const { e, kty, n } = this.#bareJwk;
    return createHash("sha256").update(JSON.stringify({ e, kty, n })).digest("base64url");
  }
}

/** Returns the `typ` of a token without verifying it. */
export function typeOf(token: string): string | undefined {
  try {
    return decode(token, { complete: true })?.header.typ;
  } catch {
    return undefined;
  }
}
