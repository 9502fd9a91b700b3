import type { Token } from "../http/exchange";
import type { TokenSet } from "../types/answers";
import type { User } from "../types/user";
import { isObject } from "../types/values";
import { unauthenticated } from "./session-errors";
import type { SessionChange, StoredSession } from "./stored-session";

/** Session event that a call can cause. @internal */
export type TurnEvent = "SIGNED_IN" | "SIGNED_OUT" | "USER_UPDATED";

/** Order of the sign-ins and sign-outs of a session. The one that began last wins, whichever response arrives last. */
export class SignInOrder {
  /**
   * Generation counter: incremented when a sign-in or sign-out of the app begins and when it is stored. Silent sign-ins
   * do not count, because concurrent calls share them.
   */
  generation = 0;
  /** Number of the last sign-in or sign-out that was stored. */
  stored = 0;
  /** Number of the last sign-in or sign-out that began. */
  private begun = 0;

  constructor(private readonly session: StoredSession) {}

  /** Begins a sign-in or sign-out. Returns its number. */
  begin(): number {
    return ++this.begun;
  }

  /**
   * Stores the outcome of a sign-in or sign-out, unless the outcome of a later one has already been stored. Returns
   * `true` if the outcome was stored.
   */
  store(number: number, change: SessionChange, tokens?: TokenSet): boolean {
    // A user without a token cannot start a session.
    if (number < this.stored || (isObject(change) && !change.token)) return false;
    this.stored = number;
    this.session.readBeforeWrite();
    this.session.write(change === null ? "SIGNED_OUT" : "SIGNED_IN", change, tokens);
    return true;
  }

  /**
   * Ends the session of a user who no longer exists, even if a later sign-in of the same user has already been stored.
   * Sign-ins that began before the deletion can no longer start a session.
   */
  end(number: number): void {
    this.stored = Math.max(this.stored, number);
    this.session.write("SIGNED_OUT", null);
  }
}

/**
 * A call's turn at the session. Determines at the start of the call whose session the call may read and write. The call
 * commits its outcome to the turn.
 *
 * @internal
 */
export class Turn {
  /** First token that the call read. */
  private first: Token;
  /** ID of the user that `first` belonged to; `undefined` for a sign-in, or if the ID is unknown. */
  private owner: string | undefined;
  private hasRead = false;
  /** Generation of the session when the call last read the token. */
  private generation = 0;
  /** Number of a sign-in or sign-out; 0 for other calls. */
  private readonly number: number = 0;

  /** @param event event that storing the outcome reports; without an event, the outcome is not stored */
  constructor(
    private readonly session: StoredSession,
    private readonly order: SignInOrder,
    private readonly event?: TurnEvent,
  ) {
    if (!event || event === "USER_UPDATED") return;
    order.generation++;
    this.number = order.begin();
  }

  /**
   * Returns the token to send. A call with several requests reads it before each of them. Throws `unauthenticated` if
   * the call's user is no longer signed in.
   */
  token(): Token {
    const { session } = this;
    const token = session.token();
    this.generation = this.order.generation;
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

  /** Returns the token to send after a refresh. Throws `unauthenticated` if the call's user has left during it. */
  tokenAfterRefresh(fresh: string): Token {
    return fresh === this.session.token() ? fresh : this.token();
  }

  /** Returns the session's token if it still belongs to the call's user, so that the call may be retried with it. */
  tokenForRetry(): string | undefined {
    const token = this.session.token();
    if (!token) return undefined;
    return (this.owner ? this.session.ownerOf(token) === this.owner : !this.first) ? token : undefined;
  }

  /** Returns `true` if a sign-in or sign-out of the app has begun or ended since the call last read the token. */
  isOvertaken(): boolean {
    return this.generation !== this.order.generation;
  }

  /**
   * Stores the outcome of the call if the call may still change the session. Among sign-ins and sign-outs, the one that
   * began last wins. A user is updated only while signed in.
   *
   * @param sent token that the call was sent with
   * @returns the outcome, even if it was not stored
   */
  commit<Outcome extends SessionChange>(outcome: Outcome, sent?: Token): Outcome {
    if (this.event === "USER_UPDATED") this.update(outcome as User, sent);
    else if (this.event) this.sign(outcome);
    return outcome;
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

  /** Ends the session after the service has deleted the call's user. Leaves the session of another user unchanged. */
  endDeleted(): void {
    const { session, order } = this;
    if (this.hasChangedUser(session.token())) return;
    order.end(this.number);
    order.generation++;
  }

  private sign(change: SessionChange, tokens?: TokenSet): void {
    const { order } = this;
    if (order.store(this.number, change, tokens)) order.generation++;
  }

  /** Returns `true` if a token belongs to another user than the call. If the user is unknown, any other token counts. */
  private hasChangedUser(token: Token): boolean {
    const { session, owner, first } = this;
    return owner ? session.ownerOf(token) !== owner : !!first && token !== first;
  }

  /** Stores a user from a response if that user is still signed in. */
  private update(user: User, sent: Token): void {
    const { session } = this;
    const token = session.token();
    if (!token) return;
    if (token === sent) session.write("USER_UPDATED", user);
    // The token in a late response is older than the stored token, so the stored token is kept.
    else if (user.id === session.ownerOf(token)) session.write("USER_UPDATED", { ...user, token });
  }
}
