/** A failure on demand: which requests it strikes, and what it does to them. */
export interface Fault {
  /** Strikes requests of this path only, or of all that begin with what is before a `*` at its end. */
  readonly path?: string | undefined;
  /** Strikes requests only that ask for this field of GraphQL's `Query` or `Mutation`. */
  readonly field?: string | undefined;
  /** How many requests it strikes: 1 by default; `null` or `Infinity` for all. */
  readonly count?: number | null | undefined;
  /** From 0 to 1: how likely it strikes a request that it could; 1 by default. */
  readonly probability?: number | undefined;
  /** Milliseconds before anything else happens. */
  readonly latency?: number | undefined;
  /** Breaks the connection: the service does not get to see the request. */
  readonly drop?: boolean | undefined;
  /** Breaks the connection after the service has done what was asked for. */
  readonly loseAnswer?: boolean | undefined;
  /** Keeps the connection, and says nothing. */
  readonly neverAnswer?: boolean | undefined;
  /** Answers with this HTTP status in place of the service; 200 by default where there is a `body`. */
  readonly status?: number | undefined;
  /** Answers with this in place of the service: a text as it is (and as HTML), anything else as JSON. */
  readonly body?: unknown;
  /** Cuts the answer off after so many bytes, as if it ended there. */
  readonly truncate?: number | undefined;
}
