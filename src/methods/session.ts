import { readFields } from "../arguments/read-arguments";
import type { Client } from "../core/client";
import { query } from "../core/endpoint";
import { type Implementation, method, synchronous } from "../core/method";
import { exchange } from "../http/exchange";
import { asNothing, asObject } from "../http/readers";
import type { Lang } from "../options";
import type { AuthStateListener } from "../session/events";
import { isSessionError } from "../session/session";
import type { JwtTokenStatus, RefreshToken } from "../types/answers";
import type { User } from "../types/user";

/** The session: who is logged in, for how long, and the end of it. */
export interface SessionMethods {
  /**
   * Tells, without asking the service, who is logged in on this phone.
   *
   * Sends nothing: the id comes from the stored token, which may have expired. `checkLoginStatus` asks the service.
   *
   * @returns id of the user
   * @throws {AuthingError} `unauthenticated` if no session is stored
   * @example
   * const userId = authing.checkLoggedIn();
   */
  checkLoggedIn(): string;

  /**
   * Stores a user as the one who is logged in, with the user's token if there is one.
   *
   * Sends nothing.
   *
   * @param user the user, such as one that the app's own server logged in
   * @throws {AuthingError} `argument`
   * @example
   * authing.setCurrentUser({ id: "5f719946524ee1099229496b", token });
   */
  setCurrentUser(user: User): void;

  /**
   * Stores a token, with which later calls are made.
   *
   * Sends nothing.
   *
   * @param token a user's token, such as one that the app's own server issued
   * @throws {AuthingError} `argument`
   * @example
   * authing.setToken(token);
   */
  setToken(token: string): void;

  /**
   * Asks the service whether a token is valid.
   *
   * Sends the GraphQL query `checkLoginStatus`. An invalid token is an answer, not an error.
   *
   * @param token the token to check; the session's by default
   * @returns `status`, whether it is valid; `code`, 200 or why it is not (2020, 2206, 2207); when it was issued and when it
   *   expires, in seconds since 1970
   * @throws {AuthingError} `argument`
   * @example
   * authing.checkLoginStatus().then(({ status }) => status || this.login());
   */
  checkLoginStatus(token?: string): Promise<JwtTokenStatus>;

  /**
   * Exchanges the session's token for a new one, which is valid for longer.
   *
   * Sends the GraphQL mutation `refreshToken` and stores the new token. Calls at the same time share one refresh.
   *
   * @returns the new token, when it was issued and when it expires, in seconds since 1970
   * @throws {AuthingError} `unauthenticated`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.refreshToken().then(({ exp }) => console.log(new Date(exp * 1000)));
   */
  refreshToken(): Promise<RefreshToken>;

  /**
   * Logs out: ends the session at the service and forgets it here.
   *
   * Sends `GET /api/v2/logout`. If that fails, keeps the session, so that it is not left open at the service, unless the
   * service reports that it has ended (401, 2020, 2206, 2207). With `scope: "local"`, sends nothing and forgets the session
   * here, which also works offline.
   *
   * @param options `scope`, `global` by default; `local` leaves the session open at the service until its token expires
   * @returns nothing
   * @throws {AuthingError} `argument`; what the service or the network reported
   * @example
   * authing.logout().then(() => wx.reLaunch({ url: "/pages/login/login" }));
   */
  logout(options?: { scope?: "global" | "local" }): Promise<void>;

  /**
   * Logs out on this device only, where a user may be logged in on several.
   *
   * Sends `GET /logout`. If that fails, the session stays, as with `logout`.
   *
   * @returns nothing
   * @throws {AuthingError} what the service or the network reported
   * @example
   * authing.logoutCurrent().then(() => wx.reLaunch({ url: "/pages/login/login" }));
   */
  logoutCurrent(): Promise<void>;

  /**
   * Listens to what happens to the session: logins, new tokens, changes of the user, logouts.
   *
   * Sends nothing. Calls the listener with `INITIAL_SESSION` soon after, then with `SIGNED_IN`, `TOKEN_REFRESHED`,
   * `USER_UPDATED` and `SIGNED_OUT` as they happen, each with the session after it: `{ token, user }`, or `null` if nobody is
   * logged in. A call that leaves the token and the user as they were is no event. The console shows what a listener throws or
   * rejects with; nothing else is affected.
   *
   * @param callback the listener
   * @returns a function that stops listening
   * @throws {AuthingError} `argument`
   * @example
   * const unsubscribe = authing.onAuthStateChange((event, session) => this.setData({ loggedIn: session !== null }));
   */
  onAuthStateChange(callback: AuthStateListener): () => void;

  /**
   * Sets the language of the service's messages, from the next call on.
   *
   * Sends nothing.
   *
   * @param lang `zh-CN` or `en-US`
   * @throws {AuthingError} `argument`
   * @example
   * authing.setLang("en-US");
   */
  setLang(lang: Lang): void;

  /**
   * Sets what the service's logs call the source of requests, from the next call on.
   *
   * Sends nothing.
   *
   * @param requestFrom the source
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
    readFields("id", user, "user");
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

  refreshToken: method("", ({ client: { session } }) => session.refresh(session.token())),

  logout: method('options?: {scope: "global" | "local" = "global"}', ({ client, values }) => {
    if (values.scope === "global") return endSession(client, "/api/v2/logout", { app_id: client.options.appId });
    client.session.signOut();
    return Promise.resolve();
  }),

  logoutCurrent: method("", ({ client }) =>
    endSession(client, "/logout?deviceId=current", { appId: client.options.appId }),
  ),

  onAuthStateChange: synchronous("callback: function", ({ client, values }) =>
    client.session.subscribe(values.callback as AuthStateListener),
  ),

  setLang: synchronous('lang: "zh-CN" | "en-US"', ({ client, values }) => {
    client.options.lang = values.lang;
  }),

  setRequestFrom: synchronous("requestFrom: header", ({ client, values }) => {
    client.options.requestFrom = values.requestFrom;
  }),
};

/** Ends the session at the service, and then here. It is not replayed: nobody signs in to sign out. */
function endSession(client: Client, path: string, params: Record<string, string | undefined>): Promise<void> {
  const turn = client.session.begin("SIGNED_OUT");
  return exchange(client.service, { kind: "rest", method: "GET", path, params }, turn.token() || null, asNothing)
    .catch((error) => {
      // A session that is dead already has ended.
      if (!isSessionError(error)) throw error;
    })
    .then(() => {
      turn.commit(null);
    });
}
