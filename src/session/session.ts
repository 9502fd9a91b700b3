import type { Service, Token } from "../http/exchange";
import { isSinglePage, singlePageError } from "../platform/single-page";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/user";
import { isSessionError, isTemporary, unauthenticated } from "./session-errors";
import { createSilentSignIn, type SilentSignIn } from "./silent-sign-in";
import { StoredSession } from "./stored-session";
import { createTokenRefresh, type TokenRefresh } from "./token-refresh";
import {
  createSignInOrder,
  openTurn,
  type SignInOrder,
  type SignInTurn,
  type SignOutTurn,
  type Turn,
  type TurnEvent,
} from "./turn";

/** Signed-in user that a call is made for. @internal */
export interface SignedIn {
  turn: Turn;
  id: string;
  token: string;
}

/**
 * The session as the layers above use it. They commit to turns, which decide what to store, and never write directly.
 *
 * @internal
 */
export type GuardedSession = Omit<Session, "write" | "renewTokenSet" | "removeRefreshToken">;

/**
 * The session of a client, as calls and the app use it. A call opens a turn when it begins and commits its outcome to
 * that turn; `Turn` decides whether to store the outcome.
 *
 * @internal
 */
export class Session extends StoredSession {
  readonly silentSignIn: SilentSignIn;
  readonly tokenRefresh: TokenRefresh;
  readonly order: SignInOrder;

  constructor(
    tokenProvider: TokenProviderLike,
    private readonly service: Service,
  ) {
    super(tokenProvider, service.options);
    this.order = createSignInOrder(this);
    this.silentSignIn = createSilentSignIn(service, this, this.order);
    this.tokenRefresh = createTokenRefresh(service, this);
  }

  // Calls

  /** Opens a turn for a call. Storing the outcome reports `event`; without `event`, the outcome is not stored. */
  begin(event: "SIGNED_IN"): SignInTurn;
  begin(event: "SIGNED_OUT"): SignOutTurn;
  begin(event?: TurnEvent): Turn;
  begin(event?: TurnEvent): Turn {
    return openTurn(this, this.order, event);
  }

  /**
   * Makes a call that requires a signed-in user. With `autoLogin`, signs in silently first if nobody is signed in.
   *
   * @param work function that makes the call
   * @param event event that the call causes; none by default
   */
  asUser<T>(work: (user: SignedIn) => Promise<T>, event?: "USER_UPDATED"): Promise<T> {
    const start = (): Promise<T> | undefined => {
      const turn = this.begin(event);
      const token = turn.readToken();
      const id = this.ownerOf(token);
      return token && id ? work({ turn, id, token }) : undefined;
    };
    const started = start();
    if (started) return started;
    const token = this.token();
    this.checkSinglePage(token);
    if (!this.silentSignIn.canReplace(token)) throw unauthenticated();
    return this.silentSignIn.resume().then(() => {
      const resumed = start();
      if (!resumed) throw unauthenticated();
      return resumed;
    });
  }

  /** Returns the ID of the signed-in user; throws `unauthenticated` if nobody is signed in. */
  signedInUserId(): string {
    const id = this.ownerOf(this.token());
    if (!id) throw unauthenticated();
    return id;
  }

  /** Returns a token; throws `singlePage` or `unauthenticated` if there is none. */
  requireToken(token: Token): string {
    this.checkSinglePage(token);
    if (!token) throw unauthenticated();
    return token;
  }

  /** Throws `singlePage` if nobody is signed in and single-page mode prevents a sign-in. */
  checkSinglePage(token: Token): void {
    if (!token && this.isSinglePage()) throw singlePageError();
  }

  /**
   * Returns a token with which to retry a call that failed because the session has ended. Uses the session's refresh
   * token; without one, signs in silently if `autoLogin` is on. Does neither if another call has already done so.
   *
   * @param sent token that the call was sent with
   * @returns a token of the same user; throws `refusal`, or rejects with it, if there is no such token or the call
   *   failed for another reason. Rejects with a temporary failure of the refresh or sign-in instead, because such a
   *   failure must not look like the end of the session.
   */
  recover(turn: Turn, refusal: unknown, sent: Token): Promise<Token> {
    const { silentSignIn } = this;
    const refuse = (): never => {
      throw refusal;
    };
    // A call that was made for one user must not be retried for another user, or after a sign-out.
    const present = (): string => turn.tokenForRetry() || refuse();
    const resume = (): Promise<string> => {
      // A silent sign-in must not undo a sign-in or sign-out that began meanwhile.
      if (turn.isOvertaken() || !silentSignIn.canReplace(sent)) return refuse();
      return silentSignIn.resume().then(present, (failure) => {
        if (isTemporary(failure)) throw failure;
        throw this.isSinglePage() ? singlePageError(refusal) : refusal;
      });
    };
    if (!isSessionError(refusal)) return refuse();
    const refreshToken = this.refreshToken();
    if (!refreshToken && !silentSignIn.isOn()) return refuse();
    // Another call may have signed in since this one was sent.
    if (this.token() !== sent) return Promise.resolve(present());
    if (!refreshToken || !sent) return resume();
    return this.tokenRefresh.refresh(sent).then(present, (failure) => {
      // If the refresh token is still stored, the session has not ended.
      if (this.refreshToken()) throw failure;
      return resume();
    });
  }

  private isSinglePage(): boolean {
    return isSinglePage(this.service.options.platform);
  }

  // Actions of the app

  signIn(change: User | string): void {
    this.begin("SIGNED_IN").commit(change);
  }

  signOut(): void {
    this.begin("SIGNED_OUT").commit(null);
  }

  /** Stores a user without a token. */
  setUser(user: User): void {
    this.write("USER_UPDATED", user);
  }
}
