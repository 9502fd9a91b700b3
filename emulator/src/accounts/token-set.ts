import type { Grant } from "../state/grant";
import type { State } from "../state/state";
import { splitScope } from "./claims";
import { issueAccessToken } from "./granted-tokens";
import { makeIdToken } from "./id-token";

/** Response from a token endpoint (RFC 6749, section 5.1). */
export interface TokenSet {
  readonly access_token: string;
  readonly token_type: "Bearer";
  /** Lifetime of the access token in seconds. */
  readonly expires_in: number;
  readonly scope: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
}

/**
 * Issues the tokens for a grant. A grant without a user gets only an access token. For other grants, OpenID Connect
 * adds an ID token if the scope includes `openid`, and a refresh token if the granted scope includes `offline_access`;
 * OAuth 2.0 adds a refresh token.
 *
 * @param options.scope scope of the access token and the ID token; the granted scope by default
 * @param options.isRefreshed `true` if the tokens replace earlier ones; `false` by default
 * @param options.withRefreshToken `false` if the client keeps the refresh token that it has; `true` by default
 */
export function issueTokenSet(
  state: State,
  grant: Grant,
  {
    scope = grant.scope,
    isRefreshed = false,
    withRefreshToken = true,
  }: { scope?: string; isRefreshed?: boolean; withRefreshToken?: boolean } = {},
): TokenSet {
  const { value, record } = issueAccessToken(state, grant, scope);
  const user = grant.userId === null ? undefined : state.users.findById(grant.userId);
  const isOpenId = user && grant.protocol === "oidc" && splitScope(scope).includes("openid");
  return {
    access_token: value,
    token_type: "Bearer",
    expires_in: record.expiresAt - record.issuedAt,
    scope,
    ...(isOpenId && { id_token: makeIdToken(state, grant, user, { accessToken: value, scope, isRefreshed }) }),
    ...(withRefreshToken &&
      mayRefresh(grant) && { refresh_token: state.grants.issueToken("refresh", grant, grant.scope).id }),
  };
}

function mayRefresh({ protocol, userId, scope }: Grant): boolean {
  return userId !== null && (protocol === "oauth" || splitScope(scope).includes("offline_access"));
}
