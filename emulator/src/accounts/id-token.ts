import { createHash } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Grant } from "../state/grant";
import type { State } from "../state/state";
import type { User } from "../state/user";
import { claimsOf } from "./claims";

const ID_TOKEN = "JWT";

/** User and claims of a valid ID token. */
export interface Identification {
  readonly user: User;
  /** ID of the application that the token was issued to. */
  readonly audience: string | undefined;
  readonly sessionId: string | undefined;
  readonly claims: Record<string, unknown>;
}

/**
 * Creates an ID token (OpenID Connect Core, section 2).
 *
 * @param companions access token and code that are issued with the ID token; the ID token contains their hashes
 */
export function makeIdToken(
  { grants, signingKey }: State,
  grant: Grant,
  user: User,
  companions: { accessToken?: string | undefined; code?: string | undefined } = {},
): string {
  const { nonce, sessionId } = grant;
  const issuedAt = Math.floor(Date.now() / 1000);
  return signingKey.sign(
    {
      ...claimsOf(user, grant.scope),
      aud: grant.clientId,
      iat: issuedAt,
      exp: issuedAt + grants.accessTokenLifetime,
      auth_time: grant.grantedAt,
      ...(nonce !== null && { nonce }),
      ...(sessionId !== null && { sid: sessionId }),
      ...(companions.accessToken && { at_hash: halfHash(companions.accessToken) }),
      ...(companions.code && { c_hash: halfHash(companions.code) }),
    },
    ID_TOKEN,
  );
}

/**
 * Reads an ID token. Like the service, accepts a session token in place of an ID token. Returns `undefined` if the
 * token is invalid.
 *
 * @param options.ignoreExpiration `true` to accept an expired ID token; expired session tokens are never accepted
 */
export function readIdToken(
  state: State,
  token: string,
  options: { ignoreExpiration?: boolean } = {},
): Identification | undefined {
  const claims = state.signingKey.verify(token, ID_TOKEN, options) ?? readSessionToken(state, token);
  const user = typeof claims?.sub === "string" ? state.users.findById(claims.sub) : undefined;
  if (!claims || !user) {
    return undefined;
  }
  const { aud, sid } = claims;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return { user, audience: text(aud), sessionId: text(sid), claims };
}

function readSessionToken({ sessions }: State, token: string): Record<string, unknown> | undefined {
  try {
    const { id, userId, appId, issuedAt, expiresAt } = sessions.require(token);
    return { sub: userId, aud: appId, sid: id, iat: issuedAt, exp: expiresAt };
  } catch (error) {
    if (error instanceof BusinessError) {
      return undefined;
    }
    throw error;
  }
}

function halfHash(text: string): string {
  return createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url");
}
