import { readFields } from "../arguments/read-arguments";
import type { Client } from "../core/client";
import { query } from "../core/graphql";
import { type Implementation, method, synchronous } from "../core/method";
import { authenticateOwnRequest } from "../http/client-authentication";
import { exchange, type RestRequest, type ServiceRequest } from "../http/exchange";
import { asNothing, asObject } from "../http/readers";
import type { AuthStateListener } from "../session/events";
import { findRefresh } from "../session/own-requests";
import { isSessionError } from "../session/session-errors";
import type { JwtTokenStatus, RefreshToken, TokenSet } from "../types/answers";
import type { Lang } from "../types/enums";
import type { User } from "../types/user";

/** Session of the signed-in user, sign-out, and settings of the client. */
export interface SessionMethods {
  /**
   * Returns the ID of the signed-in user without a request.
   *
   * Sends nothing. The ID comes from the stored session, whose token may have expired. To ask the service whether the
   * token is valid, call `checkLoginStatus`.
   *
   * @returns the ID of the user
   * @throws {AuthingError} `unauthenticated` if no session is stored
   * @example
   * const userId = authing.checkLoggedIn();
   * @see https://docs.authing.cn/v2/reference/sdk-for-wxapp.html#使用方法
   */
  checkLoggedIn(): string;

  /**
   * Stores a user as the signed-in user, and the user's token if there is one.
   *
   * Sends nothing.
   *
   * @param user user to store, e.g. one that your own server signed in; `id` is required
   * @throws {AuthingError} `argument`
   * @example
   * authing.setCurrentUser({ id: "5f719946524ee1099229496b", token });
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取当前登录的用户信息
   */
  setCurrentUser(user: User): void;

  /**
   * Stores the token that later calls send.
   *
   * Sends nothing.
   *
   * @param token token of a user, e.g. one that your own server issued
   * @throws {AuthingError} `argument`
   * @example
   * authing.setToken(token);
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取当前登录的用户信息
   */
  setToken(token: string): void;

  /**
   * Checks whether a token is valid.
   *
   * Sends the GraphQL query `checkLoginStatus`. If the token is invalid, the call does not reject but resolves with
   * `status: false`.
   *
   * @param token token to check; the session's token by default
   * @returns the state of the token: `status` is `true` if the token is valid; `code` is 200, or 2020, 2206 or 2207 if
   *   the token is missing, expired or invalid; `iat` and `exp` are the times at which the token was issued and
   *   expires, in seconds since 1970
   * @throws {AuthingError} `argument`
   * @example
   * authing.checkLoginStatus().then(({ status }) => status || this.login());
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#检测-token-登录状态
   */
  checkLoginStatus(token?: string): Promise<JwtTokenStatus>;

  /**
   * Exchanges the session's token for a new one that expires later.
   *
   * Sends the GraphQL mutation `refreshToken` or, if the session has a refresh token, `POST /oidc/token`. Stores the new
   * token. Simultaneous calls share one request.
   *
   * @returns the new token, and the times at which it was issued (`iat`) and expires (`exp`), in seconds since 1970
   * @throws {AuthingError} `unauthenticated`; 2206 or 2207 if the session is expired or invalid
   * @example
   * authing.refreshToken().then(({ exp }) => console.log(new Date(exp * 1000)));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#刷新当前用户的-token
   */
  refreshToken(): Promise<RefreshToken>;

  /**
   * Signs out: ends the session at the service, and then removes it from the phone.
   *
   * Sends `GET /api/v2/logout`. If the request fails, the session stays on the phone, because it is still open at the
   * service. If the service reports that the session has already ended (code 401, 2020, 2206 or 2207), the call
   * succeeds. With `scope: "local"`, the method sends nothing and only removes the session from the phone, so that it
   * works offline.
   *
   * If the session has a token set, the method sends `POST /oidc/token/revocation` instead, and revokes the refresh token
   * or, without one, the access token.
   *
   * @param options scope of the sign-out; `global` by default
   * @param options.scope `global` or `local`; `local` leaves the session open at the service until its token expires
   * @returns nothing
   * @throws {AuthingError} `argument`, `network`, `timeout`; any error from the service
   * @example
   * authing.logout().then(() => wx.reLaunch({ url: "/pages/login/login" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#退出登录
   */
  logout(options?: { scope?: "global" | "local" | undefined }): Promise<void>;

  /**
   * Signs out on this device only, so that the user stays signed in on other devices.
   *
   * Sends `GET /logout`. If the request fails, the session stays on the phone, as with `logout`.
   *
   * @returns nothing
   * @throws {AuthingError} `network`, `timeout`; any error from the service
   * @example
   * authing.logoutCurrent().then(() => wx.reLaunch({ url: "/pages/login/login" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#退出登录
   */
  logoutCurrent(): Promise<void>;

