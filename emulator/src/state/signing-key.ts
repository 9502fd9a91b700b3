import { createHash, createPublicKey, generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { decode, type JwtPayload, sign, verify } from "jsonwebtoken";
import type { Collection, Database } from "./database";

const ALGORITHM = "RS256";
/** RFC 7518, section 3.3 allows no shorter one. */
const BITS = 2048;

/** The header's `typ`, which tells an access token (RFC 9068) from an id token. */
export type TokenType = "at+jwt" | "JWT";

/** Signs the tokens of OpenID Connect, which applications' servers check by the public key. */
export class SigningKey {
  readonly #keys: Collection<string>;

  /** @param issuer the tokens' `iss` */
  constructor(
    database: Database,
    readonly issuer: string,
  ) {
    this.#keys = database.collection("signingKey", { permanent: true });
  }

  /** The public key as a JWK (RFC 7517). */
  get publicJwk(): JsonWebKey {
    return { ...this.#bareJwk, kid: this.#id, use: "sig", alg: ALGORITHM };
  }

  /** Signs claims. */
  sign(claims: JwtPayload, type: TokenType): string {
    const header = { alg: ALGORITHM, typ: type, kid: this.#id };
    return sign({ iss: this.issuer, ...claims }, this.#privateKey, { algorithm: ALGORITHM, header });
  }

  /**
   * The claims of a token of this type that was signed here; nothing for any other text.
   *
   * @param options.ignoreExpiration whether it may have expired
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

  // The key's thumbprint (RFC 7638): its required members, in the order of their names.
  get #id(): string {
    const { e, kty, n } = this.#bareJwk;
    return createHash("sha256").update(JSON.stringify({ e, kty, n })).digest("base64url");
  }
}

/** The `typ` that a token claims. */
export function typeOf(token: string): string | undefined {
  try {
    return decode(token, { complete: true })?.header.typ;
  } catch {
    return undefined;
  }
}
