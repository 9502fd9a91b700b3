import { serviceNow } from "../http/clock";
import type { Service, Token } from "../http/exchange";
import { isWechat } from "../platform/host";
import { isSinglePage, singlePageError } from "../platform/single-page";
import type { RefreshToken, TokenSet } from "../types/answers";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/user";
import { isObject } from "../types/values";
import { type AuthStateEvent, type AuthStateListener, type AuthStateSession, SessionEvents } from "./events";
import { decodeJwt, subjectOf } from "./jwt";
import { exchangeRefreshToken, exchangeToken, signInSilently } from "./own-requests";
import { isInvalidGrant, isSessionError, unauthenticated } from "./session-errors";
import { Shared } from "./shared";

/** Session event that a call can cause if it returns a user. @internal */
export type UserEvent = "SIGNED_IN" | "USER_UPDATED";

/** Signed-in user that a call is made for. @internal */
export interface SignedIn {
  turn: Turn;
  id: string;
  token: string;
}

/** Change of the session: a user with a token, a token alone, or `null` to sign out. */
type SessionChange = User | string | null;

/** Maximum of `lastPart`, the remaining fraction of a token's lifetime below which calls refresh the token. */
const LAST_PART = 0.1;

/** Minimum time between a failed refresh and the next automatic one, in milliseconds. */
const REFRESH_COOLDOWN = 60000;

/**
 * The stored session. This class alone decides which calls may write it, and in which order sign-ins and sign-outs
 * take effect. A call opens a turn when it begins and commits its outcome to that turn.
 *
 * @internal
 */
export class Session {
  /**
   * Generation counter: incremented when a sign-in or sign-out of the app begins and when it is stored. Silent sign-ins
   * do not count, because concurrent calls share them.
   */
  generation = 0;
  private readonly events: SessionEvents;
  /** Sequence number of the last sign-in or sign-out that the app began. */
  private begun = 0;
  /** Sequence number of the last sign-in or sign-out that was stored. */
  private stored = 0;
  /** Last token that silent sign-ins must not replace, because it may belong to a user other than the WeChat user. */
  private irreplaceable: Token;
  /** Earliest time of an automatic refresh after a failed one, in milliseconds since 1970. */
  private nextRefresh = 0;
  /**
   * Remaining fraction of a token's lifetime below which calls refresh the token. It is random, from half of
   * `LAST_PART` to `LAST_PART`, so that phones do not all refresh tokens of the same age at the same time.
   */
  private readonly lastPart = LAST_PART * (0.5 + 0.5 * Math.random());
  private readonly logins = new Shared<User>();
  private readonly resumptions = new Shared<User>();
  private readonly refreshes = new Shared<RefreshToken>();

  constructor(
    private readonly tokenProvider: TokenProviderLike,
    private readonly service: Service,
  ) {
    this.events = new SessionEvents(() => this.current(), service.options);
  }

  // Reading

  token(): Token {
    return this.tokenProvider.getToken();
  }

  /** Returns the token set that the session's token belongs to; `null` or `undefined` if there is none. */
  tokenSet(): TokenSet | null | undefined {
    const { tokenProvider } = this;
    return tokenProvider.getTokenSet && tokenProvider.getTokenSet();
  }

  /** Returns the session's refresh token; `undefined` if there is none. */
  refreshToken(): string | undefined {
    const tokens = this.tokenSet();
    return (tokens && tokens.refresh_token) || undefined;
  }

  /**
   * Returns the session; `null` if nobody is signed in. The user is `null` if the token belongs to someone other than
   * the stored user.
   */
  current(): AuthStateSession {
    const token = this.token();
    if (!token) return null;
    const user = this.tokenProvider.getUser() || null;
    const id = subjectOf(token);
    return { token, user: user && id && id !== user.id ? null : user };
  }

  /** Returns the ID of the user that a token belongs to; `undefined` if it is unknown. */
  ownerOf(token: Token): string | undefined {
    if (!token) return undefined;
    // The token takes precedence over the stored user, because the service identifies users by their tokens.
    const id = subjectOf(token);
    if (id) return id;
    const user = this.tokenProvider.getUser();
    return user ? user.id : undefined;
  }

  /** Returns the ID of the signed-in user; throws `unauthenticated` if nobody is signed in. */
  signedInUserId(): string {
    const id = this.ownerOf(this.token());
    if (!id) throw unauthenticated();
    return id;
  }

  // Calls

