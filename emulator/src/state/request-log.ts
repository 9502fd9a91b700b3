import { Listeners } from "../listeners";

/** A request that arrived. Neither query nor body nor other headers: those carry tokens, passwords and codes. */
export interface LoggedRequest {
  /** Counts the requests, from 1 on. */
  readonly number: number;
  /** ISO 8601 */
  readonly receivedAt: string;
  readonly method: string;
  readonly path: string;
  /** The root fields of a valid GraphQL document, joined by `, `. */
  field?: string;
  /** What the client says that the request comes from: `x-authing-request-from`. */
  requestFrom?: string;
  /** The language that the client asks for: `x-authing-lang`. */
  lang?: string;
  /** The HTTP status of the answer; none before there is one, and none where the connection ended without. */
  status?: number;
  /** The business code, where the service refused. */
  code?: number;
  /** Milliseconds until the answer was sent, or the connection ended. */
  duration?: number;
}

const CAPACITY = 1000;

/** What arrived so far; the oldest requests are dropped when there are many. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];
  readonly #listeners = new Listeners<LoggedRequest>();
  #count = 0;

  /** All requests, the oldest first. */
  list(): readonly LoggedRequest[] {
    return [...this.#requests];
  }

  /** Adds a request and returns its entry, for what is only known later. */
  add(method: string, path: string): LoggedRequest {
    this.#count += 1;
    const request: LoggedRequest = { number: this.#count, receivedAt: new Date().toISOString(), method, path };
    this.#requests.push(request);
    if (this.#requests.length > CAPACITY) {
      this.#requests.shift();
    }
    return request;
  }

  /** Adds how a request was answered; no status says that it was not. */
  finish(request: LoggedRequest, status: number | undefined, duration: number): void {
    Object.assign(request, { status, duration });
    this.#listeners.emit(request);
  }

  /** Calls a function with every request from now on, once it is answered; call what it returns to stop. */
  subscribe(listener: (request: LoggedRequest) => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Forgets all requests. */
  clear(): void {
    this.#requests.length = 0;
  }
}
