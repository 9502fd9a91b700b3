import { randomUUID } from "node:crypto";
import { Listeners } from "../listeners";
import { normalizeEmail } from "./address";
import { type Collection, type Database, dropOldest } from "./database";

/** Text message or email that the service would have sent. */
export interface Message {
  readonly kind: "sms" | "email";
  /** Phone number without its country code, or email address in lowercase. */
  readonly to: string;
  /** Country code of the phone number, e.g. `+86`; `null` for an email. */
  readonly phoneCountryCode: string | null;
  readonly code: string;
  /** Purpose of the code, as the client sent it. */
  readonly scene: string | undefined;
  /** ISO 8601. */
  readonly sentAt: string;
}

const CAPACITY = 1000;

/** Messages that the service would have sent; only the latest 1000 are kept. */
export class Outbox {
  readonly #messages: Collection<Message>;
  readonly #listeners = new Listeners<Message>();

  constructor(database: Database) {
    this.#messages = database.collection("outbox");
  }

  /** Returns all messages, oldest first. */
  list(): readonly Message[] {
    return [...this.#messages.values()];
  }

  /**
   * Returns the latest message to a phone number or an email address.
   *
   * @example
   * const { code } = emulator.outbox.latest("13800000000")!;
   */
  latest(to: string): Message | undefined {
    const normalized = normalizeEmail(to);
    return this.list().findLast((message) => message.to === normalized);
  }

  /** Calls the listener with each new message; returns a function that unsubscribes it. */
  subscribe(listener: (message: Message) => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Adds a message and notifies the listeners. */
  send(message: Omit<Message, "sentAt">): void {
    const sent = { ...message, sentAt: new Date().toISOString() };
    this.#messages.set(randomUUID(), sent);
    dropOldest(this.#messages, CAPACITY);
    this.#listeners.emit(sent);
  }
}
