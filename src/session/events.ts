import { runCallback } from "../errors/attempt";
import { inLanguage, messages } from "../messages";
import type { Lang } from "../types/enums";
import type { User } from "../types/user";
import { toOrderedJson } from "./ordered-json";

/** Change of the session. `INITIAL_SESSION` is reported once, shortly after the subscription. */
export type AuthStateEvent = "INITIAL_SESSION" | "SIGNED_IN" | "TOKEN_REFRESHED" | "USER_UPDATED" | "SIGNED_OUT";

/** Session after an event; `null` if nobody is signed in. `user` is `null` if only the token is known. */
export type AuthStateSession = { token: string; user: User | null } | null;

/** Function that receives each event and the session after it. */
export type AuthStateListener = (event: AuthStateEvent, session: AuthStateSession) => void;

/** Maximum number of events to report in a row. More events mean that a listener changes the session on each event. */
const MOST_EVENTS_AT_ONCE = 100;

/** Reports changes of the session to the app's listeners. @internal */
export class SessionEvents {
  private listeners: AuthStateListener[] = [];
  /** Events to report. The first one is being reported. */
  private readonly queue: Parameters<AuthStateListener>[] = [];

  /**
   * @param current returns the current session
   * @param options `lang`, the language of the logged messages
   */
  constructor(
    private readonly current: () => AuthStateSession,
    private readonly options: { lang?: Lang },
  ) {}

  /** Reports an event to the listeners that last saw a different session. */
  emit(event: AuthStateEvent): void {
    // Reads the session only if there is a listener. If a listener changes the session, the resulting event waits until
    // all listeners have received the current event.
    if (this.listeners.length && this.queue.push([event, this.current()]) === 1) this.reportQueue();
  }

  /**
   * Reports the current session to a listener asynchronously, and then each change. Returns a function that ends the
   * subscription.
   */
  subscribe(listener: AuthStateListener): () => void {
    let ended = false;
    let known: string | undefined;
    // A new function, so that an app can subscribe the same listener twice and end each subscription separately.
    const own: AuthStateListener = (event, session) => {
      const text = toComparable(session);
      // Skips events without a change. Otherwise, a listener that reloads the user on each event would never stop.
      // Compares with the session that this listener last saw, because another client may have changed the storage.
      if (ended || (text !== undefined && text === known)) return;
      known = text;
      runCallback(() => listener(event, session));
    };
    Promise.resolve().then(() => {
      if (ended) return;
      this.listeners.push(own);
      runCallback(() => own("INITIAL_SESSION", this.current()));
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
        console.error(new Error(inLanguage(this.options.lang, messages.endlessEvents)));
        return;
      }
      const [event, session] = queue[0];
      this.listeners.forEach((listener) => {
        listener(event, session);
      });
    }
  }
}

/** Returns a session as JSON; `undefined` if JSON cannot represent it. */
function toComparable(session: AuthStateSession): string | undefined {
  try {
    return toOrderedJson(session);
  } catch {
    return undefined;
  }
}