  /** Returns a token; throws `singlePage` or `unauthenticated` if there is none. */
  requireToken(token: Token): string {
    this.checkSinglePage(token);
    if (!token) throw unauthenticated();
    return token;
  }

  /** Returns `true` in WeChat's single-page mode. */
  isSinglePage(): boolean {
    return isSinglePage(this.service.options.platform);
  }

  /** Throws `singlePage` if nobody is signed in, and nobody can sign in because of the single-page mode. */
  checkSinglePage(token: Token): void {
    if (!token && this.isSinglePage()) throw singlePageError();
  }

  /**
   * Opens a turn for a call. Storing the outcome of the call reports `event`; without `event`, the outcome is not
   * stored.
   */
  begin(event?: UserEvent | "SIGNED_OUT"): Turn {
    if (!event || event === "USER_UPDATED") return new Turn(this, event);
    this.generation++;
    return new Turn(this, event, ++this.begun);
  }

  /**
   * Makes a call that requires a signed-in user. With `autoLogin`, signs in silently first if nobody is signed in.
   *
   * @param work function that makes the call
   */
  asUser<T>(event: UserEvent | undefined, work: (user: SignedIn) => Promise<T>): Promise<T> {
    const start = (): Promise<T> | undefined => {
      const turn = this.begin(event);
      const token = turn.token();
      const id = this.ownerOf(token);
      return token && id ? work({ turn, id, token }) : undefined;
    };
    const started = start();
    if (started) return started;
    this.checkSinglePage(this.token());
    if (!this.canResume(this.token())) throw unauthenticated();
    return this.resume().then(() => {
      const resumed = start();
      if (!resumed) throw unauthenticated();
      return resumed;
    });
  }

  /** Stores a user from a response if that user is still signed in. */
  update(user: User, sent: Token): void {
    const token = this.token();
    if (!token) return;
    if (token === sent) this.write("USER_UPDATED", user);
    // The token in a late response is older than the stored token, so the stored token is kept.
    else if (user.id === this.ownerOf(token)) this.write("USER_UPDATED", { ...user, token });
  }

  /**
   * Stores the outcome of a sign-in or sign-out unless the outcome of a later one has already been stored. Returns
   * `true` if the outcome was stored.
   *
   * @param tokens token set that a sign-in returned, if any
   */
  sign(order: number, change: SessionChange, tokens?: TokenSet): boolean {
    // A user without a token cannot start a session.
    if (order < this.stored || (isObject(change) && !change.token)) return false;
    this.stored = order;
    this.write(change === null ? "SIGNED_OUT" : "SIGNED_IN", change, tokens);
    return true;
  }

  /**
   * Ends the session of a user who no longer exists, even if a later sign-in of the same user has already been stored.
   * Sign-ins that began before the deletion can no longer start a session.
   */
  end(order: number): void {
    this.stored = Math.max(this.stored, order);
    this.write("SIGNED_OUT", null);
  }

  // Actions of the app

  signIn(change: User | string): void {
    this.readBeforeWrite();
    this.begin("SIGNED_IN").commit(change);
  }

  signOut(): void {
    this.readBeforeWrite();
    this.begin("SIGNED_OUT").commit(null);
  }

  /** Stores a user without a token. */
  setUser(user: User): void {
    this.readBeforeWrite();
    this.write("USER_UPDATED", user);
  }

  /** Signs in with WeChat. Concurrent calls share one sign-in. */
  login(): Promise<User> {
    return this.logins.join(this.generation, () => {
      const order = ++this.begun;
      this.readBeforeWrite();
      return signInSilently(this.service).then((user) => {
        this.sign(order, user);
        return user;
      });
    });
  }

  /** Reports the current session to a listener, and then each change. Returns a function that ends the subscription. */
  subscribe(listener: AuthStateListener): () => void {
    return this.events.subscribe(listener);
  }

  // Resuming and refreshing

  /** Returns `true` if the SDK may renew the session after it has ended, without the app. */
  isRenewable(): boolean {
    return this.signsInSilently() || this.refreshToken() !== undefined;
  }

  /** Returns `true` if `autoLogin` is on and has an effect. */
  private signsInSilently(): boolean {
    const { autoLogin, platform } = this.service.options;
    return autoLogin && (!platform || isWechat());
  }

  /** Returns `true` if a silent sign-in may replace a token that is missing or that the service has rejected. */
  canResume(token: Token): boolean {
    return this.signsInSilently() && (!token || token !== this.irreplaceable);
  }

