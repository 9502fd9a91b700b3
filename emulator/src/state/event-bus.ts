import { randomUUID } from "node:crypto";
import { type Collection, type Database, dropOldest } from "./database";

/** An event that was published. */
export interface PublishedEvent {
  readonly name: string;
  readonly data: string;
  /** What the publishing client calls itself. */
  readonly source: string | null;
  /** Who published it; nobody, if a test did. */
  readonly userId: string | null;
  readonly publishedAt: string;
}

/** Somebody who listens to the events of one name. */
export interface Subscription {
  readonly name: string;
  deliver(data: string): void;
  /** Ends the connection that the events are delivered over. */
  end(): void;
}

const CAPACITY = 1000;

/** The events: those of the past, up to a number, and who listens to new ones. */
export class EventBus {
  readonly #events: Collection<PublishedEvent>;
  readonly #subscriptions = new Set<Subscription>();
  readonly #waiting = new Set<() => void>();

  constructor(database: Database) {
    this.#events = database.collection("events");
  }

  /** The events that were published, the oldest first. */
  list(): readonly PublishedEvent[] {
    return [...this.#events.values()];
  }

  /**
   * Publishes an event, to all who listen to its name.
   *
   * @example
   * emulator.events.publish({ name: "my-event", data: "hello" });
   */
  publish(event: Pick<PublishedEvent, "name" | "data"> & Partial<PublishedEvent>): void {
    const published = { source: null, userId: null, publishedAt: new Date().toISOString(), ...event };
    this.#events.set(randomUUID(), published);
    dropOldest(this.#events, CAPACITY);
    for (const subscription of this.#listenersOf(event.name)) {
      subscription.deliver(event.data);
    }
  }

  /** Delivers the events of a name from now on; call what it returns to stop. */
  subscribe(subscription: Subscription): () => void {
    this.#subscriptions.add(subscription);
    for (const look of this.#waiting) {
      look();
    }
    return () => {
      this.#subscriptions.delete(subscription);
    };
  }

  /** Resolves as soon as somebody listens to the events of a name. */
  whenSubscribed(name: string): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.#listenersOf(name).length > 0) {
          this.#waiting.delete(look);
          resolve();
        }
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Ends all connections that events are delivered over. */
  disconnect(): void {
    for (const subscription of this.#subscriptions) {
      subscription.end();
    }
  }

  #listenersOf(name: string): Subscription[] {
    return [...this.#subscriptions].filter((subscription) => subscription.name === name);
  }
}
