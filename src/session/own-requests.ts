import { authenticateOwnRequest } from "../http/client-authentication";
import { observeTime } from "../http/clock";
import { exchange, type Service } from "../http/exchange";
import { asTokenSet, asUser, withString } from "../http/readers";
import { getLoginCode } from "../platform/wechat";
import type { RefreshToken, TokenSet } from "../types/answers";
import type { User } from "../types/user";
import { decodeJwt } from "./jwt";
import { Shared } from "./shared";

/** Base path of the endpoints for WeChat mini programs. */
export const MINIPROGRAM = "/connections/social/wechat-miniprogram";

/** Path of the endpoint that exchanges a code from `wx.login` for a session. */
export const LOGIN_BY_CODE = `${MINIPROGRAM}/auth`;

/** Signs in with WeChat without user interaction. Sends no token. */
export function signInSilently(service: Service): Promise<User> {
  const { platform, timeout } = service.options;
  return getLoginCode(platform, timeout).then((code) =>
    exchange(service, { kind: "rest", method: "POST", path: LOGIN_BY_CODE, data: { code } }, null, asUserWithToken),
  );
}

/** Reads a user that has a token. Without a token, the calls that wait for the sign-in would fail again. */
function asUserWithToken(answer: unknown): User | undefined {
  const user = asUser(answer);
  return user && user.token ? user : undefined;
}

/** Refreshes in flight, across all clients, because the service may accept a refresh token only once. */
const refreshes = new Shared<TokenSet>();

/**
 * Exchanges a refresh token for a new token set (RFC 6749 section 6). Retries after a lost response, because the session
 * would otherwise depend on a response that never arrives.
 */
export function requestNewTokenSet(service: Service, refreshToken: string): Promise<TokenSet> {
  const { form: client, headers } = authenticateOwnRequest(service.options, "token");
  const form = { ...client, grant_type: "refresh_token", refresh_token: refreshToken };
  const request = { kind: "protocol", method: "POST", path: "/oidc/token", form, headers, retryable: true } as const;
  return refreshes.join(refreshToken, () =>
    exchange(service, request, null, asTokenSet).then((tokens) => {
      observeIssue(decodeJwt(tokens.access_token).iat);
      // The service may omit a refresh token that stays valid, or send `null` for it.
      return { ...tokens, refresh_token: tokens.refresh_token || refreshToken };
    }),
  );
}

/** Returns the exchange of a refresh token that is in flight; `undefined` if there is none. */
export function findRefresh(refreshToken: string | undefined): Promise<TokenSet> | undefined {
  return refreshToken ? refreshes.find(refreshToken) : undefined;
}

const readRefreshToken = withString<RefreshToken>("token");

/** Exchanges a token for a new one. */
export function requestNewToken(service: Service, token: string): Promise<RefreshToken> {
  return exchange(
    service,
    { kind: "graphql", query: "mutation{refreshToken{token iat exp}}", variables: {} },
    token,
    (data) => readRefreshToken(((data as { refreshToken?: unknown } | undefined) || {}).refreshToken),
  ).then((fresh) => {
    observeIssue(fresh.iat);
    return fresh;
  });
}

/** Adjusts the clock to the `iat` of a token that the service has just issued, which is the service's current time. */
function observeIssue(iat: number | null | undefined): void {
  if (iat) observeTime(iat * 1000);
}