  /**
   * Signs in silently on behalf of a call whose session is missing or has ended. Sign-ins and sign-outs that the app
   * begins meanwhile take precedence. Rejects with `unauthenticated` instead of replacing the session of another user.
   */
  resume(): Promise<User> {
    const asked = this.logins.find(this.generation);
    if (asked) return asked;
    return this.resumptions.join(this.generation, () => {
      const order = this.stored;
      const replaced = this.token();
      return signInSilently(this.service).then((user) => {
        const token = this.token();
        // Another client may have signed in or out meanwhile.
        if (order < this.stored || !user.token || token !== replaced) return user;
        if (token && this.ownerOf(token) !== user.id) {
          this.irreplaceable = token;
          throw unauthenticated();
        }
        this.sign(order, user);
        return user;
      });
    });
  }

  /** Refreshes a token. Stores the new one if the session still has the old one. Concurrent calls share one refresh. */
  refresh(given: Token): Promise<RefreshToken> {
    const token = this.requireToken(given);
    return this.refreshes.join(token, () => {
      const refreshToken = this.refreshToken();
      if (refreshToken) return this.refreshTokenSet(token, refreshToken);
      return exchangeToken(this.service, token).then((fresh) => {
        if (this.token() === token) this.write("TOKEN_REFRESHED", fresh.token as string);
        return fresh;
      });
    });
  }

  private refreshTokenSet(token: string, refreshToken: string): Promise<RefreshToken> {
    return exchangeRefreshToken(this.service, refreshToken).then(
      (tokens) => {
        const { access_token } = tokens;
        if (this.token() === token) {
          const user = this.tokenProvider.getUser();
          // The stored user contains the token, too.
          const change = user && user.token === token ? { ...user, token: access_token } : access_token;
          // The service may omit the tokens that stay valid, e.g. the refresh token.
          this.write("TOKEN_REFRESHED", change, { ...this.tokenSet(), ...tokens });
        }
        const { iat, exp } = decodeJwt(access_token);
        return { token: access_token, iat, exp };
      },
      (failure) => {
        // The session stays, because its access token may still be valid.
        if (isInvalidGrant(failure) && this.token() === token) {
          this.storeTokenSet({ ...(this.tokenSet() as TokenSet), refresh_token: undefined });
        }
        throw failure;
      },
    );
  }

  /**
   * Refreshes a token that is about to expire, if `autoRefreshToken` is on or the session has a refresh token. A refresh
   * token also replaces an expired token.
   *
   * @returns the new token, or the old one if the refresh fails; `undefined` if the token needs no refresh. Rejects if
   *   the refresh fails and the old token has expired.
   */
  refreshIfDue(token: Token): Promise<string> | undefined {
    if (!token || !this.isRefreshDue(token)) return undefined;
    return this.refresh(token).then(
      (fresh) => fresh.token as string,
      (failure) => {
        if (secondsLeft(token) <= 0 && this.refreshToken()) throw failure;
        this.nextRefresh = Date.now() + REFRESH_COOLDOWN;
        return token;
      },
    );
  }

  private isRefreshDue(token: string): boolean {
    const { exp, iat } = decodeJwt(token);
    if (!exp || !iat) return false;
    const left = secondsLeft(token);
    if (left >= (exp - iat) * this.lastPart) return false;
    // Without a refresh token, the service does not refresh an expired token.
    if (left <= 0) return !!this.refreshToken();
    const wait = this.nextRefresh - Date.now();
    // A wait longer than the cooldown means that the phone's clock was set back meanwhile.
    if (wait > 0 && wait <= REFRESH_COOLDOWN) return false;
    return this.service.options.autoRefreshToken || !!this.refreshToken();
  }

  // Writing

  /**
   * Reads the storage before a write, so that the wrapper `resilient` notices changes by another client. Otherwise, the
   * wrapper would skip the write of a value that the storage held before the change.
   */
  private readBeforeWrite(): void {
    this.token();
  }

  private write(event: AuthStateEvent, change: SessionChange, tokens?: TokenSet): void {
    // First, because the token set also contains the token: if the app is closed meanwhile, no refresh token is lost.
    if (tokens) this.storeTokenSet(tokens);
    if (change === null) this.tokenProvider.clearUser();
    else if (typeof change === "string") this.tokenProvider.setToken(change);
    else this.tokenProvider.setUser(change);
    this.events.emit(event);
  }

