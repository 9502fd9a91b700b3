import { AuthingError } from "../errors/authing-error";
import { createError } from "../errors/create-error";
import type { Service, Token } from "../http/exchange";
import { serviceNow } from "../http/send";
import { messages } from "../messages";
import type { RefreshToken } from "../types/answers";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/user";
import { isObject } from "../types/values";
import { type AuthStateEvent, type AuthStateListener, type AuthStateSession, SessionEvents } from "./events";
import { decodeJwt, subjectOf } from "./jwt";
import { exchangeToken, signInSilently } from "./own-requests";

/** What a user who comes back from a call is to the session. @internal */
export type UserEvent = "SIGNED_IN" | "USER_UPDATED";

/** The user whom a call is made for. @internal */
export interface SignedIn {
  turn: Turn;
  id: string;
  token: string;
}

/** A user with a token, a token alone, or `null` for nobody. */
type SessionChange = User | string | null;

/** The last part of a token's life, in which it is refreshed. */
const LAST_PART = 0.1;

/** Milliseconds after a failed refresh before the next one that the app has not asked for. */
const REFRESH_COOLDOWN = 60000;

/**
 * The stored session, and the only place that knows whose it is: which calls may write it, and in which order sign-ins and
 * sign-outs count. A call opens a turn when it begins, and commits its outcome to that turn.
 *
 * @internal
 */
export class Session {
  /** Incremented when a sign-in or sign-out of the app's begins and when it is stored; not by silent logins, which calls share. */
  generation = 0;
  private readonly events: SessionEvents;
  /** Sign-ins and sign-outs that the app has begun, and the last of them whose outcome was stored. */
  private begun = 0;
  private stored = 0;
  /** The last token that no silent login can replace: it is not, or not certainly, of WeChat's user. */
  private irreplaceable: Token;
  /** When a token may be refreshed unasked after that has failed, in milliseconds since 1970. */
  private nextRefresh = 0;
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

  /** Returns the session: its token, and its user if the token is that user's. */
  current(): AuthStateSession {
    const token = this.token();
    if (!token) return null;
    const user = this.tokenProvider.getUser() || null;
    const id = subjectOf(token);
    return { token, user: user && id && id !== user.id ? null : user };
  }

  /** Returns the id of the user whom a token belongs to, if it can be told. */
  ownerOf(token: Token): string | undefined {
    if (!token) return undefined;
    // The token decides, whoever is stored beside it: the service goes by it.
    const id = subjectOf(token);
    if (id) return id;
    const user = this.tokenProvider.getUser();
    return user ? user.id : undefined;
  }

  /** Returns the id of the user who is signed in; throws `unauthenticated` if nobody is. */
  signedInUserId(): string {
    const id = this.ownerOf(this.token());
    if (!id) throw unauthenticated();
    return id;
  }

  // Calls

  /** Opens the turn of a call whose outcome is `event` to the session; nothing by default. */
  begin(event?: UserEvent | "SIGNED_OUT"): Turn {
    if (!event || event === "USER_UPDATED") return new Turn(this, event);
    this.generation++;
    return new Turn(this, event, ++this.begun);
  }

  /**
   * Makes a call that needs a signed-in user; with `autoLogin`, signs in by WeChat first if nobody is signed in.
   *
   * @param work makes the call
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
    if (!this.service.options.autoLogin || !this.canReplace(this.token())) throw unauthenticated();
    return this.resume().then(() => {
      const resumed = start();
      if (!resumed) throw unauthenticated();
      return resumed;
    });
  }

  /** Stores the user of an answer while that user is signed in. */
  update(user: User, sent: Token): void {
    const token = this.token();
    if (!token) return;
    if (token === sent) this.write("USER_UPDATED", user);
    // The token of a late answer is older than the one that has been stored meanwhile.
    else if (user.id === this.ownerOf(token)) this.write("USER_UPDATED", { ...user, token });
  }

  /** Stores the outcome of a sign-in or sign-out, unless a later one has been stored; returns whether it was. */
  sign(order: number, change: SessionChange): boolean {
    // A user without a token begins no session.
    if (order < this.stored || (isObject(change) && !change.token)) return false;
    this.stored = order;
    this.write(change === null ? "SIGNED_OUT" : "SIGNED_IN", change);
    return true;
  }

  // What the app asks for

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

  /** Signs in by WeChat; calls at the same time share one login. */
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

  /** Calls a listener with each event, and first with the present session; returns a function that ends the subscription. */
  subscribe(listener: AuthStateListener): () => void {
    return this.events.subscribe(listener);
  }

  // Resuming and refreshing

  /** Returns `true` if a silent login may replace a token that the service has refused. */
  canReplace(token: Token): boolean {
    return !token || token !== this.irreplaceable;
  }

  /**
   * Signs in by WeChat unasked: gives way to all that the app has begun meanwhile, and rejects with `unauthenticated` instead of
   * replacing the session of another user.
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

  /** Refreshes a token, and stores the new one if the session still has the old one; calls at the same time share one refresh. */
  refresh(token: Token): Promise<RefreshToken> {
    if (!token) throw unauthenticated();
    return this.refreshes.join(token, () =>
      exchangeToken(this.service, token).then((fresh) => {
        if (this.token() === token) this.write("TOKEN_REFRESHED", fresh.token as string);
        return fresh;
      }),
    );
  }

