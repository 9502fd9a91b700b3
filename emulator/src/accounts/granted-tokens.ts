import { BusinessError } from "../business-error";
import { type Grant, type GrantedToken, sessionIdOf } from "../state/grant";
import type { Session } from "../state/session-store";
import { headerOf } from "../state/signing-key";
import type { State } from "../state/state";

const ACCESS_TOKEN = "at+jwt";

/** Access token with its stored record. */
export interface AccessToken {
  readonly value: string;
  readonly record: GrantedToken;
}

/** Issues an access token. */
export function issueAccessToken(state: State, grant: Grant, scope: string): AccessToken {
  const record = state.grants.issueToken("access", grant, scope);
  const claims = {
    iss: state.issuerOf(grant.protocol),
    sub: grant.userId ?? grant.clientId,
    aud: grant.clientId,
    client_id: grant.clientId,
    scope,
    jti: record.id,
    iat: record.issuedAt,
    exp: record.expiresAt,
  };
  return { value: state.signingKey.sign(claims, ACCESS_TOKEN), record };
}

/** Returns the record, claims and grant of an access token; `undefined` if the token is invalid. */
export function findAccessToken(
  { grants, signingKey }: State,
  value: string,
): { token: GrantedToken; grant: Grant; claims: Record<string, unknown> } | undefined {
  const claims = signingKey.verify(value, ACCESS_TOKEN);
  const found = claims?.jti ? grants.findToken(claims.jti) : undefined;
  return found?.token.kind === "access" ? { ...found, claims: { ...claims } } : undefined;
}

/**
 * Returns the record and grant of an access token or a refresh token, even if the refresh token was used; `undefined`
 * if the token is invalid.
 */
export function findGrantedToken(state: State, value: string): { token: GrantedToken; grant: Grant } | undefined {
  const refresh = state.grants.findToken(value);
  // A refresh token is the ID of its record; an access token is a JWT that contains the ID of its record.
  return refresh?.token.kind === "refresh" ? refresh : findAccessToken(state, value);
}

/** Returns `true` if the header of a token says that it is an access token. */
export function isAccessToken(value: string): boolean {
  return headerOf(value)?.typ === ACCESS_TOKEN;
}

/**
 * Returns the session in which an access token was issued, with the data of that token; throws if the token is invalid
 * or does not belong to a user.
 */
export function requireGrantedSession(state: State, value: string): Session {
  const found = findAccessToken(state, value);
  if (!found?.grant.userId) {
    throw new BusinessError("sessionExpired");
  }
  const { token, grant } = found;
  const { issuedAt, expiresAt } = token;
  return {
    id: sessionIdOf(grant),
    userId: found.grant.userId,
    appId: grant.clientId,
    token: value,
    issuedAt,
    expiresAt,
  };
}
