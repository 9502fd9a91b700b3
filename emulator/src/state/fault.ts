/** Simulated failure: which requests it affects, and how. */
export interface Fault {
  /** Path of the requests; a trailing `*` matches all paths with this prefix. */
  readonly path?: string | undefined;
  /** Field of GraphQL's `Query` or `Mutation` that the requests ask for. */
  readonly field?: string | undefined;
  /** Number of requests that the fault applies to: 1 by default; `null` or `Infinity` for all. */
  readonly count?: number | null | undefined;
  /** Probability, from 0 to 1, that the fault applies to a matching request; 1 by default. */
  readonly probability?: number | undefined;
  /** Delay in milliseconds before anything else happens. */
  readonly latency?: number | undefined;
  /** `true` to break the connection before the request is processed. */
  readonly drop?: boolean | undefined;
  /** `true` to break the connection after the request is processed. */
  readonly loseAnswer?: boolean | undefined;
  /** `true` to keep the connection open and never respond. */
  readonly neverAnswer?: boolean | undefined;
  /** HTTP status of the simulated response; 200 by default if `body` is set. */
  readonly status?: number | undefined;
  /** Body of the simulated response: a string is sent as HTML, any other value as JSON. */
  readonly body?: unknown;
  /** Number of bytes to which the body is truncated; `Content-Length` matches the truncated body. */
  readonly truncate?: number | undefined;
}
