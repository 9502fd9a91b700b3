import { createHash, createSecretKey } from "node:crypto";
import { decode, type JwtPayload, sign, verify } from "jsonwebtoken";
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
  /** Unix time in seconds at which the user signed in. */
  readonly authenticatedAt: number | undefined;
  readonly claims: Record<string, unknown>;
}

/** Tokens and other details of the request that an ID token is issued for. */
export interface IdTokenContext {
  /** Access token and code whose hashes the ID token contains. */
  readonly accessToken?: string | undefined;
  readonly code?: string | undefined;
  /** Scope whose claims the ID token contains; the granted scope by default. */
  readonly scope?: string;
  /** `true` for an ID token from a refresh, which has no `nonce` (OpenID Connect Core, section 12.2). */
  readonly isRefreshed?: boolean;
}

/** Creates an ID token (OpenID Connect Core, section 2). */
export function makeIdToken(state: State, grant: Grant, user: User, context: IdTokenContext = {}): string {
  const { nonce, sessionId } = grant;
  const { accessToken, code, scope = grant.scope, isRefreshed = false } = context;
  const issuedAt = Math.floor(Date.now() / 1000);
  return signIdToken(state, grant, {
    ...claimsOf(state, user, scope),
    iss: state.issuerOf("oidc"),
    aud: grant.clientId,
    iat: issuedAt,
    exp: issuedAt + state.grants.accessTokenLifetime,
    auth_time: grant.authenticatedAt,
    ...(nonce !== null && !isRefreshed && { nonce }),
    ...(sessionId !== null && { sid: sessionId }),
    ...(accessToken && { at_hash: halfHash(accessToken) }),
    ...(code && { c_hash: halfHash(code) }),
  });
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
  const claims =
    state.signingKey.verify(token, ID_TOKEN, options) ??
    verifyWithSecret(state, token, options) ??
    readSessionToken(state, token);
  const user = typeof claims?.sub === "string" ? state.users.findById(claims.sub) : undefined;
  if (!claims || !user) {
    return undefined;
  }
  const { aud, sid, auth_time: authenticatedAt = claims.iat } = claims;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    user,
    audience: text(aud),
    sessionId: text(sid),
    authenticatedAt: typeof authenticatedAt === "number" ? authenticatedAt : undefined,
    claims,
  };
}

function signIdToken({ clients, signingKey }: State, { clientId }: Grant, claims: JwtPayload): string {
  const { idTokenAlgorithm, secret } = clients.find(clientId);
  return idTokenAlgorithm === "HS256" && secret !== null
    ? sign(claims, createSecretKey(Buffer.from(secret)), { algorithm: "HS256" })
    : signingKey.sign(claims, ID_TOKEN);
}

// Verifies an ID token of an application that uses HS256, with the application's secret.
function verifyWithSecret(
  state: State,
  token: string,
  options: { ignoreExpiration?: boolean },
): JwtPayload | undefined {
  try {
    const { aud } = decode(token, { json: true }) ?? {};
    const { idTokenAlgorithm, secret } = state.clients.find(String(aud));
    if (idTokenAlgorithm !== "HS256" || secret === null) {
      return undefined;
    }
    // The issuer distinguishes an ID token from a session token, which can be signed with the same secret.
    const checks = { ...options, algorithms: ["HS256" as const], issuer: state.issuerOf("oidc") };
    const claims = verify(token, createSecretKey(Buffer.from(secret)), checks);
    return typeof claims === "object" ? claims : undefined;
  } catch {
    return undefined;
  }
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
