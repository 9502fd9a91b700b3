import { randomBytes, randomUUID } from "node:crypto";
import type { Collection, Database } from "./database";
import {
  type AuthorizationCode,
  type CodeChallenge,
  type Grant,
  type GrantedToken,
  type NewGrant,
  sessionIdOf,
} from "./grant";
import { omitUndefined } from "./optional";

const CODE_LIFETIME = 10 * 60 * 1000;
const REFRESH_TOKEN_LIFETIME = 30 * 24 * 60 * 60;

/** Grants to applications, with their codes and tokens. Revoking a grant invalidates its codes and tokens. */
export class GrantStore {
  readonly #grants: Collection<Grant>;
  readonly #codes: Collection<AuthorizationCode>;
  readonly #tokens: Collection<GrantedToken>;

  /** @param accessTokenLifetime lifetime of an access token, in seconds */
  constructor(
    database: Database,
    readonly accessTokenLifetime: number,
  ) {
    this.#grants = database.collection("grants");
    this.#codes = database.collection("authorizationCodes");
    this.#tokens = database.collection("grantedTokens");
  }

  /** Returns the grants that were not revoked, oldest first. */
  list(): Grant[] {
    return [...this.#grants.values()];
  }

  /** Returns the valid access and refresh tokens, oldest first. */
  listTokens(): GrantedToken[] {
    return [...this.#tokens.values()].filter((token) => this.#isValid(token));
  }

  /**
   * Creates an authorization code like the one that the sign-in page sends to the application.
   *
   * @example
   * const code = emulator.grants.authorize({ clientId: "app-1", userId: bob.id, scope: "openid profile" });
   */
  authorize({
    protocol = "oidc",
    scope = protocol === "oidc" ? "openid profile email phone address" : "user",
    ...rest
  }: Omit<NewGrant, "protocol" | "scope" | "userId"> & {
    protocol?: NewGrant["protocol"] | undefined;
    scope?: string | undefined;
    userId: string;
    redirectUri?: string | undefined;
    challenge?: CodeChallenge | undefined;
  }): string {
    const { redirectUri, challenge, ...attributes } = rest;
    return this.issueCode(this.grant({ ...attributes, protocol, scope }), redirectUri, challenge);
  }

  /** Creates a grant. */
  grant(attributes: NewGrant): Grant {
    const grantedAt = now();
    const defaults = { sessionId: null, nonce: null, authenticatedAt: grantedAt, keepsRefreshToken: false };
    const grant: Grant = { ...defaults, ...omitUndefined(attributes), id: randomUUID(), grantedAt };
    this.#grants.set(grant.id, grant);
    return grant;
  }

  /** Revokes a grant with all of its codes and tokens. */
  revoke({ id }: Pick<Grant, "id">): void {
    this.#grants.delete(id);
  }

  /**
   * Revokes the grants of a session.
   *
   * @param sessionId ID of the session, or of a grant that belongs to no session
   */
  revokeOfSession(sessionId: string): void {
    for (const grant of this.#grants.values()) {
      if (sessionIdOf(grant) === sessionId) {
        this.revoke(grant);
      }
    }
  }

  /** Creates an authorization code that is valid for ten minutes. */
  issueCode(grant: Grant, redirectUri: string | null = null, challenge: CodeChallenge | null = null): string {
    const code = randomBytes(24).toString("base64url");
    const expiresAt = Date.now() + CODE_LIFETIME;
    this.#codes.set(code, { grantId: grant.id, redirectUri, challenge, expiresAt, used: false });
    return code;
  }

  /**
   * Returns a code and its grant, even if the code was used or has expired; `undefined` if the code is unknown or its
   * grant was revoked.
   */
  findCode(code: string): { code: AuthorizationCode; grant: Grant } | undefined {
    const found = this.#codes.get(code);
    const grant = found && this.#grants.get(found.grantId);
    return grant && { code: found, grant };
  }

  /** Marks a code as used. */
  useCode(code: string): void {
    const found = this.#codes.get(code);
    if (found) {
      this.#codes.set(code, { ...found, used: true });
    }
  }

  /** Issues a token. */
  issueToken(kind: GrantedToken["kind"], grant: Grant, scope: string): GrantedToken {
    const issuedAt = now();
    const lifetime = kind === "access" ? this.accessTokenLifetime : REFRESH_TOKEN_LIFETIME;
    const id = randomBytes(32).toString("base64url");
    const token = { id, kind, grantId: grant.id, scope, issuedAt, expiresAt: issuedAt + lifetime, used: false };
    this.#tokens.set(id, token);
    return token;
  }

  /**
   * Returns a token and its grant, even if the token was used; `undefined` if the token is unknown, expired or revoked.
   */
  findToken(id: string): { token: GrantedToken; grant: Grant } | undefined {
    const token = this.#tokens.get(id);
    const grant = token && this.#grants.get(token.grantId);
    return grant && now() < token.expiresAt ? { token, grant } : undefined;
  }

  /** Marks a token as used. */
  useToken(token: GrantedToken): void {
    this.#tokens.set(token.id, { ...token, used: true });
  }

  /** Revokes a token; revoking a refresh token revokes its whole grant (RFC 7009, section 2.1). */
  revokeToken({ id, kind, grantId }: GrantedToken): void {
    this.#tokens.delete(id);
    if (kind === "refresh") {
      this.#grants.delete(grantId);
    }
  }

  /**
   * Makes access tokens expire now, so that clients have to refresh them; refresh tokens stay valid.
   *
   * @param sessionId ID of the session whose access tokens expire; by default, all access tokens expire
   */
  expireAccessTokens(sessionId?: string): void {
    for (const token of this.#tokens.values()) {
      const belongs = sessionId === undefined || this.#grants.get(token.grantId)?.sessionId === sessionId;
      if (token.kind === "access" && belongs) {
        this.#tokens.delete(token.id);
      }
    }
  }

  #isValid({ id, used }: GrantedToken): boolean {
    return !used && this.findToken(id) !== undefined;
  }
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
