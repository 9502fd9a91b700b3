/** A request that arrived. Neither query nor headers nor body: those carry tokens, passwords and codes. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** The root fields of a valid GraphQL document, joined by `, `. */
  field?: string;
}

const CAPACITY = 1000;

/** What arrived so far; the oldest requests are dropped when there are many. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];

  /** All requests, the oldest first. */
  list(): readonly LoggedRequest[] {
    return [...this.#requests];
  }

  /** Adds a request and returns its entry, for what is only known later. */
  add(method: string, path: string): LoggedRequest {
    const request: LoggedRequest = { method, path };
    this.#requests.push(request);
    if (this.#requests.length > CAPACITY) {
      this.#requests.shift();
    }
    return request;
  }

  /** Forgets all requests. */
  clear(): void {
    this.#requests.length = 0;
  }
}
