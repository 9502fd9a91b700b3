import { randomUUID } from "node:crypto";
import { type Collection, type Database, dropOldest } from "./database";
import { type Optional, omitUndefined } from "./optional";

/** Published event. */
export interface PublishedEvent {
  readonly name: string;
  readonly data: string;
  /** Name that the publishing client gives itself. */
  readonly source: string | null;
  /** ID of the user who published the event; `null` if `publish` was called without a user ID. */
  readonly userId: string | null;
  readonly publishedAt: string;
}

/** Listener for events with a given name. */
export interface Subscription {
  readonly name: string;
  deliver(data: string): void;
  /** Closes the connection that delivers the events. */
  end(): void;
}

const CAPACITY = 1000;

/** Recent events, and the listeners for new events. */
export class EventBus {
  readonly #events: Collection<PublishedEvent>;
  readonly #subscriptions = new Set<Subscription>();
  readonly #waiting = new Set<() => void>();

  constructor(database: Database) {
    this.#events = database.collection("events");
  }

  /** Returns the latest 1000 events, oldest first. */
  list(): readonly PublishedEvent[] {
    return [...this.#events.values()];
  }

  /**
   * Publishes an event to all listeners for its name.
   *
   * @example
   * emulator.events.publish({ name: "my-event", data: "hello" });
   */
  publish(event: Pick<PublishedEvent, "name" | "data"> & Optional<PublishedEvent>): void {
    const published = { source: null, userId: null, publishedAt: new Date().toISOString(), ...omitUndefined(event) };
    this.#events.set(randomUUID(), published);
    dropOldest(this.#events, CAPACITY);
    for (const subscription of this.#listenersOf(event.name)) {
      subscription.deliver(event.data);
    }
  }

  /**
   * Delivers new events with the subscription's name to the listener; returns a function that unsubscribes the
   * listener.
   */
  subscribe(subscription: Subscription): () => void {
    this.#subscriptions.add(subscription);
    for (const check of this.#waiting) {
      check();
    }
    return () => {
      this.#subscriptions.delete(subscription);
    };
  }

  /** Resolves once there is a listener for this event name. */
  whenSubscribed(name: string): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.#listenersOf(name).length > 0) {
          this.#waiting.delete(check);
          resolve();
        }
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** Closes the connections of all listeners. */
  disconnect(): void {
    for (const subscription of this.#subscriptions) {
      subscription.end();
    }
  }

  #listenersOf(name: string): Subscription[] {
    return [...this.#subscriptions].filter((subscription) => subscription.name === name);
  }
}
