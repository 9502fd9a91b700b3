import { report } from "../errors/report";
import { isObject, isString } from "../types/guards";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/User";
import { ownerOf, unauthenticated } from "./currentSession";
import { subjectOf } from "./jwt";

/** What happened to the session. */
export type AuthStateEvent = "INITIAL_SESSION" | "SIGNED_IN" | "TOKEN_REFRESHED" | "USER_UPDATED" | "SIGNED_OUT";

/** Somebody has logged in. @internal */
export const SIGNED_IN = "SIGNED_IN";

/** The session has ended. @internal */
export const SIGNED_OUT = "SIGNED_OUT";

/** The user who is logged in has changed. @internal */
export const USER_UPDATED = "USER_UPDATED";

/** What a user who comes back from a call may be to the session. @internal */
export type UserEvent = typeof SIGNED_IN | typeof USER_UPDATED;

/** The session after that; `null` if nobody is logged in. */
export type AuthStateSession = { token: string; user: User | null } | null;

/** Told what happened to the session. */
export type AuthStateListener = (event: AuthStateEvent, session: AuthStateSession) => void;

/** Number of events in a row after which a listener counts as one that changes the session at every event. */
const MOST_EVENTS_AT_ONCE = 100;

/** A user, with the user's token if there is one, or a token, or for `null` that nobody is logged in. */
type SessionChange = User | string | null;

/** Changes the session, and tells of it. @internal */
export interface SessionState {
  /** Another one after each sign-in or sign-out of the app's, when it is called and when it is done; not for shared logins. */
  turn: number;

  /** The last token that no silent login can replace, because WeChat's user is not the token's. */
  irreplaceable?: string;

  /**
   * Stores a change.
   *
   * @param from the token that the session has to have; any by default
   */
  change(event: AuthStateEvent, to: SessionChange, from?: string): void;

  /**
   * What stores the outcome of a sign-in or sign-out and gives it back, taken when that is called: of all of them, the one
   * that was called last counts, in whatever order they come back. A user without a token begins no session.
   *
   * @param shared whether it is a login that calls share
   * @param unasked whether the SDK began it: then it gives way to sign-ins and sign-outs of the app, and throws
   *   `unauthenticated` instead of replacing the session of another user
   */
  sign(
    event: typeof SIGNED_IN | typeof SIGNED_OUT,
    shared?: boolean,
    unasked?: boolean,
  ): <To extends SessionChange>(to: To) => To;

  /**
   * Stores a user who has come back from a call, while that user is logged in.
   *
   * @param sent the token that the call was sent with
   */
  update(user: User, sent: string | null | undefined): void;

  /** Tells `listener` of the present session, soon, and of all that happens to it then; gives what ends that. */
  subscribe(listener: AuthStateListener): () => void;
}

/** The one who changes the session that `tokenProvider` keeps. */
export function sessionState(tokenProvider: TokenProviderLike): SessionState {
  let listeners: AuthStateListener[] = [];
  /** What the listeners have yet to be told, of which the first is being told. */
  const news: Parameters<AuthStateListener>[] = [];
  /** Sign-ins and sign-outs are counted as they are called, and which of them was stored last. */
  let calls = 0;
  let signed = 0;

  const current = (): AuthStateSession => {
    const token = tokenProvider.getToken();
    if (!token) return null;
    const user = tokenProvider.getUser() || null;
    const id = subjectOf(token);
    // A token that an app has set may be another user's.
    return { token, user: user && id && id !== user.id ? null : user };
  };

  const tell = (listener: AuthStateListener) => {
    listener(...(news[0] as Parameters<AuthStateListener>));
  };

  const write = (to: SessionChange) => {
    if (!to) tokenProvider.clearUser();
    else if (isString(to)) tokenProvider.setToken(to);
    else tokenProvider.setUser(to);
  };

  const store = (event: AuthStateEvent, to: SessionChange) => {
    if (!listeners.length) return write(to);
    const before = current();
    write(to);
    const session = current();
    // Otherwise, a listener that reads the user again at every event would never stop.
    if (isSame(before, session)) return;
    // A change that a listener makes is reported once all listeners know of the change before it.
    if (news.push([event, session]) === 1) reportNews();
  };

  const reportNews = () => {
    for (let reported = 0; news[0]; news.shift()) {
      if (reported++ === MOST_EVENTS_AT_ONCE) {
        news.length = 0;
        console.error(new Error("onAuthStateChange 的回调每次都改变会话，已停止通知"));
        return;
      }
      listeners.forEach(tell);
    }
  };

  const refuseOtherUser = (user: User) => {
    const token = tokenProvider.getToken();
    if (!token || ownerOf(tokenProvider, token) === user.id) return;
    state.irreplaceable = token;
    throw unauthenticated();
  };

  const state: SessionState = {
    turn: 0,

    change(event, to, from) {
      // This also lets the storage see whether somebody else has changed it, before it leaves out what it believes to be there.
      const token = tokenProvider.getToken();
      if (event === SIGNED_IN || event === SIGNED_OUT) state.sign(event)(to);
      else if (!from || from === token) store(event, to);
    },

    sign(event, shared, unasked) {
      const call = unasked ? signed : ++calls;
      // A shared login is sent without a token: this lets the storage see whether somebody else has changed it.
      if (shared) tokenProvider.getToken();
      else state.turn++;
      return (to) => {
        if (call < signed || (isObject(to) && !to.token)) return to;
        if (unasked) refuseOtherUser(to as User);
        signed = call;
        if (!shared) state.turn++;
        store(event, to);
        return to;
      };
    },

    update(user, sent) {
      // Whoever is known to have changed the session, this tells it, mostly without a look at the storage.
      const token = tokenProvider.getToken(true);
      if (!token) return;
      if (token === sent) store(USER_UPDATED, user);
      // The token that comes back may be older than the one that has been stored meanwhile.
      else if (user.id === ownerOf(tokenProvider, token)) store(USER_UPDATED, { ...user, token });
    },

    subscribe(listener) {
      // Each subscription is one of its own, even of the same function, and a failure of the function is nobody else's.
      let over = false;
      const own: AuthStateListener = (event, session) => {
        if (!over) report(() => listener(event, session));
      };
      Promise.resolve().then(() => {
        if (over) return;
        listeners.push(own);
        report(() => own("INITIAL_SESSION", current()));
      });
      return () => {
        over = true;
        listeners = listeners.filter((other) => other !== own);
      };
    },
  };
  return state;
}

/** Returns whether two sessions hold the same token and user. A user without a JSON form counts as changed. */
function isSame(one: AuthStateSession, other: AuthStateSession): boolean {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}
