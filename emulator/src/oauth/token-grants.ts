import { readIdToken } from "../accounts/id-token";
import { issueTokenSet, type TokenSet } from "../accounts/token-set";
import type { Grant, Protocol } from "../state/grant";
import type { State } from "../state/state";
import type { AuthenticatedClient } from "./client-authentication";
import { checkVerifier } from "./code-challenge";
import { OAuthError } from "./oauth-error";
import { type Parameters, requireParameter } from "./parameters";
import { isRedirectUri } from "./redirect-uri";
import { narrowScope, readScope } from "./scope";

/** Token request from an identified client. */
export interface TokenRequest {
  readonly state: State;
  readonly protocol: Protocol;
  readonly client: AuthenticatedClient;
  readonly parameters: Parameters;
}

/** Handlers for token requests by `grant_type`. */
export const tokenGrants: ReadonlyMap<string, (request: TokenRequest) => TokenSet> = new Map([
  ["authorization_code", exchangeCode],
  ["refresh_token", refresh],
  ["client_credentials", grantToClient],
  ["http://authing.cn/oidc/grant_type/authing_token", exchangeIdToken],
]);

// RFC 6749, section 4.1.3.
function exchangeCode({ state, protocol, client, parameters }: TokenRequest): TokenSet {
  const value = requireParameter(parameters, "code");
  const found = state.grants.findCode(value);
  if (!found || !isOwn(found.grant, protocol, client)) {
    throw invalidGrant("The code is unknown or belongs to another client.");
  }
  const { code, grant } = found;
  if (code.used) {
    // A second use suggests that the code was stolen (RFC 6749, section 4.1.2).
    state.grants.revoke(grant);
    throw invalidGrant("The code has already been used.");
  }
  if (Date.now() >= code.expiresAt) {
    throw invalidGrant("The code has expired.");
  }
  if (code.redirectUri !== null && code.redirectUri !== parameters.redirect_uri) {
    throw invalidGrant("redirect_uri differs from that of the authorization request.");
  }
  checkVerifier(code.challenge, parameters.code_verifier);
  requireActiveUser(state, grant);
  state.grants.useCode(value);
  return issueTokenSet(state, grant);
}

// RFC 6749, section 6.
function refresh({ state, protocol, client, parameters }: TokenRequest): TokenSet {
  const found = state.grants.findToken(requireParameter(parameters, "refresh_token"));
  if (!found || found.token.kind !== "refresh" || !isOwn(found.grant, protocol, client)) {
    throw invalidGrant("The refresh token is unknown, expired, revoked or belongs to another client.");
  }
  const { token, grant } = found;
  if (token.used) {
    state.grants.revoke(grant);
    throw invalidGrant("The refresh token has already been used.");
  }
  const scope = narrowScope(grant.scope, parameters.scope);
  requireActiveUser(state, grant);
  const rotates = client.rotatesRefreshTokens ?? !grant.keepsRefreshToken;
  if (rotates) {
    state.grants.useToken(token);
  }
  return issueTokenSet(state, grant, { scope, isRefreshed: true, withRefreshToken: rotates });
}

// RFC 6749, section 4.4.
function grantToClient({ state, protocol, client, parameters }: TokenRequest): TokenSet {
  if (client.authMethod === "none") {
    throw new OAuthError("unauthorized_client", "Only a client with a secret can use client_credentials.");
  }
  const scope = readScope(protocol, parameters.scope);
  return issueTokenSet(state, state.grants.grant({ protocol, clientId: client.id, userId: null, scope }));
}

function exchangeIdToken({ state, protocol, client, parameters }: TokenRequest): TokenSet {
  const { redirect_uri: redirectUri } = parameters;
  const found = readIdToken(state, requireParameter(parameters, "token"));
  if (!found || (found.audience !== undefined && found.audience !== client.id)) {
    throw invalidGrant("The ID token is invalid or belongs to another client.");
  }
  if (redirectUri !== undefined && !isRedirectUri(client, redirectUri)) {
    throw new OAuthError("invalid_request", "redirect_uri is not registered for the client.");
  }
  const { user, sessionId = null, authenticatedAt } = found;
  const scope = readScope(protocol, parameters.scope);
  requireActiveUser(state, { userId: user.id });
  const grant = state.grants.grant({
    protocol,
    clientId: client.id,
    userId: user.id,
    scope,
    sessionId,
    ...(authenticatedAt !== undefined && { authenticatedAt }),
  });
  return issueTokenSet(state, grant);
}

function isOwn(grant: Grant, protocol: Protocol, client: AuthenticatedClient): boolean {
  return grant.protocol === protocol && grant.clientId === client.id;
}

function requireActiveUser(state: State, { userId }: Pick<Grant, "userId">): void {
  const user = userId === null ? undefined : state.users.findById(userId);
  if (!user || user.blocked) {
    throw invalidGrant("The user is locked or no longer exists.");
  }
}

function invalidGrant(description: string): OAuthError {
  return new OAuthError("invalid_grant", description);
}
