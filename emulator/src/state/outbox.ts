import { randomUUID } from "node:crypto";
import { Listeners } from "../listeners";
import { normalizeEmail } from "./address";
import { type Collection, type Database, dropOldest } from "./database";

/** A message that the service would have sent. */
export interface Message {
  readonly kind: "sms" | "email";
  /** The phone number without its country code, or the e-mail address in small letters. */
  readonly to: string;
  /** The phone's, such as `+86`; `null` in a mail. */
  readonly phoneCountryCode: string | null;
  readonly code: string;
  /** What the code is for, as the client said. */
  readonly scene: string | undefined;
  /** ISO 8601 */
  readonly sentAt: string;
}

const CAPACITY = 1000;

/** The messages "sent" so far; the oldest are dropped when there are many. */
export class Outbox {
  readonly #messages: Collection<Message>;
  readonly #listeners = new Listeners<Message>();

  constructor(database: Database) {
    this.#messages = database.collection("outbox");
  }

  /** All messages, the oldest first. */
  list(): readonly Message[] {
    return [...this.#messages.values()];
  }

  /**
   * The last message to a phone number or an e-mail address.
   *
   * @example
   * const { code } = emulator.outbox.latest("13800000000")!;
   */
  latest(to: string): Message | undefined {
    const normalized = normalizeEmail(to);
    return this.list().findLast((message) => message.to === normalized);
  }

  /** Calls a function with every message from now on; call what it returns to stop. */
  subscribe(listener: (message: Message) => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Sends a message. */
  send(message: Omit<Message, "sentAt">): void {
    const sent = { ...message, sentAt: new Date().toISOString() };
    this.#messages.set(randomUUID(), sent);
    dropOldest(this.#messages, CAPACITY);
    this.#listeners.emit(sent);
  }
}
