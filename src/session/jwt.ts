import { decodeBase64, decodeUtf8 } from "../crypto/encoding";
import { isObject } from "../types/values";

/** The claims of the service's tokens (RFC 7519 section 4). */
export interface JwtClaims {
  /** Id of the user. */
  sub?: string;
  /** When the token expires, in seconds since 1970. */
  exp?: number;
  /** When the token was issued, in seconds since 1970. */
  iat?: number;
  /** The service's own claims. */
  data?: { id?: string; userPoolId?: string };
}

/** The token that was decoded last, for one is asked about again and again. */
let lastToken: string | undefined;
let lastClaims: JwtClaims;

/** Returns the claims of a JWT, whose signature only the service can check; none if the token is not a JWT. */
export function decodeJwt(token: string): JwtClaims {
  if (token !== lastToken) {
    let claims: unknown;
    try {
      claims = JSON.parse(decodeUtf8(decodeBase64(token.split(".")[1] || "") || []));
    } catch {
      // The token is not a JWT.
    }
    lastClaims = isObject(claims) ? claims : {};
    lastToken = token;
  }
  return lastClaims;
}

/** Id of the user whom a token belongs to; `null` if it is no JWT or names none. */
export function subjectOf(token: string): string | null {
  const { sub, data } = decodeJwt(token);
  const id = sub || (data && data.id);
  return typeof id === "string" && id ? id : null;
}
