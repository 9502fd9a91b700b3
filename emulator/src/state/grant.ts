/** Which endpoints a grant belongs to: those under `/oidc` or those under `/oauth`. */
export type Protocol = "oidc" | "oauth";

/** What an application may do: what its codes and tokens stand for. */
export interface Grant {
  readonly id: string;
  readonly protocol: Protocol;
  readonly clientId: string;
  /** In whose name; nobody's, if the application acts for itself. */
  readonly userId: string | null;
  /** The session that the user gave it in, if there was one. */
  readonly sessionId: string | null;
  /** Permissions, separated by spaces. */
  readonly scope: string;
  /** What the application wants to find in the id token. */
  readonly nonce: string | null;
  /** Seconds since 1970. */
  readonly grantedAt: number;
}

/** What a grant is made of; what is left out is empty. */
export type NewGrant = Pick<Grant, "protocol" | "clientId" | "userId" | "scope"> &
  Partial<Pick<Grant, "sessionId" | "nonce">>;

/** How a client proves that it is the one that asked for the code (RFC 7636). */
export interface CodeChallenge {
  readonly method: "plain" | "S256";
  readonly value: string;
}

/** A code that is exchanged for tokens, once. */
export interface AuthorizationCode {
  readonly grantId: string;
  /** Where it was sent; `null` if that was not said. */
  readonly redirectUri: string | null;
  readonly challenge: CodeChallenge | null;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly used: boolean;
}

/** An access token, by its `jti`, or a refresh token, by itself. */
export interface GrantedToken {
  readonly id: string;
  readonly kind: "access" | "refresh";
  readonly grantId: string;
  readonly scope: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970. */
  readonly expiresAt: number;
  /** Whether it was exchanged for another: refresh tokens are good once. */
  readonly used: boolean;
}
