import { decodeBase64, decodeUtf8 } from "../crypto/encoding";
import { isObject, isText } from "../types/values";

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

/** The claims of a JWT, whose signature only the service can check; none if it is no JWT. */
export function decodeJwt(token: string): JwtClaims {
  if (token !== lastToken) {
    lastClaims = readClaims(token);
    lastToken = token;
  }
  return lastClaims;
}

function readClaims(token: string): JwtClaims {
  let claims: unknown;
  try {
    claims = JSON.parse(decodeUtf8(decodeBase64(token.split(".")[1] || "") || []));
  } catch {
    // It is no JWT.
  }
  return isObject(claims) ? claims : {};
}

/** Id of the user whom a token belongs to; `null` if it is no JWT or names none. */
export function subjectOf(token: string): string | null {
  const { sub, data } = decodeJwt(token);
  const id = sub || (data && data.id);
  return isText(id) ? id : null;
}
