import type { Content } from "./content";

/** What goes out. */
export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly header: Record<string, string>;
  readonly body: Content | undefined;
}

/** What is known once the headers are there. */
export interface AnswerHead {
  readonly statusCode: number;
  readonly header: Record<string, string>;
  readonly cookies: string[];
}

/** A whole answer. */
export interface Answer extends AnswerHead {
  readonly body: ArrayBuffer;
  /** The body, read as UTF-8. */
  text(): string;
}

/** What happens on the way to an answer. */
export interface ExchangeEvents {
  onHeaders(head: AnswerHead): void;
  onChunk?(chunk: ArrayBuffer): void;
}

/** One request and its answer, of any status. */
export interface Exchange {
  /** Ends the exchange, if it has not ended. */
  abort(): void;
  /**
   * Sends and waits for the answer.
   *
   * @param timeout in milliseconds, for all of it; one minute by default
   */
  run(outgoing: Outgoing, events: ExchangeEvents, timeout?: number): Promise<Answer>;
}

/** How long an exchange may take, in milliseconds, where a call says nothing. */
export const DEFAULT_TIMEOUT = 60_000;

/** Makes exchanges. */
export type StartExchange = () => Exchange;
