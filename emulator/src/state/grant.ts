import type { Optional } from "./optional";

/** Path prefix of the endpoints that a grant belongs to: `/oidc` or `/oauth`. */
export type Protocol = "oidc" | "oauth";

/** Permissions granted to an application. The grant's codes and tokens represent these permissions. */
export interface Grant {
  readonly id: string;
  readonly protocol: Protocol;
  readonly clientId: string;
  /** User who granted the permissions; `null` if the application acts for itself. */
  readonly userId: string | null;
  /** ID of the session in which the user granted the permissions, if any. */
  readonly sessionId: string | null;
  /** Permissions, separated by spaces. */
  readonly scope: string;
  /** Value that the application expects in the ID token. */
  readonly nonce: string | null;
  /** Unix time in seconds. */
  readonly grantedAt: number;
  /** Unix time in seconds at which the user signed in: `auth_time` of the ID tokens. */
  readonly authenticatedAt: number;
  /**
   * `true` if a refresh token can be used again and is not replaced, unless the application's registration says
   * otherwise.
   */
  readonly keepsRefreshToken: boolean;
}

/**
 * Fields of a new grant. By default, `sessionId` and `nonce` are `null`, the user has just signed in, and a refresh
 * token can be used only once.
 */
export type NewGrant = Pick<Grant, "protocol" | "clientId" | "userId" | "scope"> &
  Optional<Pick<Grant, "sessionId" | "nonce" | "authenticatedAt" | "keepsRefreshToken">>;

/** Returns the ID of the session that a grant belongs to, or the ID of the grant itself if it has no session. */
export function sessionIdOf({ id, sessionId }: Grant): string {
  return sessionId ?? id;
}

/** Code challenge of a client that requests a code (RFC 7636). */
export interface CodeChallenge {
  readonly method: "plain" | "S256";
  readonly value: string;
}

/** Code that a client can exchange for tokens once. */
export interface AuthorizationCode {
  readonly grantId: string;
  /** `redirect_uri` of the authorization request; `null` if the code was issued without a redirect URI. */
  readonly redirectUri: string | null;
  readonly challenge: CodeChallenge | null;
  /** Unix time in milliseconds. */
  readonly expiresAt: number;
  readonly used: boolean;
}

/** Access token or refresh token. `id` is the `jti` of an access token, or the refresh token itself. */
export interface GrantedToken {
  readonly id: string;
  readonly kind: "access" | "refresh";
  readonly grantId: string;
  readonly scope: string;
  /** Unix time in seconds. */
  readonly issuedAt: number;
  /** Unix time in seconds. */
  readonly expiresAt: number;
  /** `true` if a refresh token was exchanged and replaced, so that it can no longer be exchanged. */
  readonly used: boolean;
}
