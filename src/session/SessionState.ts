import { report } from "../errors/report";
import { isObject, isString } from "../types/guards";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/User";
import { findSession } from "./currentSession";
import { subjectOf } from "./jwt";

/** What happened to the session. */
export type AuthStateEvent = "INITIAL_SESSION" | "SIGNED_IN" | "TOKEN_REFRESHED" | "USER_UPDATED" | "SIGNED_OUT";

/** What a user who comes back from a call may be to the session. */
export type UserEvent = "SIGNED_IN" | "USER_UPDATED";

/** The session after that; `null` if nobody is logged in. */
export type AuthStateSession = { token: string; user: User | null } | null;

/** Told what happened to the session. */
export type AuthStateListener = (event: AuthStateEvent, session: AuthStateSession) => void;

/** A user, with the user's token if there is one, or a token, or for `null` that nobody is logged in. */
type SessionChange = User | string | null;

/** Changes the session, and tells of it. @internal */
export interface SessionState {
  /** The last sign-in or sign-out that the app has called, whatever has become of it. */
  asked: number;

  /** Stores a change. */
  change(event: AuthStateEvent, to: SessionChange): void;

  /**
   * What stores the outcome of a call, taken when the call is made. Of sign-ins and sign-outs, the one that was called last
   * counts, in whatever order they come back; a user who comes back is stored only while that user is logged in, and one
   * without a token begins no session.
   *
   * @param unasked whether the SDK makes the call by itself
   */
  commit(event: AuthStateEvent, unasked?: boolean): (to: SessionChange) => void;

  /** Tells `listener` of the present session, soon, and of all that happens to it; gives what ends that. */
  subscribe(listener: AuthStateListener): () => void;
}

/** The one who changes the session that `tokenProvider` keeps. */
export function sessionState(tokenProvider: TokenProviderLike): SessionState {
  let listeners: AuthStateListener[] = [];
  /** What the listeners have yet to be told, of which the first is being told. */
  const news: Parameters<AuthStateListener>[] = [];
  /** Calls that may change the session are counted; which of them signed in or out last; how often the token has changed. */
  let calls = 0;
  let signed = 0;
  let tokens = 0;

  const current = (): AuthStateSession => {
    const token = tokenProvider.getToken();
    if (!token) return null;
    const user = tokenProvider.getUser() || null;
    const id = subjectOf(token);
    // A token that an app has set may be another user's.
    return { token, user: user && id && id !== user.id ? null : user };
  };

  const store = (event: AuthStateEvent, to: SessionChange) => {
    if (event !== "USER_UPDATED") tokens++;
    if (!to) tokenProvider.clearUser();
    else if (isString(to)) tokenProvider.setToken(to);
    else tokenProvider.setUser(to);
    // What a listener changes is told once all have been told of what it was told itself.
    if (!listeners.length || news.push([event, current()]) > 1) return;
    for (; news[0]; news.shift()) tell(news[0]);
  };

  const tell = (told: Parameters<AuthStateListener>) => {
    listeners.forEach((listener) => {
      listener(...told);
    });
  };

  const state: SessionState = {
    asked: 0,

    change(event, to) {
      // Lets the storage see whether somebody else has changed it, before it leaves out what it believes to be there.
      tokenProvider.getToken();
      state.commit(event)(to);
    },

    commit(event, unasked) {
      const call = ++calls;
      const before = tokens;
      const signs = /^SIGNED/.test(event);
      if (signs && !unasked) state.asked = call;
      return (to) => {
        if (signs) {
          if (call < signed || (isObject(to) && !to.token)) return;
          signed = call;
          store(event, to);
        } else if (before === tokens) store(event, to);
        else {
          // Somebody has logged in meanwhile, or the token was renewed: the one that comes back may be older.
          const { id, token } = findSession(tokenProvider) || {};
          if (id && id === (to as User).id) store(event, { ...(to as User), token });
        }
      };
    },

    subscribe(listener) {
      // Each subscription is one of its own, even of the same function, and a failure of the function is nobody else's.
      const own: AuthStateListener = (event, session) => {
        if (listeners.indexOf(own) >= 0) report(() => listener(event, session));
      };
      listeners.push(own);
      Promise.resolve().then(() => {
        // The session is read for those only who still listen.
        if (listeners.indexOf(own) >= 0) report(() => own("INITIAL_SESSION", current()));
      });
      return () => {
        listeners = listeners.filter((other) => other !== own);
      };
    },
  };
  return state;
}
