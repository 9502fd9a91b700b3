/** Simulated failure: the requests that it applies to, and its effect. */
export interface Fault {
  /** Path of the requests; with a trailing `*`, all paths with this prefix. */
  readonly path?: string | undefined;
  /** Field of GraphQL's `Query` or `Mutation` that the requests ask for. */
  readonly field?: string | undefined;
  /** Number of requests that it applies to: 1 by default; `null` or `Infinity` for all. */
  readonly count?: number | null | undefined;
  /** Probability from 0 to 1 that it applies to a matching request; 1 by default. */
  readonly probability?: number | undefined;
  /** Delay in milliseconds before anything else happens. */
  readonly latency?: number | undefined;
  /** `true` to break the connection before the request is processed. */
  readonly drop?: boolean | undefined;
  /** `true` to break the connection after the request is processed. */
  readonly loseAnswer?: boolean | undefined;
  /** `true` to keep the connection open and never respond. */
  readonly neverAnswer?: boolean | undefined;
  /** HTTP status that replaces the response; 200 by default if there is a `body`. */
  readonly status?: number | undefined;
  /** Body that replaces the response: strings are sent as HTML, anything else as JSON. */
  readonly body?: unknown;
  /** Number of bytes after which the body ends; `Content-Length` matches the truncated body. */
  readonly truncate?: number | undefined;
}
