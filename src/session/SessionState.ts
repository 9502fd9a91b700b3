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

  /** Begins the session of a user, with the user's token if there is one. */
  signIn(user: User): void {
    this.generation++;
    this.resume(user);
  }

  /** Goes on with a session that had died: the calls that wait for it are still about it. */
  resume(user: User): void {
    this.tokenProvider.setUser(user);
    this.tell("SIGNED_IN");
  }

  /** Begins a session of which only the token is known. */
  signInByToken(token: string): void {
    this.generation++;
    this.tokenProvider.setToken(token);
    this.tell("SIGNED_IN");
  }

  /** Ends the session. */
  signOut(): void {
    this.generation++;
    this.tokenProvider.clearUser();
    this.tell("SIGNED_OUT");
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

  /** Stores the user of the session as the service has just described it. */
  updateUser(user: User): void {
    this.tokenProvider.setUser(user);
    this.tell("USER_UPDATED");
  }

  /** Stores a new token of the session. */
  refresh(token: string): void {
    this.tokenProvider.setToken(token);
    this.tell("TOKEN_REFRESHED");
  }

  /** Tells `listener` of the present session, soon, and of all that happens to it; gives what ends that. */
  subscribe(listener: AuthStateListener): () => void {
    const unsubscribe = () => {
      this.listeners = this.listeners.filter((other) => other !== once);
    };
    // Each subscription is one of its own, even of the same function.
    const once: AuthStateListener = (event, session) => listener(event, session);
    this.listeners.push(once);
    Promise.resolve().then(() => {
      if (this.listeners.indexOf(once) >= 0) notify(once, "INITIAL_SESSION", this.current());
    });
    return unsubscribe;
  }

  private tell(event: AuthStateEvent): void {
    if (this.listeners.length === 0) return;
    const session = this.current();
    for (const listener of this.listeners) notify(listener, event, session);
  }

  private current(): AuthStateSession {
    const token = this.tokenProvider.getToken();
    return token ? { token, user: this.tokenProvider.getUser() || null } : null;
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
