import { BusinessError } from "../business-error";
import type { Grant, GrantedToken } from "../state/grant";
import type { Session } from "../state/session-store";
import { typeOf } from "../state/signing-key";
import type { State } from "../state/state";

const ACCESS_TOKEN = "at+jwt";

/** An access token that was made, and what is kept of it. */
export interface AccessToken {
  readonly value: string;
  readonly record: GrantedToken;
}

/** Issues an access token. */
export function issueAccessToken({ grants, signingKey }: State, grant: Grant, scope: string): AccessToken {
  const record = grants.issueToken("access", grant, scope);
  const claims = {
    sub: grant.userId ?? grant.clientId,
    aud: grant.clientId,
    client_id: grant.clientId,
    scope,
    jti: record.id,
    iat: record.issuedAt,
    exp: record.expiresAt,
  };
  return { value: signingKey.sign(claims, ACCESS_TOKEN), record };
}

/** An access token that is good, its claims, and its grant. */
export function findAccessToken(
  { grants, signingKey }: State,
  value: string,
): { token: GrantedToken; grant: Grant; claims: Record<string, unknown> } | undefined {
  const claims = signingKey.verify(value, ACCESS_TOKEN);
  const found = claims?.jti ? grants.findToken(claims.jti) : undefined;
  return found?.token.kind === "access" ? { ...found, claims: { ...claims } } : undefined;
}

/** An access or refresh token that is good, and its grant. */
export function findGrantedToken(state: State, value: string): { token: GrantedToken; grant: Grant } | undefined {
  const refresh = state.grants.findToken(value);
  // An access token's record bears a name of its own, which is no token.
  if (refresh?.token.kind === "refresh") {
    return refresh.token.used ? undefined : refresh;
  }
  return findAccessToken(state, value);
}

/** Tells whether a text claims to be an access token. */
export function isAccessToken(value: string): boolean {
  return typeOf(value) === ACCESS_TOKEN;
}

/** What the holder of an access token may do as its user, in the form of a session; refuses one that is not good. */
export function requireGrantedSession(state: State, value: string): Session {
  const found = findAccessToken(state, value);
  if (!found?.grant.userId) {
    throw new BusinessError("sessionExpired");
  }
  const { token, grant } = found;
  const { id, issuedAt, expiresAt } = token;
  return { id, userId: found.grant.userId, appId: grant.clientId, token: value, issuedAt, expiresAt };
}
