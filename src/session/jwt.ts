import { decodeBase64, decodeUtf8 } from "../crypto/encoding";
import { isObject, isText } from "../types/values";

/** Claims of the service's tokens (RFC 7519 section 4). */
export interface JwtClaims {
  /** ID of the user. */
  sub?: string;
  /** Expiration time in seconds since 1970. */
  exp?: number;
  /** Time of issue in seconds since 1970. */
  iat?: number;
  /** Claims that only this service uses. */
  data?: { id?: string; userPoolId?: string };
}

/** Last decoded token, cached because most calls decode the same token. */
let lastToken: string | undefined;
/** Claims of `lastToken`. */
let lastClaims: JwtClaims;

/** Returns the claims of a JWT without checking its signature; an empty object if the token is not a JWT. */
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

/** Returns the ID of the user that a token belongs to; `null` if the token is not a JWT or contains no ID. */
export function subjectOf(token: string): string | null {
  const { sub, data } = decodeJwt(token);
  const id = sub || (data && data.id);
  return isText(id) ? id : null;
}
