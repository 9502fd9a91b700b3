import { report } from "../errors/report";
import { isString } from "../types/guards";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/User";
import { subjectOf } from "./jwt";

/** What happened to the session. */
export type AuthStateEvent = "INITIAL_SESSION" | "SIGNED_IN" | "TOKEN_REFRESHED" | "USER_UPDATED" | "SIGNED_OUT";

/** The session after that; `null` if nobody is logged in. */
export type AuthStateSession = { token: string; user: User | null } | null;

/** Told what happened to the session. */
export type AuthStateListener = (event: AuthStateEvent, session: AuthStateSession) => void;

/** A user, with the user's token if there is one, or a token, or for `null` that nobody is logged in. */
type SessionChange = User | string | null;

/** Changes the session, and tells of it. @internal */
export interface SessionState {
  /** Stores a change. */
  change(event: AuthStateEvent, to: SessionChange): void;

  /**
   * What stores the outcome of a call, taken before the call is made. Of sign-ins and sign-outs, the one that was called last
   * counts, in whatever order they come back; and what belongs to a session is not stored once that has ended or another has
   * begun.
   */
  commit(event: AuthStateEvent): (to: SessionChange) => void;

  /** Tells `listener` of the present session, soon, and of all that happens to it; gives what ends that. */
  subscribe(listener: AuthStateListener): () => void;
}

/** The one who changes the session that `tokenProvider` keeps. */
export function sessionState(tokenProvider: TokenProviderLike): SessionState {
  let listeners: AuthStateListener[] = [];
  /** Calls that may change the session are counted; which of them signed in or out last; how often the token was renewed. */
  let calls = 0;
  let signed = 0;
  let renewals = 0;

  const current = (): AuthStateSession => {
    const token = tokenProvider.getToken();
    if (!token) return null;
    const user = tokenProvider.getUser() || null;
    const id = subjectOf(token);
    // A token that an app has set may be another user's.
    return { token, user: user && id && id !== user.id ? null : user };
  };

  const store = (event: AuthStateEvent, to: SessionChange, call: number) => {
    if (signs(event)) signed = call;
    if (event === "TOKEN_REFRESHED") renewals++;
    if (!to) tokenProvider.clearUser();
    else if (isString(to)) tokenProvider.setToken(to);
    else tokenProvider.setUser(to);
    if (listeners.length) {
      const session = current();
      listeners.forEach((listener) => {
        listener(event, session);
      });
    }
  };

  return {
    change(event, to) {
      // Lets the storage see whether somebody else has changed it, before it leaves out what it believes to be there.
      tokenProvider.getToken();
      store(event, to, ++calls);
    },

    commit(event) {
      const call = ++calls;
      const session = signed;
      const renewal = renewals;
      return (to) => {
        if (signs(event) ? call < signed : session !== signed) return;
        // The token of a user who comes back may be older than one that has been stored meanwhile.
        const late = event === "USER_UPDATED" && renewal !== renewals;
        store(event, late ? { ...(to as User), token: tokenProvider.getToken() } : to, call);
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
}

/** Whether an event begins or ends a session. */
function signs(event: AuthStateEvent): boolean {
  return /^SIGNED/.test(event);
}
