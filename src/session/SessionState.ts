import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/User";

/** What happened to the session. */
export type AuthStateEvent = "INITIAL_SESSION" | "SIGNED_IN" | "TOKEN_REFRESHED" | "USER_UPDATED" | "SIGNED_OUT";

/** The session after that; `null` if nobody is logged in. */
export type AuthStateSession = { token: string; user: User | null } | null;

/** Told what happened to the session. */
export type AuthStateListener = (event: AuthStateEvent, session: AuthStateSession) => void;

/** The one who changes the session, and tells of it. @internal */
export class SessionState {
  private listeners: AuthStateListener[] = [];
  private generation = 0;

  constructor(private readonly tokenProvider: TokenProviderLike) {}

  /**
   * Stores a user, with the user's token if there is one, or a token, or for `null` that nobody is logged in.
   *
   * @param begins whether the session is another one now; as by default a sign-in and a sign-out have it
   */
  change(event: AuthStateEvent, to: User | string | null, begins = /^SIGNED/.test(event)): void {
    const { tokenProvider } = this;
    if (begins) this.generation++;
    if (!to) tokenProvider.clearUser();
    else if (typeof to === "string") tokenProvider.setToken(to);
    else tokenProvider.setUser(to);
    if (this.listeners.length === 0) return;
    const session = this.current();
    for (const listener of this.listeners) notify(listener, event, session);
  }

  /**
   * What stores the outcome of a call, taken before the call is made: if the session has ended or another has begun in the
   * meantime, nothing is stored, so that a call that comes back late undoes no logout.
   */
  commit<T>(store: (outcome: T) => void): (outcome: T) => T {
    const { generation } = this;
    return (outcome) => {
      if (generation === this.generation) store(outcome);
      return outcome;
    };
  }

  /** Tells `listener` of the present session, soon, and of all that happens to it; gives what ends that. */
  subscribe(listener: AuthStateListener): () => void {
    // Each subscription is one of its own, even of the same function.
    const own: AuthStateListener = (event, session) => listener(event, session);
    this.listeners.push(own);
    Promise.resolve().then(() => {
      if (this.listeners.indexOf(own) >= 0) notify(own, "INITIAL_SESSION", this.current());
    });
    return () => {
      this.listeners = this.listeners.filter((other) => other !== own);
    };
  }

  private current(): AuthStateSession {
    const { tokenProvider } = this;
    const token = tokenProvider.getToken();
    return token ? { token, user: tokenProvider.getUser() || null } : null;
  }
}

/** Tells a listener, whose failure is nobody else's. */
function notify(listener: AuthStateListener, event: AuthStateEvent, session: AuthStateSession): void {
  try {
    listener(event, session);
  } catch (thrown) {
    console.error(thrown);
  }
}
