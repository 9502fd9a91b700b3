import { decodeBase64 } from "../crypto/base64";
import { decodeUtf8 } from "../crypto/utf8";
import { isText } from "../types/guards";

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
let last: { token: string; claims: JwtClaims | null } | undefined;

/** The claims of a JWT, whose signature only the service can check; `null` if it is no JWT. */
export function decodeJwt(token: string): JwtClaims | null {
  if (!last || last.token !== token) last = { token, claims: readClaims(token) };
  return last.claims;
}

function readClaims(token: string): JwtClaims | null {
  try {
    const claims = JSON.parse(decodeUtf8(decodeBase64(token.split(".")[1] || "") || []));
    return typeof claims === "object" ? claims : null;
  } catch {
    return null;
  }
}

/** Id of the user whom a token belongs to; `null` if it is no JWT or names none. */
export function subjectOf(token: string): string | null {
  const claims = decodeJwt(token);
  const id = claims && (claims.sub || (claims.data && claims.data.id));
  return isText(id) ? id : null;
}
