import { report } from "../errors/attempt";
import type { User } from "../types/user";
import { toOrderedJson } from "../types/values";

/** What happened to the session. */
export type AuthStateEvent = "INITIAL_SESSION" | "SIGNED_IN" | "TOKEN_REFRESHED" | "USER_UPDATED" | "SIGNED_OUT";

/** The session after an event; `null` if nobody is signed in. */
export type AuthStateSession = { token: string; user: User | null } | null;

/** Called with each event and the session after it. */
export type AuthStateListener = (event: AuthStateEvent, session: AuthStateSession) => void;

/** Events reported in one go before a listener counts as one that changes the session at each event. */
const MOST_EVENTS_AT_ONCE = 100;

/** Reports what happens to the session to the app's listeners. @internal */
export class SessionEvents {
  private listeners: AuthStateListener[] = [];
  /** Events that the listeners have yet to hear of; the first is being reported. */
  private readonly queue: Parameters<AuthStateListener>[] = [];

  /** @param current reads the session */
  constructor(private readonly current: () => AuthStateSession) {}

  /** Reports a change of the session to the listeners that last heard of another session. */
  emit(event: AuthStateEvent): void {
    // Without a listener, the session is not read. A change that a listener makes is reported once all know of the one before.
    if (this.listeners.length && this.queue.push([event, this.current()]) === 1) this.reportQueue();
  }

  /** Reports the present session to a listener, soon, and then each event; returns a function that ends the subscription. */
  subscribe(listener: AuthStateListener): () => void {
    let ended = false;
    let known: string | undefined;
    // A function of its own, because an app may subscribe the same listener twice.
    const own: AuthStateListener = (event, session) => {
      const text = toComparable(session);
      // A listener that reads the user again at each change would never come to rest. What counts is what the listener knows:
      // another client may have changed the storage before.
      if (ended || (text !== undefined && text === known)) return;
      known = text;
      report(() => listener(event, session));
    };
    Promise.resolve().then(() => {
      if (ended) return;
      this.listeners.push(own);
      report(() => own("INITIAL_SESSION", this.current()));
    });
    return () => {
      ended = true;
      this.listeners = this.listeners.filter((other) => other !== own);
    };
  }

  private reportQueue(): void {
    const { queue } = this;
    for (let reported = 0; queue[0]; queue.shift()) {
      if (reported++ === MOST_EVENTS_AT_ONCE) {
        queue.length = 0;
        console.error(new Error("onAuthStateChange 的回调每次都改变会话，已停止通知"));
        return;
      }
      const [event, session] = queue[0];
      this.listeners.forEach((listener) => {
        listener(event, session);
      });
    }
  }
}

/** Returns a session as JSON; `undefined` if JSON cannot express it. */
function toComparable(session: AuthStateSession): string | undefined {
  try {
    return toOrderedJson(session);
  } catch {
    return undefined;
  }
}