  /**
   * With `autoRefreshToken`, refreshes a token that is about to expire.
   *
   * @returns the new token, or the same if that fails; `undefined` if the token needs no refresh
   */
  refreshIfDue(token: Token): Promise<string> | undefined {
    if (!token || !this.service.options.autoRefreshToken || !this.isRefreshDue(token)) return undefined;
    return this.refresh(token).then(
      (fresh) => fresh.token as string,
      () => {
        this.nextRefresh = Date.now() + REFRESH_COOLDOWN;
        return token;
      },
    );
  }

  private isRefreshDue(token: string): boolean {
    const { exp, iat } = decodeJwt(token);
    if (!exp || !iat) return false;
    const wait = this.nextRefresh - Date.now();
    // A longer wait than the cooldown means that the phone's clock was set back meanwhile.
    if (wait > 0 && wait <= REFRESH_COOLDOWN) return false;
    const left = exp - serviceNow() / 1000;
    // The service does not refresh an expired token.
    return left > 0 && left < (exp - iat) * LAST_PART;
  }

  // Writing

  /** Lets the storage notice what another client has changed: it does not write what it believes to hold. */
  private readBeforeWrite(): void {
    this.token();
  }

  private write(event: AuthStateEvent, change: SessionChange): void {
    if (change === null) this.tokenProvider.clearUser();
    else if (typeof change === "string") this.tokenProvider.setToken(change);
    else this.tokenProvider.setUser(change);
    this.events.emit(event);
  }
}

/**
 * A call's turn at the session: it fixes, when the call begins, whose session the call may read and write.
 *
 * @internal
 */
export class Turn {
  /** The first token that the call read, and whose it was. */
  private first: Token;
  private owner: string | undefined;
  private generation = 0;
  private hasRead = false;

  /** @param order place among the sign-ins and sign-outs, for one of them */
  constructor(
    private readonly session: Session,
    private readonly event?: UserEvent | "SIGNED_OUT",
    private readonly order = 0,
  ) {}

  /**
   * Returns the token to send. A call of several steps reads it at each of them, and stops with `unauthenticated` once its
   * user is no longer signed in.
   */
  token(): Token {
    const { session } = this;
    const token = session.token();
    this.generation = session.generation;
    if (!this.hasRead) {
      this.hasRead = true;
      this.first = token;
      // A sign-in belongs to nobody yet.
      if (this.event !== "SIGNED_IN") this.owner = session.ownerOf(token);
    } else if (this.owner && session.ownerOf(token) !== this.owner) {
      throw unauthenticated();
    }
    return token;
  }

  /**
   * Stores the outcome of the call, as far as it still may: of all sign-ins and sign-outs, the one that began last counts; a
   * user is updated while signed in.
   *
   * @param sent the token that the call was sent with
   * @returns the outcome, stored or not
   */
  commit<Outcome extends SessionChange>(outcome: Outcome, sent?: Token): Outcome {
    const { session, event, order } = this;
    if (event === "USER_UPDATED") session.update(outcome as User, sent);
    else if (event && session.sign(order, outcome)) session.generation++;
    return outcome;
  }

  /**
   * Finds the token with which to send a call once more that the service has refused: with `autoLogin`, that of a silent
   * login, if the refusal says that the session is dead.
   *
   * @returns the token; throws the refusal, or rejects with it, if there is none for the same user
   */
  recover(refusal: unknown, sent: Token): Promise<Token> {
    const { session } = this;
    const refuse = (): never => {
      throw refusal;
    };
    const present = (): Token => {
      const token = session.token();
      // What was meant for one user is not done for another, nor after a sign-out.
      const isSame = token && (this.owner ? session.ownerOf(token) === this.owner : !this.first);
      return isSame ? token : refuse();
    };
    if (!isSessionError(refusal)) return refuse();
    // Another call may have signed in since this one was sent.
    if (session.token() !== sent) return Promise.resolve(present());
    // A sign-in or sign-out that began meanwhile is not undone.
    if (session.generation !== this.generation || !session.canReplace(sent)) return refuse();
    return session.resume().then(present, refuse);
  }
}

/** Returns the error of a call that needs a signed-in user. */
export function unauthenticated(): AuthingError {
  return createError("unauthenticated", messages.unauthenticated);
}

/**
 * The codes by which the service says that a session is dead; nothing else ends one.
 *
 * - 401: the HTTP status for a request without a valid token (RFC 9110 section 15.5.2), also in the body of newer endpoints
 * - 2020: no token came with the request
 * - 2206: the token has expired or was revoked
 * - 2207: the token is not one of the service's
 */
export const SESSION_ERROR_CODES: readonly number[] = [401, 2020, 2206, 2207];

/** Whether an error says that the session is dead. */
export function isSessionError(error: unknown): boolean {
  return error instanceof AuthingError && SESSION_ERROR_CODES.indexOf(error.code as number) >= 0;
}

/** Work that calls at the same time share, as long as they ask for the same. */
export class Shared<T> {
  private inFlight: { key: string | number; outcome: Promise<T> } | undefined;

  /** Starts the work for `key`, or joins the work for it that is in flight. */
  join(key: string | number, start: () => Promise<T>): Promise<T> {
    const joined = this.find(key);
    if (joined) return joined;
    const outcome = start();
    const flight = { key, outcome };
    const end = () => {
      if (this.inFlight === flight) this.inFlight = undefined;
    };
    this.inFlight = flight;
    outcome.then(end, end);
    return outcome;
  }

  /** Returns the work for `key` that is in flight. */
  find(key: string | number): Promise<T> | undefined {
    return this.inFlight && this.inFlight.key === key ? this.inFlight.outcome : undefined;
  }
}
