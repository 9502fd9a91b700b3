import type { BaseClient } from "../client/BaseClient";
import { query } from "../client/calls";
import { type Implementation, method, synchronous } from "../client/Methods";
import { asNothing } from "../client/readers";
import { rest } from "../client/requests";
import { objectOf } from "../client/selections";
import type { Lang } from "../options";
import { readValues } from "../parameters";
import { currentSession } from "../session/currentSession";
import { type AuthStateListener, SIGNED_IN, SIGNED_OUT, USER_UPDATED } from "../session/SessionState";
import { isSessionError } from "../session/sessionErrors";
import type { JwtTokenStatus, RefreshToken } from "../types/answers";
import type { User } from "../types/User";

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
  checkLoggedIn: synchronous("", ({ tokenProvider }) => currentSession(tokenProvider).id),

  setCurrentUser: synchronous("user!:object", (client, { user }) => {
    readValues("id!", user, "user.");
    client.session.change(user.token ? SIGNED_IN : USER_UPDATED, user as User);
  }),

  setToken: synchronous("token!:header", ({ session }, { token }) => session.change(SIGNED_IN, token)),

  checkLoginStatus: query("token", objectOf("code message status exp iat data{id userPoolId arn}")),

  refreshToken: method("", (client) => client.refresh(client.tokenProvider.getToken())),

  logout: method('options{scope:global|local="global"}', (client, { scope }) => {
    if (scope === "global") return endSession(client, "/api/v2/logout", "app_id");
    client.session.change(SIGNED_OUT, null);
    return Promise.resolve();
  }),
  logoutCurrent: method("", (client) => endSession(client, "/logout?deviceId=current", "appId")),

  onAuthStateChange: synchronous("callback!:function", ({ session }, { callback }) => session.subscribe(callback)),

  setLang: synchronous("lang!:zh-CN|en-US", setOption),
  setRequestFrom: synchronous("requestFrom!:header", setOption),
};

/** Takes an argument as the option of the same name. */
function setOption(client: BaseClient, option: object): void {
  Object.assign(client.options, option);
}

/** Ends the session at the service, then forgets it here; `idName` is the query parameter that names the application. */
function endSession(client: BaseClient, url: string, idName: string): Promise<void> {
  const store = client.session.sign(SIGNED_OUT);
  return rest(client, url, asNothing, {
    params: { [idName]: client.options.appId },
    // With a token of its own the call logs nobody in again.
    token: client.tokenProvider.getToken() || null,
  })
    .catch((error) => {
      // What was to be ended has ended before.
      if (!isSessionError(error)) throw error;
    })
    .then(() => {
      store(null);
    });
}
