import { isString } from "../types/guards";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/User";

/** What happened to the session. */
export type AuthStateEvent = "INITIAL_SESSION" | "SIGNED_IN" | "TOKEN_REFRESHED" | "USER_UPDATED" | "SIGNED_OUT";

/** The session after that; `null` if nobody is logged in. */
export type AuthStateSession = { token: string; user: User | null } | null;

/** Told what happened to the session. */
export type AuthStateListener = (event: AuthStateEvent, session: AuthStateSession) => void;

/** Changes the session, and tells of it. @internal */
export interface SessionState {
  /**
   * Stores a user, with the user's token if there is one, or a token, or for `null` that nobody is logged in.
   *
   * @param resumes whether a sign-in is into the same session, not another one
   */
  change(event: AuthStateEvent, to: User | string | null, resumes?: boolean): void;

  /**
   * What stores the outcome of a call, taken before the call is made: if the session has ended or another has begun in the
   * meantime, nothing is stored, so that a call that comes back late undoes no logout.
   */
  commit<T>(store: (outcome: T) => void): (outcome: T) => void;

  /** Tells `listener` of the present session, soon, and of all that happens to it; gives what ends that. */
  subscribe(listener: AuthStateListener): () => void;
}

/** The one who changes the session that `tokenProvider` keeps. */
export function sessionState(tokenProvider: TokenProviderLike): SessionState {
  let listeners: AuthStateListener[] = [];
  let generation = 0;

  const current = (): AuthStateSession => {
    const token = tokenProvider.getToken();
    return token ? { token, user: tokenProvider.getUser() || null } : null;
  };

  return {
    change(event, to, resumes) {
      if (!resumes && /^SIGNED/.test(event)) generation++;
      if (!to) tokenProvider.clearUser();
      else if (isString(to)) tokenProvider.setToken(to);
      else tokenProvider.setUser(to);
      if (listeners.length) {
        const session = current();
        listeners.forEach((listener) => {
          listener(event, session);
        });
      }
    },

    commit(store) {
      const made = generation;
      return (outcome) => {
        if (made === generation) store(outcome);
      };
    },

    subscribe(listener) {
      // Each subscription is one of its own, even of the same function, and a failure of the function is nobody else's.
      const own: AuthStateListener = (event, session) => {
        try {
          listener(event, session);
        } catch (thrown) {
          console.error(thrown);
        }
      };
      listeners.push(own);
      Promise.resolve().then(() => {
        if (listeners.indexOf(own) >= 0) own("INITIAL_SESSION", current());
      });
      return () => {
        listeners = listeners.filter((other) => other !== own);
      };
    },
  };
}