  /**
   * Calls a listener when the session changes: on sign-in, token refresh, user update and sign-out.
   *
   * Sends nothing. The listener first receives `INITIAL_SESSION`, soon after this call. It then receives `SIGNED_IN`,
   * `TOKEN_REFRESHED`, `USER_UPDATED` and `SIGNED_OUT` as they happen. With each event, the listener receives the
   * resulting session: `{ token, user }`, or `null` if nobody is signed in. Calls that change neither the token nor the
   * user cause no event. The SDK logs any error that the listener throws.
   *
   * @param callback listener
   * @returns a function that removes the listener
   * @throws {AuthingError} `argument`
   * @example
   * const unsubscribe = authing.onAuthStateChange((event, session) => this.setData({ signedIn: session !== null }));
   */
  onAuthStateChange(callback: AuthStateListener): () => void;

  /**
   * Sets the language of messages.
   *
   * Sends nothing. The SDK's messages change at once, and the service's messages from the next call on. For any other
   * language, the SDK's messages are in Chinese, as with the client's `lang` option.
   *
   * @param lang `zh-CN` or `en-US`
   * @throws {AuthingError} `argument`
   * @example
   * authing.setLang("en-US");
   */
  setLang(lang: Lang): void;

  /**
   * Sets the source of later requests, as shown in the service's logs.
   *
   * Sends nothing.
   *
   * @param requestFrom source of requests; replaces the client's `options.requestFrom`
   * @throws {AuthingError} `argument`
   * @example
   * authing.setRequestFrom("my-mini-program");
   */
  setRequestFrom(requestFrom: string): void;
}

export const sessionMethods: Implementation<SessionMethods> = {
  checkLoggedIn: synchronous("", ({ client }) => client.session.signedInUserId()),

  setCurrentUser: synchronous("user: object", ({ client, values }) => {
    const user = values.user as User;
    readFields("id, token?: header", user, "user");
    if (user.token) client.session.signIn(user);
    else client.session.setUser(user);
  }),

  setToken: synchronous("token: header", ({ client, values }) => client.session.signIn(values.token)),

  checkLoginStatus: query("token?", {
    select: {
      fields: "code message status exp iat data{id userPoolId arn}",
      read: asObject<JwtTokenStatus>,
    },
  }),

  refreshToken: method("", ({ client: { session } }) =>
    session.tokenRefresh.refresh(session.requireToken(session.token())),
  ),

  logout: method('options?: {scope: "global" | "local" = "global"}', ({ client, values }) => {
    const { appId } = client.options;
    if (values.scope === "global") return endSession(client, { path: "/api/v2/logout", params: { app_id: appId } });
    client.session.signOut();
    return Promise.resolve();
  }),

  logoutCurrent: method("", ({ client }) =>
    endSession(client, { path: "/logout?deviceId=current", params: { appId: client.options.appId } }),
  ),

  onAuthStateChange: synchronous("callback: function", ({ client, values }) =>
    client.session.subscribe(values.callback as AuthStateListener),
  ),

  setLang: synchronous("lang: header", ({ client, values }) => {
    client.options.lang = values.lang as Lang;
  }),

  setRequestFrom: synchronous("requestFrom: header", ({ client, values }) => {
    client.options.requestFrom = values.requestFrom;
  }),
};

/**
 * Ends the session at the service, and then on the phone. Never signs in silently to retry the request, because the app
 * is signing out.
 *
 * @param logout path and query of the endpoint that ends sessions without a token set
 */
function endSession(client: Client, logout: Pick<RestRequest, "path" | "params">): Promise<void> {
  const { session, service } = client;
  const turn = session.begin("SIGNED_OUT");
  const token = turn.readToken() || null;
  const tokens = session.tokenSet();
  const ended = tokens
    ? revokeLatest(client, tokens)
    : exchange(service, { kind: "rest", method: "GET", ...logout }, token, asNothing).catch((error) => {
        // A session error means that the session has already ended.
        if (!isSessionError(error)) throw error;
      });
  return ended.then(() => {
    turn.commit(null);
  });
}

/** Revokes a token set. If a refresh of the token set is in flight, revokes the new token set instead. */
function revokeLatest(client: Client, tokens: TokenSet): Promise<unknown> {
  const refreshed = findRefresh(tokens.refresh_token);
  if (!refreshed) return revoke(client, tokens);
  return refreshed.then(
    (fresh) => revoke(client, fresh),
    () => revoke(client, tokens),
  );
}

/**
 * Revokes the refresh token or, without one, the access token. The endpoint also accepts invalid tokens, so code 401
 * means that it rejects the application.
 */
function revoke({ options, service }: Client, tokens: TokenSet): Promise<unknown> {
  const { form, headers } = authenticateOwnRequest(options, "revocation");
  const request: ServiceRequest = {
    kind: "protocol",
    method: "POST",
    path: "/oidc/token/revocation",
    form: { ...form, token: tokens.refresh_token || tokens.access_token },
    headers,
    // A second revocation changes nothing (RFC 7009 section 2.2).
    retryable: true,
  };
  return exchange(service, request, null, asNothing);
}