  private storeTokenSet(tokens: TokenSet): void {
    const { tokenProvider } = this;
    if (tokenProvider.setTokenSet) tokenProvider.setTokenSet(tokens);
  }
}

/**
 * A call's turn at the session. Determines at the start of the call whose session the call may read and write.
 *
 * @internal
 */
export class Turn {
  /** First token that the call read. */
  private first: Token;
  /** ID of the user that `first` belonged to; `undefined` for a sign-in, or if the ID is unknown. */
  private owner: string | undefined;
  private generation = 0;
  private hasRead = false;

  /** @param order sequence number of a sign-in or sign-out; 0 for other calls */
  constructor(
    private readonly session: Session,
    private readonly event?: UserEvent | "SIGNED_OUT",
    private readonly order = 0,
  ) {}

  /**
   * Returns the token to send. A call with several requests reads it before each of them. Throws `unauthenticated` if
   * the call's user is no longer signed in.
   */
  token(): Token {
    const { session } = this;
    const token = session.token();
    this.generation = session.generation;
    if (!this.hasRead) {
      this.hasRead = true;
      this.first = token;
      // A sign-in has no user yet.
      if (this.event !== "SIGNED_IN") this.owner = session.ownerOf(token);
    } else if (this.event !== "SIGNED_IN" && this.hasChangedUser(token)) {
      throw unauthenticated();
    }
    return token;
  }

  /** Returns `true` if a token belongs to another user than the call. If the user is unknown, any other token counts. */
  private hasChangedUser(token: Token): boolean {
    const { session, owner, first } = this;
    return owner ? session.ownerOf(token) !== owner : !!first && token !== first;
  }

  /**
   * Stores the outcome of the call if the call may still change the session. Among sign-ins and sign-outs, the one that
   * began last wins. A user is updated only while signed in.
   *
   * @param sent token that the call was sent with
   * @returns the outcome, even if it was not stored
   */
  commit<Outcome extends SessionChange>(outcome: Outcome, sent?: Token): Outcome {
    const { session, event } = this;
    if (event === "USER_UPDATED") session.update(outcome as User, sent);
    else if (event) this.sign(outcome);
    return outcome;
  }

  /** Ends the session after the service has deleted the call's user. Leaves the session of another user unchanged. */
  endDeleted(): void {
    const { session } = this;
    if (this.hasChangedUser(session.token())) return;
    session.end(this.order);
    session.generation++;
  }

  /**
   * Stores a user who has signed in, and the token set of the session. The same rules apply as for `commit`.
   *
   * @returns the user, even if nothing was stored
   */
  commitTokenSet(user: User, tokens: TokenSet): User {
    this.sign(user, tokens);
    return user;
  }

  private sign(change: SessionChange, tokens?: TokenSet): void {
    const { session, order } = this;
    if (session.sign(order, change, tokens)) session.generation++;
  }

  /**
   * Returns a token with which to retry a call that failed because the session has ended. Uses the session's refresh
   * token; without one, signs in silently if `autoLogin` is on. Does neither if another call has already done so.
   *
   * @returns a token of the same user; throws `refusal`, or rejects with it, if there is no such token or the call
   *   failed for another reason
   */
  recover(refusal: unknown, sent: Token): Promise<Token> {
    const { session } = this;
    const refuse = (): never => {
      throw refusal;
    };
    const present = (): Token => {
      const token = session.token();
      // A call that was made for one user must not be retried for another user, or after a sign-out.
      const isSame = token && (this.owner ? session.ownerOf(token) === this.owner : !this.first);
      return isSame ? token : refuse();
    };
    if (!isSessionError(refusal) || !session.isRenewable()) return refuse();
    // Another call may have signed in since this one was sent.
    if (session.token() !== sent) return Promise.resolve(present());
    const resume = (): Promise<Token> => {
      // A silent sign-in must not undo a sign-in or sign-out that began meanwhile.
      if (session.generation !== this.generation || !session.canResume(sent)) return refuse();
      return session.resume().then(present, () => {
        throw session.isSinglePage() ? singlePageError(refusal) : refusal;
      });
    };
    if (!session.refreshToken()) return resume();
    return session.refresh(sent).then(present, (failure) => {
      // The refresh token is still there after a temporary failure, which must not look like the end of the session.
      if (session.refreshToken()) throw failure;
      return resume();
    });
  }
}

/** Returns the time until a token expires, in seconds; negative after it has expired. */
function secondsLeft(token: string): number {
  return (decodeJwt(token).exp || 0) - serviceNow() / 1000;
}
