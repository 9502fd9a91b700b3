import type { Content } from "./content";

/** Request to send. */
export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly header: Record<string, string>;
  readonly body: Content | undefined;
}

/** Status and headers of a response. */
export interface AnswerHead {
  readonly statusCode: number;
  readonly header: Record<string, string>;
  readonly cookies: string[];
}

/** Complete response. */
export interface Answer extends AnswerHead {
  readonly body: ArrayBuffer;
  /** Decodes the body as UTF-8. */
  text(): string;
}

/** Callbacks for the progress of a request and its response. */
export interface ExchangeEvents {
  /** Called with the number of bytes of the body that have been sent, at least once if there is a body. */
  onSent?(bytes: number): void;
  onHeaders(head: AnswerHead): void;
  onChunk?(chunk: ArrayBuffer): void;
}

/** One HTTP request and its response. */
export interface Exchange {
  /** Aborts the exchange if it is still in flight. */
  abort(): void;
  /**
   * Sends the request and resolves with the response, whatever its status.
   *
   * @param timeout time limit for the whole exchange in milliseconds; one minute by default
   */
  run(outgoing: Outgoing, events: ExchangeEvents, timeout?: number): Promise<Answer>;
}

/** Default timeout of an exchange in milliseconds. */
export const DEFAULT_TIMEOUT = 60_000;

/** Creates an exchange. */
export type StartExchange = () => Exchange;
