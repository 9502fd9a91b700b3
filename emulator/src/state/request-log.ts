import { Listeners } from "../listeners";

/**
 * Logged request. The query, the body and most headers are not logged, because they can contain tokens, passwords and
 * codes.
 */
export interface LoggedRequest {
  /** Sequence number, starting at 1. */
  readonly number: number;
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly method: string;
  readonly path: string;
  /** Root fields of a valid GraphQL document, joined by `, `. */
  field?: string;
  /** Source that the client names in `x-authing-request-from`. */
  requestFrom?: string;
  /** Language that the client requests in `x-authing-lang`. */
  lang?: string;
  /** HTTP status; `undefined` until there is a response, or if the connection ended without a response. */
  status?: number;
  /** Effects of the simulated failure that applies to the request. */
  fault?: readonly string[];
  /** Business code of a rejection. */
  code?: number;
  /** Milliseconds until the response was sent or the connection ended. */
  duration?: number;
}

const CAPACITY = 1000;

/** Received requests; only the latest 1000 are kept. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];
  readonly #listeners = new Listeners<LoggedRequest>();
  #count = 0;

  /** Returns all requests, oldest first. */
  list(): readonly LoggedRequest[] {
    return [...this.#requests];
  }

  /** Adds an entry for a request; `finish` completes the entry. */
  add(method: string, path: string): LoggedRequest {
    this.#count += 1;
    const request: LoggedRequest = { number: this.#count, receivedAt: new Date().toISOString(), method, path };
    this.#requests.push(request);
    if (this.#requests.length > CAPACITY) {
      this.#requests.shift();
    }
    return request;
  }

  /** Completes an entry; `undefined` as the status means that there was no response. */
  finish(request: LoggedRequest, status: number | undefined, duration: number): void {
    Object.assign(request, { status, duration });
    this.#listeners.emit(request);
  }

  /** Calls the listener with each request when the request ends; returns a function that unsubscribes the listener. */
  subscribe(listener: (request: LoggedRequest) => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Removes all requests. */
  clear(): void {
    this.#requests.length = 0;
  }
}
