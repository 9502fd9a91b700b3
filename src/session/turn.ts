import type { Token } from "../http/exchange";
import type { TokenSet } from "../types/answers";
import type { User } from "../types/user";
import { isObject } from "../types/values";
import { unauthenticated } from "./session-errors";
import type { SessionChange, StoredSession } from "./stored-session";

/** Session event that a call can cause. @internal */
export type TurnEvent = "SIGNED_IN" | "SIGNED_OUT" | "USER_UPDATED";

/** Order of the sign-ins and sign-outs of a session. The one that began last wins, whichever response arrives last. */
export interface SignInOrder {
  /**
   * Generation counter: incremented when a sign-in or sign-out of the app begins and when it is stored. Silent sign-ins
   * do not count, because concurrent calls share them.
   */
  generation: number;

  /** Number of the last sign-in or sign-out that was stored. */
  stored: number;

  /** Begins a sign-in or sign-out. Returns its number. */
  begin(): number;

  /**
   * Stores the outcome of a sign-in or sign-out, unless the outcome of a later one has already been stored. Returns
   * `true` if the outcome was stored.
   */
  store(number: number, change: SessionChange, tokens?: TokenSet): boolean;

  /**
   * Ends the session of a user who no longer exists, even if a later sign-in of the same user has already been stored.
   * Sign-ins that began before the deletion can no longer start a session.
   */
  end(number: number): void;
}

export function createSignInOrder(session: StoredSession): SignInOrder {
  let begun = 0;
  const order: SignInOrder = {
    generation: 0,
    stored: 0,
    begin: () => ++begun,
    store(number, change, tokens) {
      // A user without a token cannot start a session.
      if (number < order.stored || (isObject(change) && !change.token)) return false;
      order.stored = number;
      session.write(change === null ? "SIGNED_OUT" : "SIGNED_IN", change, tokens);
      return true;
    },
    end(number) {
      order.stored = Math.max(order.stored, number);
      session.write("SIGNED_OUT", null);
    },
  };
  return order;
}

/**
 * A call's turn at the session. Determines at the start of the call whose session the call may read and write. The call
 * commits its outcome to the turn.
 *
 * @internal
 */
export interface Turn {
  /**
   * Returns the token to send. A call with several requests reads it before each of them. Throws `unauthenticated` if
   * the call's user is no longer signed in.
   */
  readToken(): Token;

  /** Returns the token to send after a refresh. Throws `unauthenticated` if the user has changed meanwhile. */
  tokenAfterRefresh(fresh: string): Token;

  /** Returns the session's token if it still belongs to the call's user, so that the call may be retried with it. */
  tokenForRetry(): string | undefined;

  /** Returns `true` if a sign-in or sign-out of the app has begun or ended since the call last read the token. */
  isOvertaken(): boolean;

  /**
   * Stores the outcome of the call if the call may still change the session. Among sign-ins and sign-outs, the one that
   * began last wins. A user is updated only while signed in.
   *
   * @param sent token that the call was sent with
   * @returns the outcome, even if it was not stored
   */
  commit<Outcome extends SessionChange>(outcome: Outcome, sent?: Token): Outcome;
}

/** Turn of a sign-in. @internal */
export interface SignInTurn extends Turn {
  /**
   * Stores a user who has signed in, and the token set of the session. The same rules apply as for `commit`.
   *
   * @returns the user, even if nothing was stored
   */
  commitTokenSet(user: User, tokens: TokenSet): User;
}

/** Turn of a sign-out. @internal */
export interface SignOutTurn extends Turn {
  /** Ends the session after the service has deleted the call's user. Leaves the session of another user unchanged. */
  endDeleted(): void;
}

/**
 * Opens a turn.
 *
 * @param event event that storing the outcome reports; without an event, the outcome is not stored
 */
export function openTurn(session: StoredSession, order: SignInOrder, event?: TurnEvent): SignInTurn & SignOutTurn {
  /** First token that the call read. */
  let first: Token;
  /** ID of the user that `first` belonged to; `undefined` for a sign-in, or if the ID is unknown. */
  let owner: string | undefined;
  let hasRead = false;
  /** Generation of the session when the call last read the token. */
  let generation = 0;
  /** Number of a sign-in or sign-out; 0 for other calls. */
  let number = 0;
  if (event === "SIGNED_IN" || event === "SIGNED_OUT") {
    order.generation++;
    number = order.begin();
  }

  const readToken = (): Token => {
    const token = session.token();
    generation = order.generation;
    // A sign-in has no user yet.
    if (event === "SIGNED_IN") return token;
    if (hasRead) {
      if (hasChangedUser(token)) throw unauthenticated();
      return token;
    }
    hasRead = true;
    first = token;
    owner = session.ownerOf(token);
    return token;
  };

  /** Returns `true` if a token belongs to a user other than the call's; for an unknown user, if the token has changed. */
  const hasChangedUser = (token: Token): boolean =>
    owner ? session.ownerOf(token) !== owner : !!first && token !== first;

  const sign = (change: SessionChange, tokens?: TokenSet): void => {
    if (order.store(number, change, tokens)) order.generation++;
  };

  /** Stores a user from a response if that user is still signed in. */
  const update = (user: User, sent: Token): void => {
    const token = session.token();
    if (!token) return;
    if (token === sent) session.write("USER_UPDATED", user);
    // The token in a late response is older than the stored token, so the stored token is kept.
    else if (user.id === session.ownerOf(token)) session.write("USER_UPDATED", { ...user, token });
  };

  return {
    readToken,
    tokenAfterRefresh: (fresh) => (fresh === session.token() ? fresh : readToken()),
    tokenForRetry() {
      const token = session.token();
      return token && (owner ? session.ownerOf(token) === owner : !first) ? token : undefined;
    },
    isOvertaken: () => generation !== order.generation,
    commit(outcome, sent) {
      if (event === "USER_UPDATED") update(outcome as User, sent);
      else if (event) sign(outcome);
      return outcome;
    },
    commitTokenSet(user, tokens) {
      sign(user, tokens);
      return user;
    },
    endDeleted() {
      if (hasChangedUser(session.token())) return;
      order.end(number);
      order.generation++;
    },
  };
}
